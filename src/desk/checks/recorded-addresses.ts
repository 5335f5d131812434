import {
  formatLedger,
  hasStrayLine,
  parseLedger,
  updateLedger,
  type PublishedAddress,
} from '../ledger/ledger.ts';
import { readFirstDays } from '../ledger/site-addresses.ts';
import type { Content } from '../files/from-disk.ts';
import type { Message } from '../problems/catalogue.ts';
import { phraseCount } from '../problems/phrase.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { inBoth } from '../files/quotation.ts';
import type { Localised } from '../../magazine/vocabulary.ts';

/** How many addresses a message names before it only counts them. */
const MOST_NAMED = 3;

/** Addresses in a sentence. */
function nameAddresses(addresses: readonly string[]): Localised {
  const named = addresses.slice(0, MOST_NAMED).join(', ');
  const rest = addresses.length - MOST_NAMED;
  if (rest <= 0) return inBoth(named);
  return phraseCount(phrases.others, rest, { named });
}

/** What is wrong with a list, if anything is; the order of its lines is not. */
function findProblem(
  source: string,
  recorded: readonly PublishedAddress[],
  wanted: ReadonlyMap<string, string>,
): [message: Message, addresses: string[]] | undefined {
  const known = new Set(recorded.map(({ address }) => address));
  const said = new Set(recorded.map(({ address, day }) => `${day} ${address}`));
  const missing = [...wanted.keys()].filter((address) => !known.has(address));
  const vain = [...known].filter((address) => !wanted.has(address));
  const moved = [...wanted].filter(([address, day]) => !said.has(`${day} ${address}`));
  if (missing.length > 0) return ['ADDR-004/missing', missing];
  if (vain.length > 0) return ['ADDR-004/vain', vain];
  if (moved.length > 0) return ['ADDR-004/moved', moved.map(([address]) => address)];
  return hasStrayLine(source) ? ['ADDR-004/stray', []] : undefined;
}

/** The first line, from 1, in which two texts differ. */
function findDifference(one: string, other: string): number {
  const lines = other.split('\n');
  return one.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

/** ADDR-004: the ledger does not follow the content. */
export function checkRecordedAddresses(content: Content, today: string): Problem[] {
  const { ledger } = content;
  const firstDays = ledger && readFirstDays(content);
  if (!firstDays) return [];
  const recorded = parseLedger(ledger.source);
  const wanted = updateLedger(recorded, firstDays, { today });
  const problem = findProblem(ledger.source, recorded, wanted);
  if (!problem) return [];
  const [message, addresses] = problem;
  const text = formatLedger(wanted);
  const place = { line: findDifference(ledger.source, text), column: 1 };
  const fix = { start: 0, end: ledger.source.length, text };
  const values = { addresses: nameAddresses(addresses) };
  return [problemAt({ file: ledger.file, place }, message, values, { fix })];
}

import { isFeedFile } from '../../magazine/addresses/feeds.ts';
import { momentAnchor, threadAnchor } from '../../magazine/journeys/journey.ts';
import { hasStrayLine, parseLedger } from '../ledger/ledger.ts';
import { buildLedgerChange } from '../ledger/ledger-change.ts';
import { publicOn, readFirstDays } from '../ledger/site-addresses.ts';
import { proposeSuccessor } from '../ledger/successor.ts';
import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { inBoth, phraseCount } from '../problems/phrase.ts';
import { findNearest } from '../files/nearest.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import type { Localised } from '../../magazine/vocabulary.ts';

/** ADDR-003: an address that readers know, and that the site would no longer have. */
export function checkKeptAddresses(content: Content, today: string): Problem[] {
  const { ledger: list, redirects } = content;
  const firstDays = list && readFirstDays(content);
  // Redirects that cannot be read have their own problem.
  if (!firstDays || (redirects && !redirects.entry)) return [];
  const recorded = parseLedger(list.source);
  const existing = publicOn(firstDays, today);
  const redirected = new Map(redirects?.entry?.map(({ from, to }) => [from, to] as const));
  /** A feed goes with the page that it stands beside, and an anchor with the page that holds it. */
  const isMoved = (address: string) => {
    const [path = '', anchor] = address.split('#');
    const to = redirected.get(isFeedFile(path) ? path.replace(/[^/]*$/, '') : path);
    return to !== undefined && (anchor === undefined || existing.has(`${to}#${anchor}`));
  };
  const isGone = (address: string) => !existing.has(address) && !isMoved(address);
  const gone = new Map(
    recorded.flatMap((line) =>
      line.day <= today && isGone(line.address) ? [[line.address, line]] : [],
    ),
  );
  return [...gone.values()].map(({ line, day, address }) => {
    const spot = { file: list.file, place: { line, column: `${day} `.length + 1 } };
    const shown = inBoth(address);
    const later = firstDays.get(address);
    if (later !== undefined) {
      return problemAt(spot, 'ADDR-003/postponed', { address: shown, day: later });
    }
    if (address.includes('#')) {
      const [, id] = address.split(`#${momentAnchor({ id: '' })}`);
      if (id !== undefined) return problemAt(spot, 'ADDR-003/moment', { address: shown, id });
      const isThread = address.includes(`#${threadAnchor({ letter: '' })}`);
      // Its source is there, and no article that has appeared cites it.
      const isUncited = content.sources.has(address.replace(/^.*#/, ''));
      const kind = isThread ? 'thread' : isUncited ? 'uncited' : 'anchor';
      return problemAt(spot, `ADDR-003/${kind}`, { address: shown });
    }
    if (!address.endsWith('/')) {
      const kind = /\/journeys\/[^/]+$/.test(address) ? 'journey' : 'file';
      return problemAt(spot, `ADDR-003/${kind}`, { address: shown });
    }
    const successor = inBoth(proposeSuccessor(address, { existing, recorded, today }));
    return problemAt(spot, 'ADDR-003/page', { address: shown, successor });
  });
}

/** ADDR-005, ADDR-006: a redirect that leads to no page of today, or that starts where a page stands. */
export function checkRedirects(content: Content, today: string): Problem[] {
  const { redirects } = content;
  const firstDays = redirects?.entry && readFirstDays(content);
  if (!firstDays) return [];
  const { file, document, entry = [] } = redirects;
  const existing = publicOn(firstDays, today);
  const pages = [...existing].filter((address) => address.endsWith('/'));
  return entry.flatMap(({ from, to }, index) => {
    const problems: Problem[] = [];
    const spotOf = (field: 'from' | 'to') => ({ file, place: document?.placeOf([index, field]) });
    if (!existing.has(to)) {
      const day = firstDays.get(to);
      const message = day === undefined ? 'ADDR-005/unknown' : 'ADDR-005/later';
      const values = { to: inBoth(to), day: day ?? '' };
      const suggestion = findNearest(to, pages);
      problems.push(problemAt(spotOf('to'), message, values, { suggestion }));
    }
    const day = firstDays.get(from);
    if (day !== undefined) {
      const message = day <= today ? 'ADDR-006/now' : 'ADDR-006/later';
      problems.push(problemAt(spotOf('from'), message, { from: inBoth(from), day }));
    }
    return problems;
  });
}

/** How many addresses a message names before it only counts them. */
const MOST_NAMED = 3;

/** Addresses in a sentence. */
function nameAddresses(addresses: readonly string[]): Localised {
  const named = addresses.slice(0, MOST_NAMED).join(', ');
  const rest = addresses.length - MOST_NAMED;
  if (rest <= 0) return inBoth(named);
  return phraseCount(phrases.others, rest, { named });
}

/** The first line, from 1, in which two texts differ. */
function findDifference(one: string, other: string): number {
  const lines = other.split('\n');
  return one.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

/** ADDR-004: the ledger does not follow the content. */
export function checkRecordedAddresses(content: Content, today: string): Problem[] {
  const { ledger } = content;
  const update = ledger && buildLedgerChange(content, { today });
  if (!update) return [];
  const { added, dropped, moved, change } = update;
  const lines = [added, dropped, moved].find(({ length }) => length > 0) ?? [];
  // The order of the lines is no problem.
  if (lines.length === 0 && !hasStrayLine(ledger.source)) return [];
  const known = lines === dropped ? 'vain' : lines === moved ? 'moved' : 'stray';
  const kind = lines === added ? 'missing' : known;
  const place = { line: findDifference(ledger.source, change.text), column: 1 };
  const fix = { start: 0, end: ledger.source.length, text: change.text };
  // What the list lacks is told as its line, which may be copied.
  const named = lines.map(({ address, day }) =>
    kind === 'missing' ? `${day} ${address}` : address,
  );
  const values = { addresses: nameAddresses([...new Set(named)]) };
  return [problemAt({ file: ledger.file, place }, `ADDR-004/${kind}`, values, { fix })];
}

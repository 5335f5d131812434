import { formatLedger, parseLedger, updateLedger, type UpdateOptions } from '../ledger/ledger.ts';
import { readFirstDays } from '../ledger/site-addresses.ts';
import type { Content } from '../files/from-disk.ts';
import { LEDGER_FILE } from '../files/ledger-file.ts';
import type { FileChange } from './file-changes.ts';
import { tryGit } from './git.ts';

/** What the site is published from: the main branch as the host has it, and as it stands here. */
const PUBLISHED_BRANCHES = ['origin/main', 'main'];

/** The addresses that readers have been given; `undefined` where git does not tell, so that all are kept. */
export function readOnlineAddresses(root: string): ReadonlySet<string> | undefined {
  const lists = PUBLISHED_BRANCHES.flatMap(
    (branch) => tryGit(root, ['show', `${branch}:./${LEDGER_FILE}`]) ?? [],
  );
  if (lists.length === 0) return undefined;
  return new Set(lists.flatMap((list) => parseLedger(list).map(({ address }) => address)));
}

/**
 * Brings the ledger up to date with the content; `undefined` while something
 * that decides the addresses cannot be read. Where nothing changes, the text is that of the file.
 */
export function buildLedgerChange(content: Content, options: UpdateOptions) {
  const firstDays = readFirstDays(content);
  if (!firstDays) return undefined;
  const before = content.ledger?.source;
  const recorded = parseLedger(before ?? '');
  const wanted = updateLedger(recorded, firstDays, options);
  const known = new Map(recorded.map(({ address, day }) => [address, day] as const));
  const dated = [...wanted]
    .map(([address, day]) => ({ address, day }))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
  const change: FileChange = {
    file: LEDGER_FILE,
    text: formatLedger(wanted),
    ...(before !== undefined && { before }),
  };
  return {
    change,
    added: dated.filter(({ address }) => !known.has(address)),
    moved: dated.filter(({ address, day }) => (known.get(address) ?? day) !== day),
    dropped: recorded.filter(({ address }) => !wanted.has(address)),
    total: wanted.size,
  };
}

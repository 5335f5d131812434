import { execFileSync } from 'node:child_process';
import { LEDGER_FILE } from '../files/ledger-file.ts';
import { parseLedger } from '../ledger/ledger.ts';

/** Asks git about a folder; throws when it cannot tell, or is not there. */
export function askGit(root: string, words: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The same; nothing where git cannot tell, or is not there. */
export function tryGit(root: string, words: readonly string[]): string | undefined {
  try {
    return askGit(root, words);
  } catch {
    return undefined;
  }
}

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

import { execFileSync } from 'node:child_process';
import { parseAddressList } from '../addresses/address-list.ts';
import { PUBLISHED_LIST } from '../library/published-list.ts';

/** What the site is published from: the main branch as the host has it, and as it stands here. */
const PUBLISHED_BRANCHES = ['origin/main', 'main'];

function readListOf(root: string, branch: string): string | undefined {
  try {
    return execFileSync('git', ['show', `${branch}:./${PUBLISHED_LIST}`], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/**
 * Reads which addresses have ever been handed to readers: those that the list holds on the main branch.
 *
 * @param root Folder that holds `content/`.
 * @returns `undefined` where git does not tell, so that nothing is taken for unknown to readers.
 */
export function readOnlineAddresses(root: string): ReadonlySet<string> | undefined {
  const lists = PUBLISHED_BRANCHES.flatMap((branch) => readListOf(root, branch) ?? []);
  if (lists.length === 0) return undefined;
  return new Set(lists.flatMap((list) => parseAddressList(list).map(({ address }) => address)));
}

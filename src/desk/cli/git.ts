import { execFileSync } from 'node:child_process';

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

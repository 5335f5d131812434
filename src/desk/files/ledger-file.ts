import path from 'node:path';
import { openFile } from './content-files.ts';
import { decodeFile } from './encoding.ts';
import type { Problem } from '../problems/problem.ts';
import { unreadableProblem } from './unreadable.ts';

/** Where the ledger stands, from the root of the project. */
export const LEDGER_FILE = 'src/desk/ledger/published.txt';

/** The ledger as it stands in its file. */
export interface LedgerFile {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  source: string;
}

/** Most bytes of the ledger: some two hundred thousand addresses. */
const LARGEST_LEDGER = 10_000_000;

/** Reads the ledger, or the one proposed in its place, where a magazine keeps one that can be read as text. */
export function readLedger(
  root: string,
  proposed: string | undefined,
): { ledger: LedgerFile | undefined; problems: Problem[] } {
  const file = LEDGER_FILE;
  const onDisk = () => openFile(path.join(root, file), LARGEST_LEDGER);
  const content = proposed === undefined ? onDisk() : Buffer.from(proposed);
  if (!(content instanceof Uint8Array)) {
    const { code } = ('error' in content ? content.error : {}) as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT';
    return { ledger: undefined, problems: isMissing ? [] : [unreadableProblem(content, file)] };
  }
  const { source, problems } = decodeFile(content, file);
  return { ledger: source === undefined ? undefined : { file, source }, problems };
}

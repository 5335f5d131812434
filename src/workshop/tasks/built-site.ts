import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PAPER_FOLDER } from '../../magazine/addresses/paper-files.ts';
import { codeVersion } from '../../magazine/kept/code-version.ts';
import { keptFile, readKept, writeKept } from '../../magazine/kept/kept-files.ts';
import { LEDGER_FILE } from '../../desk/files/ledger-file.ts';

/** Where a magazine holds what its site is made from, and the prints that are offered in it. */
const HELD = ['content', 'public', LEDGER_FILE];

const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

/** The files at a path and below it, by their paths in order; none where there is nothing. */
function listFiles(from: string): string[] {
  const found = statSync(from, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [from] : [];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}

/**
 * A fingerprint of all that a site is made from: what the magazine and the prints hold, the code, what the build is
 * told, and the days that are still to come.
 *
 * @param root The folder that holds the magazine.
 * @param told What the command line and the environment tell the build.
 * @param today Calendar date, `YYYY-MM-DD`.
 */
export function readCauses(
  root: string,
  { told, today }: { told: readonly unknown[]; today: string },
  prints = PAPER_FOLDER,
): string {
  const hash = createHash('sha256').update(JSON.stringify([codeVersion(), root, told]));
  const toCome = new Set<string>();
  for (const file of [...HELD.map((name) => path.join(root, name)), prints].flatMap(listFiles)) {
    const bytes = readFileSync(file);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
    for (const [date] of bytes.toString('latin1').matchAll(DATE)) {
      if (date > today) toCome.add(date);
    }
  }
  return hash.update([...toCome].sort().join()).digest('hex');
}

/** A fingerprint of a built site as it lies there: the names of its files, how long they are and when they were written. */
function readState(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(folder)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const noteOf = (folder: string, kept?: string) =>
  keptFile('sites', createHash('sha256').update(path.resolve(folder)).digest('hex'), kept);

/** Notes what a site was made from, for the next build of it. */
export function noteSite(folder: string, causes: string, kept?: string): void {
  writeKept(noteOf(folder, kept), Buffer.from(`${causes} ${readState(folder)}`));
}

/** Whether a site was made from the same, and lies there as the build left it. */
export function isNoted(folder: string, causes: string, kept?: string): boolean {
  const noted = readKept(noteOf(folder, kept));
  if (!noted) return false;
  const [made, state] = Buffer.from(noted).toString().split(' ');
  return made === causes && state === readState(folder);
}

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Where what a build has made is kept for the next ones, from the project’s folder. It may be deleted at
 * any time, which costs time and nothing else.
 */
export const KEPT_FOLDER = '.cache/kept';

/** Days for which a file that no build asks for is kept. */
const KEPT_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;

type Bytes = Uint8Array<ArrayBuffer>;

/** The file in which something of a kind is kept, by its name: at least three characters. */
export function keptFile(kind: string, name: string, folder = KEPT_FOLDER): string {
  return path.join(folder, kind, name.slice(0, 2), name.slice(2));
}

/** What the file holds, or nothing where it is not there; that it was asked for is marked by its date. */
export async function readKept(file: string): Promise<Bytes | undefined> {
  try {
    const bytes = await readFile(file);
    const now = new Date();
    await utimes(file, now, now);
    return new Uint8Array(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file to keep, which is whole as soon as it bears its name: two builds may run at once, and one be stopped. */
export async function writeKept(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, bytes);
  await rename(draft, file);
}

/**
 * Makes something, or takes what was made of exactly the same.
 *
 * @param kind What it is, in a word: those of a kind are kept together.
 * @param causes All that makes it: what it is made from, the settings, and the version of what makes it. A
 *   cause that is left out gives what was true yesterday.
 * @param folder Where it is kept.
 */
export async function keep(
  kind: string,
  causes: readonly unknown[],
  make: () => Promise<Bytes>,
  folder = KEPT_FOLDER,
): Promise<Bytes> {
  const name = createHash('sha256').update(JSON.stringify(causes)).digest('hex');
  const file = keptFile(kind, name, folder);
  const kept = await readKept(file);
  if (kept) return kept;
  const made = await make();
  await writeKept(file, made);
  return made;
}

/** Deletes what no build has asked for since a month, and what stopped builds left. */
export async function prune(now: Date, folder = KEPT_FOLDER): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) {
    const file = path.join(folder, name);
    const entry = await stat(file);
    if (!entry.isFile()) continue;
    if (now.getTime() - entry.mtime.getTime() > KEPT_DAYS * DAY) await rm(file, { force: true });
  }
}

import { createHash, randomUUID } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

const BODY = '.body';

/** The file of the body of something that is kept in two, of which the other tells what it is; both go at once. */
export const bodyOf = (file: string): string => file + BODY;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * What the file holds; nothing where it is not there, or empty, as a machine that stops can leave it. That it was asked
 * for is marked by its date, once a day.
 * Files are read and written without promises: there are thousands of them, all small, and what waits for one of them
 * has nothing else to do.
 */
export function readKept(file: string): Bytes | undefined {
  try {
    const { mtimeMs } = statSync(file);
    const now = new Date();
    if (now.getTime() - mtimeMs > DAY) utimesSync(file, now, now);
    const bytes = new Uint8Array(readFileSync(file));
    return bytes.length > 0 ? bytes : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Does something that needs the folder of a file, which is made where it is not there. */
function withFolder(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    act();
  }
}

/** Writes a file to keep, which is whole as soon as it bears its name: two builds may run at once, and one be stopped. */
export function writeKept(file: string, bytes: Uint8Array): void {
  const draft = `${file}.${randomUUID()}`;
  withFolder(draft, () => writeFileSync(draft, bytes));
  renameSync(draft, file);
}

/**
 * Has what is kept stand in another place too, where nothing is yet. It is the same file under two names wherever the
 * disk has that, which takes a fiftieth of the time of a copy: whoever takes what is kept makes sure that it still is
 * what it was.
 */
export function placeKept(file: string, place: string): void {
  withFolder(place, () => {
    try {
      linkSync(file, place);
    } catch (error) {
      if (isMissing(error)) throw error;
      // Never into a file that is there: it may be kept as well.
      copyFileSync(file, place, constants.COPYFILE_EXCL);
    }
  });
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
  const hash = createHash('sha256');
  for (const cause of causes) {
    // A page or a drawing is long: it is taken as it is.
    const written = typeof cause === 'string' ? cause : JSON.stringify([cause]);
    hash.update(`${typeof cause} ${written.length}\n`).update(written);
  }
  const file = keptFile(kind, hash.digest('hex'), folder);
  const kept = readKept(file);
  if (kept) return kept;
  const made = await make();
  writeKept(file, made);
  return made;
}

/** Deletes what no build has asked for since a month, and what stopped builds left. */
export function prune(now: Date, folder = KEPT_FOLDER): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    // Only what tells of a body is marked when it is asked for.
    const asked = statSync(file.endsWith(BODY) ? file.slice(0, -BODY.length) : file, {
      throwIfNoEntry: false,
    });
    const isPast = !asked || now.getTime() - asked.mtimeMs > KEPT_DAYS * DAY;
    if (isPast) rmSync(file, { force: true });
  }
}

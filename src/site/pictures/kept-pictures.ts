import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where pictures are kept from one build to the next, from the project’s folder; it may be deleted at any time. */
const FOLDER = '.cache/pictures';

/** Days for which a picture that no build asks for is kept. */
const KEPT_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;

type Picture = Uint8Array<ArrayBuffer>;

/** A file of the folder, or nothing where it is not there. */
async function readKept(file: string): Promise<Picture | undefined> {
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

/**
 * Makes a picture, or takes the one that was made of exactly the same.
 *
 * @param causes All that makes the picture: its drawing, the settings and the version of what draws it.
 *   A cause that is left out gives a picture of yesterday.
 * @param folder Where pictures are kept.
 */
export async function keepPicture(
  causes: readonly unknown[],
  draw: () => Promise<Picture>,
  folder = FOLDER,
): Promise<Picture> {
  const name = createHash('sha256').update(JSON.stringify(causes)).digest('hex');
  const file = path.join(folder, `${name}.png`);
  const kept = await readKept(file);
  if (kept) return kept;
  const picture = await draw();
  // Two builds may run at once, and one may be stopped: what bears the name is whole.
  const draft = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(draft, picture);
  await rename(draft, file);
  return picture;
}

/** Deletes the pictures that no build has asked for since a month, and what stopped builds left. */
export async function prunePictures(now: Date, folder = FOLDER): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = path.join(folder, name);
    const { mtime } = await stat(file);
    if (now.getTime() - mtime.getTime() > KEPT_DAYS * DAY) await rm(file, { force: true });
  }
}

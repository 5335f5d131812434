import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Width and height in pixels; of a drawing, in its own units. */
export interface PictureSize {
  width: number;
  height: number;
  /** Whether it stays sharp at any size. */
  scalable: boolean;
  bytes: number;
}

/**
 * The files of `public/` by their path below it, with forward slashes. Only those that a text shows are
 * opened: one of these without a size is no picture.
 */
export type Pictures = ReadonlyMap<string, PictureSize | undefined>;

/** The plain files below a folder; what the system does not show is as if it were not there. */
async function listPublicFiles(folder: string): Promise<string[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const lists = entries.map(async (entry) => {
    if (entry.isFile()) return [entry.name];
    if (!entry.isDirectory()) return [];
    const below = await listPublicFiles(path.join(folder, entry.name));
    return below.map((file) => `${entry.name}/${file}`);
  });
  return (await Promise.all(lists)).flat().sort();
}

/** The size of a picture as browsers show it, turned as the camera says; `undefined` if it is none. */
async function measure(file: string): Promise<PictureSize | undefined> {
  // Most readings show no picture, and need not load what measures them.
  const { default: sharp } = await import('sharp');
  try {
    const { autoOrient, format } = await sharp(file).metadata();
    return { ...autoOrient, scalable: format === 'svg', bytes: (await stat(file)).size };
  } catch {
    return undefined;
  }
}

/**
 * Lists the files that texts can show.
 *
 * @param root Folder that holds `public/`.
 * @param shown Paths below it of those to measure; others may be among them.
 */
export async function readPictures(root: string, shown: ReadonlySet<string>): Promise<Pictures> {
  const folder = path.join(root, 'public');
  const files = await listPublicFiles(folder);
  const sizes = files.map(
    async (file) =>
      [file, shown.has(file) ? await measure(path.join(folder, file)) : undefined] as const,
  );
  return new Map(await Promise.all(sizes));
}

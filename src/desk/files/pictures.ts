import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isAnnotated } from './camera-notes.ts';

/** What is known of a picture. */
export interface PictureFacts {
  /** Whether it is a drawing, which is shown as it is. */
  isDrawing: boolean;
  bytes: number;
  /** Whether what the camera noted is still in it: the date, the device, often the place. */
  isAnnotated: boolean;
}

/** The pictures beside the texts, by their path from the root: one without facts is no picture. */
export type Pictures = ReadonlyMap<string, PictureFacts | undefined>;

/** `undefined` if the file is no picture. */
async function readFacts(file: string): Promise<PictureFacts | undefined> {
  // Most readings show no picture, and need not load what reads them.
  const { default: sharp } = await import('sharp');
  try {
    const metadata = await sharp(file).metadata();
    return {
      isDrawing: metadata.format === 'svg',
      bytes: (await stat(file)).size,
      isAnnotated: isAnnotated(metadata),
    };
  } catch {
    return undefined;
  }
}

/** Reads the pictures that texts can show, by their paths: each has beside it the one that it has on the disk. */
export async function readPictures(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<Pictures> {
  const pictures = Array.from(files, async ([file, onDisk]) => {
    return [file, await readFacts(path.join(root, onDisk))] as const;
  });
  return new Map(await Promise.all(pictures));
}

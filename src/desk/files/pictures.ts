import { stat } from 'node:fs/promises';
import path from 'node:path';

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
    const { format, exif, xmp, iptc } = await sharp(file).metadata();
    const isAnnotated = Boolean(exif ?? xmp ?? iptc);
    return { isDrawing: format === 'svg', bytes: (await stat(file)).size, isAnnotated };
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

/** Quality at which a photograph is written anew: nobody sees the difference. */
const QUALITY = 90;

/** A picture without what was noted beside it, the place for one: it stays turned as it was, and keeps its colours. */
export async function forgetOrigin(picture: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const image = sharp(picture);
  const { format } = await image.metadata();
  const turned = image.autoOrient().keepIccProfile();
  const written = format === 'jpeg' ? turned.jpeg({ quality: QUALITY, mozjpeg: true }) : turned;
  return written.toBuffer();
}

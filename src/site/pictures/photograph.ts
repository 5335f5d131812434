import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { noteUse } from '../../magazine/library/uses.ts';
import { SIZES_USE, pictureUse } from './picture-uses.ts';
import type { Inks, PictureSize, Still, TextPicture } from '../../magazine/texts/text-picture.ts';

/** The pictures beside the texts, by their path in the project. */
const files = import.meta.glob<{ default: ImageMetadata }>([
  '@content/articles/*/images/*',
  '@content/authors/images/*',
  '@content/pages/*/images/*',
]);

const BEFORE = /^.*\/content\/(?=(?:articles|authors|pages)\/)/;

const byPath = new Map(
  Object.entries(files).map(([file, load]) => [file.replace(BEFORE, ''), load] as const),
);

/**
 * A picture of a text.
 *
 * @param path Its path within `content/`.
 * @throws {Error} When there is no such file.
 */
export async function findPicture(path: string): Promise<TextPicture> {
  noteUse(pictureUse(path));
  const load = byPath.get(path);
  if (!load) throw new Error(`There is no picture “${path}”.`);
  const { default: original } = await load();
  // Astro publishes every original of which a property is read, with all that its camera noted.
  const { format, width, height } =
    (original as ImageMetadata & { clone?: ImageMetadata }).clone ?? original;
  return { path, original, isDrawing: format === 'svg', width, height };
}

/** Notes that a page shows sizes of a picture, which a build that has kept the page has to make as well. */
export function noteSizes(path: string, sizes: readonly PictureSize[]): void {
  noteUse(SIZES_USE + JSON.stringify([path, sizes]));
}

/**
 * Has a build write the files of the pictures that a kept page shows: Astro writes those whose address is read.
 *
 * @param uses What the page noted while it was made.
 * @returns The addresses of the files.
 */
export async function writePictures(uses: readonly string[]): Promise<string[]> {
  const noted = uses.filter((use) => use.startsWith(SIZES_USE));
  const written = noted.map(async (use) => {
    const [path, sizes] = JSON.parse(use.slice(SIZES_USE.length)) as Parameters<typeof noteSizes>;
    const { original } = await findPicture(path);
    const files = sizes.map((size) => getImage({ src: original, ...size }));
    return sizes.length === 0 ? original.src : (await Promise.all(files)).map(({ src }) => src);
  });
  return (await Promise.all(written)).flat();
}

/** Width of a still in pixels, which serves a sheet of paper and a dense screen. */
export const STILL_WIDTH = 1080;

/** The stills that a build has asked for, by their address: a book holds the same pictures in files of its own. */
const stills = new Map<string, Still>();

/**
 * A picture for what chooses among no sizes.
 *
 * @param inks The colours that it is printed in; its own by default.
 */
export async function getStill(path: string, inks: Inks | undefined): Promise<Still> {
  const picture = await findPicture(path);
  const width = Math.min(picture.width, STILL_WIDTH);
  const height = Math.round((picture.height * width) / picture.width);
  const settings = picture.isDrawing ? [] : [{ width, format: 'jpeg', quality: 75, ...inks }];
  noteSizes(path, settings);
  const [asked] = settings;
  const { src } = asked ? await getImage({ src: picture.original, ...asked }) : picture.original;
  const still = { path, inks, src, width, height };
  stills.set(src, still);
  return still;
}

/** The still at an address of the site, if it is one. */
export const findStill = (src: string): Still | undefined => stills.get(src);

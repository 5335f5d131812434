import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { absoluteUrl } from '../../addresses.ts';
import { rewriteTree, type Root } from '../../../magazine/texts/html-tree.ts';
import type { Still } from '../../../magazine/texts/text-picture.ts';
import { findStill, STILL_WIDTH } from '../../pictures/photograph.ts';
import { printInTwoInks } from '../../pictures/two-inks.ts';

/** Where the magazine writes. */
const CONTENT = path.resolve(process.env['CONTENT_ROOT'] ?? '', 'content');

/** A picture that a book holds. */
export interface BookImage {
  /** Its path in the book. */
  file: string;
  type: 'image/jpeg' | 'image/svg+xml';
  still: Still;
}

/** Shows the pictures from within the book, where a reader has no network. */
export function bringImages(root: Root): { root: Root; images: BookImage[] } {
  const images: BookImage[] = [];
  const site = absoluteUrl('/').origin;
  const brought = rewriteTree(root, (node) => {
    const { src } = node.properties;
    if (node.tagName !== 'img' || typeof src !== 'string' || !src.startsWith(site)) return [node];
    const still = findStill(src.slice(site.length));
    if (!still) throw new Error(`A book cannot show “${src}”.`);
    const { dir, name, ext } = path.posix.parse(still.path);
    const isDrawing = ext.toLowerCase() === '.svg';
    const [, folder = ''] = dir.split('/');
    const file = `images/${folder}-${encodeURIComponent(name)}${isDrawing ? '.svg' : '.jpg'}`;
    images.push({ file, type: isDrawing ? 'image/svg+xml' : 'image/jpeg', still });
    return [{ ...node, properties: { ...node.properties, src: file } }];
  });
  return { root: brought, images };
}

/** The bytes of a picture, in the inks of its issue. */
export async function readImage({ type, still }: BookImage): Promise<Uint8Array> {
  const file = await readFile(path.join(CONTENT, still.path));
  if (type === 'image/svg+xml') return file;
  const sized = await sharp(file)
    .autoOrient()
    .resize({ width: STILL_WIDTH, withoutEnlargement: true })
    .toBuffer();
  const printed = still.inks ? await printInTwoInks(sized, still.inks) : sized;
  return sharp(printed).jpeg({ quality: 75, mozjpeg: true }).toBuffer();
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { absoluteUrl, routes } from '../../addresses.ts';
import { rewriteTree, type Root } from '../../html-tree.ts';

/** Where the files are that the site serves as they are. */
const PUBLIC = path.resolve(process.env['CONTENT_ROOT'] ?? '', 'public');

/** A picture that a book holds. */
export interface BookImage {
  /** Its path in the book. */
  file: string;
  type: string;
  /** Its path among the files that the site serves. */
  source: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Shows the pictures from within the book, where a reader has no network. */
export function bringImages(root: Root): { root: Root; images: BookImage[] } {
  const images: BookImage[] = [];
  const served = absoluteUrl(routes.file('')).href;
  const brought = rewriteTree(root, (node) => {
    const { src } = node.properties;
    if (node.tagName !== 'img' || typeof src !== 'string' || !src.startsWith(served)) return [node];
    const source = decodeURIComponent(src.slice(served.length));
    const type = TYPES[path.extname(source).toLowerCase()];
    if (type === undefined) throw new Error(`A book cannot show “${source}”.`);
    const file = `images/${source.replaceAll('/', '-')}`;
    images.push({ file, type, source });
    return [{ ...node, properties: { ...node.properties, src: file } }];
  });
  return { root: brought, images };
}

/** Reads the file of a picture. */
export async function readImage({ source }: BookImage): Promise<Uint8Array> {
  return readFile(path.join(PUBLIC, source));
}

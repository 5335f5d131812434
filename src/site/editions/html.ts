import { toHtml } from 'hast-util-to-html';
import type { Root } from '../../magazine/texts/html-tree.ts';

/** Writes a tree as HTML in which every element is closed, without the empty lines that passes leave. */
export function writeHtml(root: Root): string {
  return toHtml(root, { closeSelfClosing: true })
    .replace(/\n{2,}/g, '\n')
    .trim();
}

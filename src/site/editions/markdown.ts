import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Root } from '../../magazine/texts/html-tree.ts';

/** Writes a tree as Markdown with tables. */
export function writeMarkdown(tree: Root): string {
  const mdast = toMdast(tree);
  return toMarkdown(mdast, { bullet: '-', rule: '-', extensions: [gfmTableToMarkdown()] });
}

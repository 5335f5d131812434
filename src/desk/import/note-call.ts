import type { HtmlNode } from '../../magazine/texts/html-tree.ts';

/** Where the call of a note leads, as Word, Google Docs and Markdown write it. */
const NOTE = /^#(?:user-content-fn-.+|.*(?:note|ftnt?|edn)[-_]?\d+)$/i;

/** The way back from a note. */
export const BACK = /ref/i;

/** Where a link leads; nowhere for what is no link. */
export const hrefOf = (node: HtmlNode): string =>
  node.type === 'element' && node.tagName === 'a' ? (node.properties['href'] ?? '') : '';

/** Whether a node calls a note. */
export const isCall = (node: HtmlNode): boolean =>
  NOTE.test(hrefOf(node)) && !BACK.test(hrefOf(node));

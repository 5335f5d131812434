import english from 'hyphen/en-gb/index.js';
import french from 'hyphen/fr/index.js';
import type { Locale } from '../../../magazine/vocabulary.ts';
import type { HtmlNode, Root } from '../../../magazine/texts/html-tree.ts';

const HYPHENATE = { fr: french.hyphenateSync, en: english.hyphenateSync } as const;

/** A shorter word is not worth a break, where lines are ragged. */
const LEAST_LETTERS = 9;

/** Breaks after fewer than three letters, before fewer than four, or within a word that begins with a capital: the library has no
 * option for any of them. */
const POOR =
  /(?<!(?:\p{L}\u00AD?){3})\u00AD|\u00AD(?!(?:\u00AD?\p{L}){4})|(?<=(?<![\p{L}\u00AD])\p{Lu}[\p{L}\u00AD]*)\u00AD/gu;

/** Marks where the words of a text may be broken. */
export const markBreaks = (words: string, locale: Locale): string =>
  HYPHENATE[locale](words, { minWordLength: LEAST_LETTERS }).replaceAll(POOR, '');

/** Where words are broken: running text, never titles, tables or drawings. */
const BROKEN = new Set(['p', 'li', 'dd']);
const KEPT = new Set(['table', 'figure', 'svg', 'code', 'nav', 'header']);

function hyphenate(node: HtmlNode, locale: Locale, inText: boolean): HtmlNode {
  if (node.type === 'text') {
    if (!inText) return node;
    return { ...node, value: markBreaks(node.value, locale) };
  }
  if (node.type !== 'element' || KEPT.has(node.tagName)) return node;
  // Words in another language would be broken by the rules of this one.
  const { lang } = node.properties;
  if (lang !== undefined && !lang.startsWith(locale)) return node;
  const text = inText || BROKEN.has(node.tagName);
  return {
    ...node,
    children: node.children.map((child) => hyphenate(child, locale, text)),
  };
}

/** Marks with soft hyphens where the words of the running text may be broken; Chromium has no dictionary of French. */
export function hyphenateTree(root: Root, locale: Locale): Root {
  return {
    ...root,
    children: root.children.map((node) => hyphenate(node as HtmlNode, locale, false)),
  };
}

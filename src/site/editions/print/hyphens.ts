import english from 'hyphen/en-gb/index.js';
import french from 'hyphen/fr/index.js';
import type { Locale } from '../../../magazine/vocabulary.ts';
import type { HtmlNode, Root } from '../../../magazine/texts/html-tree.ts';

const HYPHENATE = { fr: french.hyphenateSync, en: english.hyphenateSync } as const;

/** A shorter word is not worth a break. */
const LEAST_LETTERS = 7;

/** Where words are broken: running text, never titles, tables or drawings. */
const BROKEN = new Set(['p', 'li', 'dd']);
const KEPT = new Set(['table', 'figure', 'svg', 'code', 'nav', 'header']);

function hyphenate(node: HtmlNode, locale: Locale, inText: boolean): HtmlNode {
  if (node.type === 'text') {
    if (!inText) return node;
    return { ...node, value: HYPHENATE[locale](node.value, { minWordLength: LEAST_LETTERS }) };
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

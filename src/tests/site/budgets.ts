import type { Template } from './built-pages.ts';

/** What a page weighs, in bytes after brotli at its best. */
export interface PageWeight {
  html: number;
  css: number;
  /** Scripts that run before the reader does anything, inline ones included. */
  scriptsBefore: number;
  /** Those and whatever loads once the reader turns to something. */
  scripts: number;
  /** What loads beside those, styles within, to ask for the reader’s own curve once the end of an article comes near. */
  asked: number;
  /** Every face that the page’s styles name, whether it uses it or not. */
  fonts: number;
  total: number;
}

export interface Budget extends PageWeight {
  /** What a browser asks for until the reader does something, the icon included. */
  requestsBefore: number;
}

export const PAGE_KINDS = ['article', 'list', 'atlas', 'search', 'atelier'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * The budgets, decided before the first page was written from what comparable magazines weigh; a kB
 * is 1,000 bytes. Of an article’s HTML, head, hero and first paragraphs fit in the 14.6 kB that a server
 * sends in the first round trip (ten segments of 1,460 bytes, RFC 6928); the table of a long journey,
 * whose rows hold the words of its moments, may make the rest longer.
 */
export const BUDGETS: Readonly<Record<PageKind, Budget>> = {
  article: {
    html: 18_000,
    css: 9_000,
    scriptsBefore: 3_000,
    scripts: 14_000,
    asked: 6_000,
    fonts: 80_000,
    requestsBefore: 10,
    total: 125_000,
  },
  list: {
    html: 12_000,
    css: 9_000,
    scriptsBefore: 2_000,
    scripts: 4_000,
    asked: Infinity,
    fonts: 80_000,
    requestsBefore: 9,
    total: 115_000,
  },
  /** A list in all but what its filters load, once a reader turns to them: Preact, and the drawings. */
  atlas: {
    html: 12_000,
    css: 9_000,
    scriptsBefore: 2_000,
    scripts: 20_000,
    asked: Infinity,
    fonts: 80_000,
    requestsBefore: 9,
    total: 131_000,
  },
  /** Before the reader types: what loads then is the index, whose weight depends on the words. */
  search: {
    html: 6_000,
    css: 9_000,
    scriptsBefore: 6_000,
    scripts: Infinity,
    asked: Infinity,
    fonts: 80_000,
    requestsBefore: 10,
    total: 115_000,
  },
  /** It draws, and reads files once it is asked to: 45 kB of its own before, 50 more then, which the total counts. */
  atelier: {
    html: 14_000,
    css: 12_000,
    scriptsBefore: 47_000,
    scripts: 97_000,
    asked: Infinity,
    fonts: 80_000,
    requestsBefore: 16,
    total: 210_000,
  },
};

/** The budget that a page is held to; whatever has none of its own is a list. */
export function kindOf(template: Template): PageKind {
  if (template === 'search' || template === 'atlas' || template === 'atelier') return template;
  return template.startsWith('article') ? 'article' : 'list';
}

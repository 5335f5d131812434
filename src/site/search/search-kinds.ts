import { ARTICLE_KINDS } from '../../magazine/vocabulary.ts';

/** What can be found, in the order in which the search offers it. */
export const SEARCH_KINDS = [
  ...ARTICLE_KINDS,
  'term',
  'brand',
  'issue',
  'author',
  'source',
  'page',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

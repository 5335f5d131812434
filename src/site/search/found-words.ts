/** Where what was searched for is kept while one goes to the page that holds it. */
export const FOUND_WORDS_KEY = 'found-words';

/** What a page is opened for. */
export interface SoughtWords {
  path: string;
  /** The source of a pattern that finds its words, as `printedPattern` makes it; empty for none. */
  pattern: string;
}

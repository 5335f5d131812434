/** Where what was searched for is kept while one goes to the page that holds it. */
export const FOUND_WORDS_KEY = 'found-words';

/** What a page is opened for. */
export interface SoughtWords {
  path: string;
  /** Words, as they are written. */
  words: readonly string[];
}

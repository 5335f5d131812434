import { wordsOf } from './words.ts';

/** Fewest letters in capitals that are no acronym. */
const LEAST_LETTERS = 7;

/** Whether a text shouts: an acronym does not, nor does a name of a few letters. */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= LEAST_LETTERS && text === text.toUpperCase();
}

/** Whether every word begins with a capital or a figure, as in the name of a brand or of a person. */
export function isName(text: string): boolean {
  return wordsOf(text).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

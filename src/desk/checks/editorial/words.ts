/** A word as the editors count it: an elision, a hyphen or a decimal point keeps one together. */
const WORD = /[\p{L}\p{N}]+(?:[’'\-.,][\p{L}\p{N}]+)*/gu;

/** Fewest characters that a word takes on average, its space included: what is shorter need not be counted. */
export const SHORTEST_WORD = 3;

/** The words of a text, in order, as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The source of a pattern that finds words as they are written, with either apostrophe. */
export function patternOf(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']");
}

/** Words and expressions that are written one after the other. */
export function listWords(words: string, separator = ' '): ReadonlySet<string> {
  return new Set(words.split(separator));
}

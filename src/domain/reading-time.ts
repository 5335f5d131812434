/**
 * Silent reading speed of non-fiction by adults, in words a minute: Brysbaert, “How many words do we
 * read per minute?”, Journal of Memory and Language 109, 2019.
 */
const WORDS_A_MINUTE = 238;

/** Minutes that a text takes to read, rounded up, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

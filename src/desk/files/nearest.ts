import { distance } from 'fastest-levenshtein';

/** Share of the letters that may differ before a likeness is only chance: a swap in a word of five. */
const MOST_DIFFERENCE = 0.4;

/** Fewest letters that tell a shortened word from a chance beginning. */
const LEAST_BEGINNING = 3;

/** The letters of a word, which a swap leaves as they are. */
const lettersOf = (word: string) => Array.from(word).sort().join('');

/** Finds what a misspelt or shortened word was probably meant to be: the first of the nearest, if any is near. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const wanted = candidate.toLowerCase();
    const difference = distance(written, wanted);
    const mostDifference = Math.max(word.length, candidate.length) * MOST_DIFFERENCE;
    const isShortened = written.length >= LEAST_BEGINNING && wanted.startsWith(written);
    const isNear =
      difference <= mostDifference || isShortened || lettersOf(written) === lettersOf(wanted);
    if (candidate !== word && isNear && difference < least) {
      nearest = candidate;
      least = difference;
    }
  }
  return nearest;
}

import { distance } from 'fastest-levenshtein';
import type { Locale } from '../../magazine/vocabulary.ts';
import { foldWord, nameKey, stemOf } from './search-words.ts';
import { soundOf } from './sounds.ts';
import type { WordShard } from './word-list.ts';

/** Words or names proposed for one that the index lacks. */
const MOST_PROPOSED = 3;

/** The shortest word that anything is proposed for. */
const SHORTEST = 3;

/** How many letters more may differ in words that sound alike: French writes one sound in many ways. */
const ALIKE: Readonly<Record<Locale, number>> = { fr: 3, en: 1 };

/** Whether two neighbouring letters were typed in the wrong order. */
function areSwapped(asked: string, word: string): boolean {
  let at = 0;
  while (at < asked.length && asked[at] === word[at]) at += 1;
  const [first = '', second = ''] = asked.slice(at);
  return asked.slice(0, at) + second + first + asked.slice(at + 2) === word;
}

/** How far two words are apart, in letters; another sound counts for one letter more. None where too far. */
function gapBetween(asked: string, word: string, locale: Locale): number | undefined {
  const least = Math.abs(asked.length - word.length);
  const sameSound = soundOf(asked, locale) === soundOf(word, locale);
  const most = Math.min(2, Math.floor(asked.length / 3)) + (sameSound ? ALIKE[locale] : 0);
  // A figure with more digits, or fewer, is no slip of the hand.
  if (least > most || (least > 0 && !/[a-z]/.test(asked))) return undefined;
  const letters = areSwapped(asked, word) ? 1 : distance(asked, word);
  return letters > most ? undefined : letters + Number(!sameSound);
}

/**
 * Proposes what a reader may have meant: by distance and by sound, the nearest first and of these the
 * most frequent.
 *
 * @param asked What the index lacks, folded: a word, or a whole question without its spaces.
 * @param shards Where the meant word may stand.
 * @returns Three printed words or names at most.
 */
export function suggest(asked: string, shards: readonly WordShard[], locale: Locale): string[] {
  if (asked.length < SHORTEST) return [];
  const candidates = shards.flatMap(({ words, names }) => [
    ...names.flatMap(({ name }) => [
      { text: name, folded: foldWord(name) },
      { text: name, folded: nameKey(name, locale).replaceAll(' ', '') },
    ]),
    ...words.map((word) => ({ text: word, folded: foldWord(word) })),
  ]);
  const near = candidates
    .flatMap(({ text, folded }) => {
      const gap = gapBetween(asked, folded, locale);
      return gap === undefined ? [] : [{ text, gap, stem: stemOf(folded, locale) }];
    })
    .sort((one, other) => one.gap - other.gap);
  // Of a word and its inflections, the nearest speaks for all.
  const proposed = new Map(near.toReversed().map(({ text, stem }) => [stem, text]));
  return [...new Set([...proposed.values()].toReversed())].slice(0, MOST_PROPOSED);
}

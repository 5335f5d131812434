import { distance } from 'fastest-levenshtein';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { DECIMAL_SIGN } from './search-text.ts';
import { foldWord, isSmall, nameKey, stemOf } from './search-words.ts';
import { soundOf } from './sounds.ts';
import type { WordShard } from './word-list.ts';

/** Words or names proposed for one that the index lacks. */
const MOST_PROPOSED = 3;

/** The shortest word that anything is proposed for: one of three letters is one letter away from any other. */
const SHORTEST = 4;

/** A word of fewer letters is another word as soon as it sounds otherwise, unless the hand has slipped. */
const LONG = 6;

/** How many letters more may differ in words that sound alike: French writes one sound in many ways. */
const ALIKE: Readonly<Record<Locale, number>> = { fr: 3, en: 1 };

/** A decimal figure is near another that differs from it by no more than this part of it. */
const NEAR_FIGURE = 0.05;

/** Whether two decimal figures of one form are near. A whole one is right or wrong, as a year is. */
function areNearFigures(asked: string, word: string): boolean {
  if (!asked.includes(DECIMAL_SIGN) || asked.length !== word.length) return false;
  const [one = NaN, other = NaN] = [asked, word].map((figure) =>
    Number(figure.replace(DECIMAL_SIGN, '.')),
  );
  return Math.abs(one - other) <= one * NEAR_FIGURE;
}

/** Whether the hand has slipped: two neighbouring letters in the wrong order, or one typed twice, or once only. */
function isSlip(asked: string, word: string): boolean {
  let at = 0;
  while (at < asked.length && asked[at] === word[at]) at += 1;
  const [first = '', second = ''] = asked.slice(at);
  const single = (letters: string) => letters.replace(/(.)\1/g, '$1');
  return (
    asked.slice(0, at) + second + first + asked.slice(at + 2) === word ||
    single(asked) === single(word)
  );
}

/** Whether a word is a name, to which readers give a capital letter or none. */
const isName = (word: string) => /^\p{Lu}\p{L}/u.test(word);

/** How many letters of a word may differ from one that does not sound like it. */
const mostOther = ({ length }: string) => (length < LONG ? 0 : length < 8 ? 1 : 2);

/** From how many letters on a name is near by one of them: the names of a magazine are few. */
const LONG_NAME = 5;

/** Whether two words sound alike; of short ones English vowels count, which `soundOf` passes over, if none is missed out. */
function soundAlike(asked: string, word: string, locale: Locale): boolean {
  if (soundOf(asked, locale) !== soundOf(word, locale)) return false;
  if (locale === 'fr' || asked.length >= LONG) return true;
  const vowels = (letters: string) => letters.replaceAll('y', 'i').replace(/[^aeiou]/g, '');
  const isMissing = asked.length + 1 === word.length && asked.at(-1) === word.at(-1);
  return isMissing || vowels(asked) === vowels(word);
}

/** The end of nouns and adjectives, no other word of either language ends so, and of their plurals. */
const NUMBERED = /(?<=(?:nt|ion|age|ure|nce))s?$/;

/** Writes a word in the number in which it was asked for, where its end tells how: the index may have but the other. */
const numberLike = (word: string, asked: string) =>
  word.includes(' ') ? word : word.replace(NUMBERED, asked.endsWith('s') ? 's' : '');

/** Whether a letter of a name is missing or one too many. */
const isLetterAway = (asked: string, name: string) =>
  asked.length >= LONG_NAME &&
  asked.length !== name.length &&
  asked[0] === name[0] &&
  distance(asked, name) === 1;

/** How far two words are apart, in letters; another sound counts for one letter more. None where too far. */
function gapBetween(asked: string, word: string, locale: Locale): number | undefined {
  const figures = (text: string) => text.replace(/[a-z]/g, '');
  if (figures(asked) !== figures(word)) return areNearFigures(asked, word) ? 1 : undefined;
  if (isSlip(asked, word)) return 1;
  const isAlike = soundAlike(asked, word, locale);
  // A first letter is seldom mistaken for one that sounds otherwise.
  if (!isAlike && asked.length < 8 && asked[0] !== word[0]) return undefined;
  const most = isAlike ? Math.max(1, mostOther(asked)) + ALIKE[locale] : mostOther(asked);
  if (Math.abs(asked.length - word.length) > most) return undefined;
  const letters = distance(asked, word);
  return letters > most ? undefined : letters + Number(!isAlike);
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
  const askedStem = stemOf(asked, locale);
  // A word that tells nothing in either language is never meant: the French index has “here’s” from a title.
  const near = candidates
    .filter(({ folded }) => folded.length > 2 && !LOCALES.some((each) => isSmall(folded, each)))
    .flatMap(({ text, folded }) => {
      const stem = stemOf(folded, locale);
      const inflected = asked.length < LONG ? undefined : gapBetween(askedStem, stem, locale);
      const most = isName(text) ? 2 : 1;
      const gap =
        gapBetween(asked, folded, locale) ??
        (inflected !== undefined && inflected <= most ? inflected + 1 : undefined) ??
        (isName(text) && isLetterAway(asked, folded) ? 2 : undefined);
      return gap === undefined ? [] : [{ text, gap, stem }];
    })
    .sort((one, other) => one.gap - other.gap);
  const [nearest] = near;
  // Of a word and its inflections, the nearest speaks for all.
  const proposed = [...Map.groupBy(near, ({ stem }) => stem).values()].flatMap(
    ([first]) => first ?? [],
  );
  const texts = proposed
    .filter(({ gap }) => gap <= (nearest?.gap ?? 0) + 1)
    .map(({ text }) => numberLike(text, asked));
  return [...new Set(texts)].slice(0, MOST_PROPOSED);
}

import type { Locale } from '../../magazine/vocabulary.ts';
import {
  answers,
  foldWord,
  isFormOf,
  isSmall,
  nameKey,
  SHORTEST_START,
  wordsOfToken,
} from './search-words.ts';
import { soundOf } from './sounds.ts';

/** A name by which a page is known in full, and the place of that page in the register. */
export interface ListedName {
  name: string;
  page: number;
}

/** Signs of typewriters, at which the index divides words. */
const DIVIDERS = /[!-/:-@[-`{-~]+/;

/** The words of the index that begin with one sound or hold a part that does, and the names whose first telling word does. */
export interface WordShard {
  /** As printed, the most frequent first, by classes. */
  words: readonly string[];
  names: readonly ListedName[];
}

/** The shard that holds a folded word: the letter of its first sound, or `0` for figures. */
export function initialOf(folded: string, locale: Locale): string {
  const [sound = '0'] = soundOf(folded, locale).toLowerCase();
  return /[a-z]/.test(sound) ? sound : '0';
}

/**
 * The words of a token, each with the word under which the index has it: of a compound it has no part that an
 * apostrophe divides or a quotation mark touches, so that the whole stands for it; and with low lines, no whole.
 */
function listForms(token: string): { folded: string; form: string }[] {
  const [whole = '', ...parts] = wordsOfToken(token);
  const indexed = token.split(DIVIDERS);
  const isIndexed = (part: string) => indexed.includes(part) && /^[\p{L}\p{M}\p{N}]+$/u.test(part);
  return [
    { folded: foldWord(whole), form: whole },
    ...parts.map((part) => ({ folded: foldWord(part), form: isIndexed(part) ? part : whole })),
  ].filter(({ form }) => !form.includes('_'));
}

/** A word in small letters, with its accents. */
export const writtenForm = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The printed form that speaks for the others: the commonest, in small letters where it has them. */
function chooseForm(forms: ReadonlyMap<string, number>): string {
  const [first = ''] = [...forms].sort((one, other) => other[1] - one[1]).map(([form]) => form);
  const small = first.toLowerCase();
  return forms.has(small) ? small : first;
}

/**
 * Makes the word list of an index, a file for each initial: the words, a blank line, the names.
 *
 * @param texts What is indexed, written as readers type it (see `foldText`).
 * @returns The files by initial.
 */
export function writeWordList(
  texts: Iterable<string>,
  names: readonly ListedName[],
  locale: Locale,
): Map<string, string> {
  // Few tokens make most of a text: each is taken apart once.
  const tokens = new Map<string, number>();
  for (const text of texts) {
    for (const token of text.split(/\s+/)) tokens.set(token, (tokens.get(token) ?? 0) + 1);
  }
  const counts = new Map<string, Map<string, number>>();
  for (const [token, count] of tokens) {
    for (const { folded, form } of listForms(token)) {
      if (folded === '' || isSmall(folded, locale)) continue;
      // Words that accents alone tell apart are two, as « livre » and « livré » are.
      const key = `${folded} ${foldWord(form)} ${writtenForm(form)}`;
      const forms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, forms.set(form, (forms.get(form) ?? 0) + count));
    }
  }
  // In classes, so that most of the list stays in the order of the alphabet, which packs better.
  const frequencyOf = (forms: ReadonlyMap<string, number>) =>
    Math.floor(Math.log2(forms.values().reduce((a, b) => a + b, 0)));
  const unaccented = (key: string) => key.replace(/[^ ]*$/, '');
  const words = [...counts].sort(
    ([one, left], [other, right]) =>
      frequencyOf(right) - frequencyOf(left) ||
      // Of two that accents tell apart, a French text means the one that has them: « expérience ».
      (one < other === (unaccented(one) === unaccented(other)) ? 1 : -1),
  );
  const byInitial = Map.groupBy(words, ([key]) => initialOf(key.replace(/ .*/, ''), locale));
  const namesByInitial = Map.groupBy(names, ({ name }) => initialOf(nameKey(name, locale), locale));
  const initials = [...new Set([...byInitial.keys(), ...namesByInitial.keys()])].sort();
  return new Map(
    initials.map((initial) => [
      initial,
      [
        ...(byInitial.get(initial) ?? []).map(([, forms]) => chooseForm(forms)),
        '',
        ...(namesByInitial.get(initial) ?? []).map(({ name, page }) => `${name}\t${page}`),
      ].join('\n'),
    ]),
  );
}

/** Reads a file that `writeWordList` wrote. */
export function readWordShard(file: string): WordShard {
  const [words = '', names = ''] = file.split(/\n\n|^\n/);
  return {
    words: words.split('\n').filter(Boolean),
    names: names
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [name = '', page] = line.split('\t');
        return { name, page: Number(page) };
      }),
  };
}

/** Whether a word of the list but begins as a folded word does: it is another word. */
export function onlyBegins(word: string, asked: string, locale: Locale): boolean {
  return !wordsOfToken(word).some((part) => isFormOf(foldWord(part), asked, locale));
}

/** The words of a shard that a folded word asks for; of a short one, itself and its inflections alone. */
export function findWords({ words }: WordShard, asked: string, locale: Locale): string[] {
  const start = asked.slice(0, SHORTEST_START - 1);
  return words.filter((word) =>
    wordsOfToken(word).some((part) => {
      const folded = foldWord(part);
      return folded.startsWith(start) && answers(folded, asked, locale);
    }),
  );
}

import { OPAQUE } from '../../../magazine/typography/passage.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { listWords } from './words.ts';

/** A sentence within a text, in UTF-16 units; the end is excluded. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * A mark that ends a sentence, the quotation marks and brackets that it closes, and the space before
 * what can begin the next one: a capital, a figure, an opening mark, words of another language.
 */
const END = new RegExp(
  `(?:(?<![!?])[!?]+|\\.{3}|[.…])(?:\\s?[»”’)\\]])*(\\s{1,9})(?=[«“‘(\\[—–]?\\s?[\\p{Lu}\\p{N}${OPAQUE}])`,
  'gu',
);

/** Abbreviations of what stands before a name or a whole remark. */
const BEFORE_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: listWords('m mm mgr dr pr st ste av apr cf vs éd ibid env'),
  en: listWords('mr mrs ms messrs dr prof st rev sgt gen mt vs cf e.g i.e viz eds'),
};

/** Abbreviations of what stands before a number, and are words of their own elsewhere. */
const BEFORE_NUMBERS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: listWords('p pp n no nos chap art vol fig t v tél'),
  en: listWords('p pp no nos ch chs art vol vols fig figs c ca v approx'),
};

/** An initial, or several: K., J.-C., J.D. */
const INITIALS = /^(?:\p{Lu}\.-?)*\p{Lu}$/u;
/** An era ends a sentence more often than it starts a name. */
const ERA = /(?:av|apr)\.\s+J\.-C$/;

/** Most characters before a full stop that can tell whether it ends an abbreviation. */
const LONGEST_WORD = 40;

/** Whether a full stop belongs to the word before it, which announces the next. */
function announces(before: string, next: string, locale: Locale): boolean {
  const [, word = ''] = /(?:^|[\s«“‘(])([\p{L}.-]+)$/u.exec(before) ?? [];
  if (INITIALS.test(word)) return !ERA.test(before);
  const list = /^\p{N}/u.test(next) ? BEFORE_NUMBERS : BEFORE_WORDS;
  return list[locale].has(word.toLowerCase());
}

/**
 * Splits prose into sentences, without the space between them, at full stops and their like: a colon or a semicolon
 * ends none, nor does the full stop of an abbreviation, of initials or of a decimal.
 */
export function splitSentences(text: string, locale: Locale): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, 1: space = '', index } of text.matchAll(END)) {
    const end = index + mark.length;
    const word = text.slice(Math.max(start, index - LONGEST_WORD), index);
    if (mark === `.${space}` && announces(word, text.slice(end, end + 2), locale)) continue;
    sentences.push({ start, end: end - space.length });
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length });
  return sentences;
}

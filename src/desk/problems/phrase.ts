import type { Localised } from '../../magazine/vocabulary.ts';
import { inEachLocale } from '../../magazine/words/each-locale.ts';
import { fillIn } from '../../magazine/words/fill-in.ts';
import { findNearest } from '../files/nearest.ts';
import PHRASES from './phrases.json' with { type: 'json' };

type Values = Readonly<Record<string, string | number | Localised>>;

/** Fills in the `{names}` of a sentence, in both languages; throws where one receives no value. */
export function phrase(words: Localised, values: Values = {}): Localised {
  return inEachLocale((locale) =>
    fillIn(words[locale], values, (value) =>
      typeof value === 'object' ? value[locale] : String(value),
    ),
  );
}

const PLURALS = inEachLocale((locale) => new Intl.PluralRules(locale));

/** Fills in a sentence that has a form for one, as French counts none too, and a form for several. */
export function phraseCount(
  forms: Readonly<Record<'one' | 'other', Localised>>,
  count: number,
  values: Values = {},
): Localised {
  const form = inEachLocale(
    (locale) => forms[PLURALS[locale].select(count) === 'one' ? 'one' : 'other'][locale],
  );
  return phrase(form, { count, ...values });
}

/** Puts sentences one after the other. */
export function join(sentences: readonly Localised[], between = ''): Localised {
  return inEachLocale((locale) => sentences.map((words) => words[locale]).join(between));
}

/** Adds what a misspelt word was probably meant to be, where something is near. */
export function suggest(says: Localised, word: string, candidates: Iterable<string>): Localised {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? says : join([says, phrase(PHRASES.suggestion, { nearest })]);
}

/** Most characters of a value that a message repeats. */
const LONGEST_VALUE = 80;

/** What a terminal obeys or hides: controls, what turns or joins letters unseen, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The number of a character as Unicode writes it: U+200B. */
export function numberCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A value as a message shows it: on one line, not too long, nothing hidden in it. */
export function showPlainly(text: string, longest = LONGEST_VALUE): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  // By code point: a character is never cut in two.
  const [start = ''] = new RegExp(`^.{0,${longest}}`, 'su').exec(line) ?? [];
  const short = start === line ? line : `${start}…`;
  return spellUnseen(short);
}

/** A text with what cannot be seen in it spelt out. */
export function spellUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => `<${numberCharacter(character)}>`);
}

/** Most characters of a path that a message repeats: more than any system allows. */
const LONGEST_PATH = 5_000;

/** The path of a file as a message shows it: whole, with what cannot be seen spelt out. */
export function showPath(file: string): string {
  return showPlainly(file, LONGEST_PATH);
}

/** A line of a file as it is shown, each character in its column: what cannot be seen is a dot. */
export function showLine(line: string): string {
  return line.replaceAll('\t', ' ').replace(UNSEEN, '·');
}

/** A value between the quotation marks of each language. */
export function quote(text: string): Localised {
  const shown = showPlainly(text);
  return { fr: `« ${shown} »`, en: `“${shown}”` };
}

/** Values one after the other, each between the quotation marks of the language. */
export function quoteList(texts: Iterable<string>): Localised {
  return join(Array.from(texts, quote), ', ');
}

/** A text that is the same in both languages, as it is. */
export const inBoth = (text: string): Localised => ({ fr: text, en: text });

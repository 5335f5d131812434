import { findNearest } from '../files/nearest.ts';
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { fillIn } from '../../magazine/words/fill-in.ts';
import WORDS from './words/desk.json' with { type: 'json' };

type Values = Readonly<Record<string, string | number | Localised>>;

/** Fills in the `{names}` of a sentence, in both languages; throws where one receives no value. */
export function phrase(words: Localised, values: Values = {}): Localised {
  const write = (locale: Locale) =>
    fillIn(words[locale], values, (value) =>
      typeof value === 'object' ? value[locale] : String(value),
    );
  return { fr: write('fr'), en: write('en') };
}

/** Fills in a sentence that has a form for one, as French counts none too, and a form for several. */
export function phraseCount(
  forms: { one: Localised; other: Localised },
  count: number,
  values: Values = {},
): Localised {
  const form = (locale: Locale) =>
    forms[new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other'][locale];
  return phrase({ fr: form('fr'), en: form('en') }, { count, ...values });
}

/** Puts sentences one after the other. */
export function join(sentences: readonly Localised[], between = ''): Localised {
  return {
    fr: sentences.map(({ fr }) => fr).join(between),
    en: sentences.map(({ en }) => en).join(between),
  };
}

/** Adds what a misspelt word was probably meant to be, where something is near. */
export function suggest(says: Localised, word: string, candidates: Iterable<string>): Localised {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? says : join([says, phrase(WORDS.suggestion, { nearest })]);
}

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

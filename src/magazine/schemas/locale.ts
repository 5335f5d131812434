import { z } from 'astro/zod';
import { LOCALES, type Locale } from '../vocabulary.ts';
import { objectOf, wrongValue } from './words.ts';

/** The languages of the magazine. */
export const localeSchema = z.enum(LOCALES, wrongValue('locale'));

/** Words that an entry may await in a language; they are empty where they are not there. */
export const awaitable = (words: z.ZodString) => words.default('');

const wordsIn = (locale: Locale) =>
  z
    .string()
    .trim()
    .min(1, wrongValue(`localised.${locale}.empty`));

/** A text in both languages; `inBothLanguages` asks for the one that its entry does not await. */
export const localisedSchema = objectOf('localised', {
  fr: awaitable(wordsIn('fr')),
  en: awaitable(wordsIn('en')),
});

/** A text in both languages of at most `most` characters each. */
export function localisedUpTo(most: number) {
  const upTo = (locale: Locale, language: string) =>
    awaitable(wordsIn(locale).max(most, wrongValue(`localised.${locale}.long`, { most }))).describe(
      `Le texte ${language}, ${most} caractères au plus.`,
    );
  return z.strictObject({ fr: upTo('fr', 'français'), en: upTo('en', 'anglais') });
}

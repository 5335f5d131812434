import { z } from 'astro/zod';
import { LOCALES } from '../vocabulary.ts';
import { objectOf, wrongValue } from './words.ts';

/** The languages of the magazine. */
export const localeSchema = z.enum(LOCALES, wrongValue('locale'));

/** A text in both languages, neither of them empty. */
export const localisedSchema = objectOf('localised', {
  fr: z.string().trim().min(1, wrongValue('localised.fr.empty')),
  en: z.string().trim().min(1, wrongValue('localised.en.empty')),
});

/** A text in both languages of at most `most` characters each. */
export function localisedUpTo(most: number) {
  const { fr, en } = localisedSchema.shape;
  return z.strictObject({
    fr: fr
      .max(most, wrongValue('localised.fr.long', { most }))
      .describe(`Le texte français, ${most} caractères au plus.`),
    en: en
      .max(most, wrongValue('localised.en.long', { most }))
      .describe(`Le texte anglais, ${most} caractères au plus.`),
  });
}

import { z } from 'astro/zod';
import { LOCALES } from '../domain/vocabulary.ts';
import { both } from './message.ts';

/** The languages of the magazine; French is the first edition. */
export const localeSchema = z.enum(
  LOCALES,
  both('La langue est fr ou en.', 'A locale is fr or en.'),
);

const FRENCH_IS_EMPTY = both('Le texte français est vide.', 'The French text is empty.');
const ENGLISH_IS_EMPTY = both('Le texte anglais est vide.', 'The English text is empty.');

/** A text in both languages, neither of them empty. */
export const localisedSchema = z.strictObject({
  fr: z.string().trim().min(1, FRENCH_IS_EMPTY).describe('Le texte français.'),
  en: z.string().trim().min(1, ENGLISH_IS_EMPTY).describe('Le texte anglais.'),
});

/** A text in both languages of at most `most` characters each. */
export function localisedUpTo(most: number) {
  const { fr, en } = localisedSchema.shape;
  const tooLong = (french: string, english: string) =>
    both(
      `Le texte ${french} dépasse ${most} caractères.`,
      `The ${english} text is longer than ${most} characters.`,
    );
  return z.strictObject({
    fr: fr
      .max(most, tooLong('français', 'French'))
      .describe(`Le texte français, ${most} caractères au plus.`),
    en: en
      .max(most, tooLong('anglais', 'English'))
      .describe(`Le texte anglais, ${most} caractères au plus.`),
  });
}

export type Locale = z.infer<typeof localeSchema>;

/** A text in both languages. */
export type Localised = z.infer<typeof localisedSchema>;

import { z } from 'astro/zod';

/** The languages of the magazine; French is the first edition. */
export const localeSchema = z.enum(['fr', 'en'], 'A locale is fr or en.');

/** A text in both languages, neither of them empty. */
export const localisedSchema = z.strictObject({
  fr: z.string().trim().min(1, 'The French text is empty.'),
  en: z.string().trim().min(1, 'The English text is empty.'),
});

/** A text in both languages of at most `most` characters each. */
export function localisedUpTo(most: number) {
  const text = (language: string) =>
    z
      .string()
      .trim()
      .min(1, `The ${language} text is empty.`)
      .max(most, `The ${language} text is longer than ${most} characters.`);
  return z.strictObject({ fr: text('French'), en: text('English') });
}

export type Locale = z.infer<typeof localeSchema>;

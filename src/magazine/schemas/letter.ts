import { z } from 'astro/zod';
import { calendarDateSchema, identifierSchema } from './identifier.ts';
import { localeSchema } from './locale.ts';
import { ENTRIES, objectOf, wrongValue } from './words.ts';

const wordsSchema = z.string().trim().min(1, wrongValue('letter.empty'));

/** What a reader wrote to the magazine: `content/letters/<id>.yaml`. */
export const letterSchema = objectOf('letter', {
  /** Folder of the article that it answers. */
  article: identifierSchema,
  /** Id of the moment that it is about, where it is about one. */
  moment: identifierSchema.optional(),
  /** The day on which it was written. */
  date: calendarDateSchema,
  /** The language that it is written in: it stands under the article in that language, and no other. */
  locale: localeSchema,
  /** The writer as he or she asked to be named. */
  name: wordsSchema,
  /** Plain paragraphs, with a blank line between them. */
  text: wordsSchema,
  /** What the editors answer, in the same language. */
  answer: wordsSchema.optional(),
}).describe(ENTRIES.letter);

export type LetterEntry = z.infer<typeof letterSchema>;

import { z } from 'astro/zod';
import { awaitingSchema, inBothLanguages } from './awaiting.ts';
import { localisedSchema } from './locale.ts';
import { pictureSchema } from './picture.ts';
import { ENTRIES, objectOf } from './words.ts';

/** Who signs: `content/authors/<id>.yaml`. */
export const authorSchema = objectOf('author', {
  /** Name as it is signed, in each language. */
  name: localisedSchema,
  /** Who it is, in two or three sentences. */
  bio: localisedSchema,
  /** What it looks like; its file is in `content/authors/images/`. */
  portrait: pictureSchema.optional(),
  /** The name is that of several people or of a body, and not of one person. */
  collective: z.boolean().default(false),
  /** The language that is still to come. */
  awaiting: awaitingSchema,
})
  .check(inBothLanguages)
  .describe(ENTRIES.author);

export type AuthorEntry = z.infer<typeof authorSchema>;

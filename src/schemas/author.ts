import { z } from 'astro/zod';
import { localisedSchema } from './locale.ts';

/** Who signs: `content/authors/<id>.yaml`. */
export const authorSchema = z.strictObject({
  /** Name as it is signed, in each language. */
  name: localisedSchema,
  /** Who it is, in two or three sentences. */
  bio: localisedSchema,
});

export type AuthorEntry = z.infer<typeof authorSchema>;

import { z } from 'astro/zod';
import { localisedSchema } from './locale.ts';

/** Who signs: `content/authors/<id>.yaml`. */
export const authorSchema = z
  .strictObject({
    /** Name as it is signed, in each language. */
    name: localisedSchema.describe('Nom de la signature, dans chaque langue.'),
    /** Who it is, in two or three sentences. */
    bio: localisedSchema.describe('Qui est l’auteur, en deux ou trois phrases.'),
  })
  .describe('Un auteur : `content/authors/<identifiant>.yaml`.');

export type AuthorEntry = z.infer<typeof authorSchema>;

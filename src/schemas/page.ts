import { z } from 'astro/zod';
import { textSchema } from './article.ts';

/** Head of a standing page (about, accessibility, subscribe): `content/pages/<id>/<locale>.mdx`. */
export const pageSchema = z
  .strictObject({
    title: textSchema.shape.title,
    standfirst: textSchema.shape.standfirst,
    /** Address of the page in this language. */
    slug: textSchema.shape.slug
      .unwrap()
      .describe('Adresse de la page dans cette langue : des mots en minuscules, sans accent.'),
  })
  .describe('L’en-tête d’une page permanente : `content/pages/<identifiant>/<langue>.mdx`.');

export type PageEntry = z.infer<typeof pageSchema>;

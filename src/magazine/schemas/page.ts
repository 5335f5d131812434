import type { z } from 'astro/zod';
import { textSchema } from './article.ts';
import { ENTRIES, objectOf } from './words.ts';

/** Head of a standing page (about, accessibility, subscribe): `content/pages/<id>/<locale>.mdx`. */
export const pageSchema = objectOf('page', {
  title: textSchema.shape.title,
  standfirst: textSchema.shape.standfirst,
  /** Address of the page in this language. */
  slug: textSchema.shape.slug.unwrap(),
}).describe(ENTRIES.page);

export type PageEntry = z.infer<typeof pageSchema>;

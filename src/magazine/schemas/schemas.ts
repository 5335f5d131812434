import type { z } from 'astro/zod';
import { articleSchema, textSchema } from './article.ts';
import { authorSchema } from './author.ts';
import { brandSchema } from './brand.ts';
import { issueSchema } from './issue.ts';
import { journeySchema } from './journey.ts';
import { letterSchema } from './letter.ts';
import { magazineSchema } from './magazine.ts';
import { pageSchema } from './page.ts';
import { redirectsSchema } from './redirects.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The schemas of the entries that have a file each, by their folder. */
export const ENTRY_SCHEMAS = {
  articles: articleSchema,
  issues: issueSchema,
  journeys: journeySchema,
  terms: termSchema,
  sources: sourceSchema,
  brands: brandSchema,
  authors: authorSchema,
  letters: letterSchema,
};

/** The schema of each kind of file that editors write. */
export const SCHEMAS = {
  ...ENTRY_SCHEMAS,
  texts: textSchema,
  pages: pageSchema,
  magazine: magazineSchema,
  redirects: redirectsSchema,
};

export type EntryKind = keyof typeof ENTRY_SCHEMAS;

/** What a file of each kind holds once it fits its schema. */
export type Entries = { [Kind in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[Kind]> };

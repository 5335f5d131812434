import type { z } from 'astro/zod';
import { articleSchema, textSchema } from '../../magazine/schemas/article.ts';
import { authorSchema } from '../../magazine/schemas/author.ts';
import { brandSchema } from '../../magazine/schemas/brand.ts';
import { issueSchema } from '../../magazine/schemas/issue.ts';
import { journeySchema } from '../../magazine/schemas/journey.ts';
import { letterSchema } from '../../magazine/schemas/letter.ts';
import { magazineSchema } from '../../magazine/schemas/magazine.ts';
import { pageSchema } from '../../magazine/schemas/page.ts';
import { redirectsSchema } from '../../magazine/schemas/redirects.ts';
import { sourceSchema } from '../../magazine/schemas/source.ts';
import { termSchema } from '../../magazine/schemas/term.ts';

/** A kind of file, by the name of its JSON Schema: what holds it, what it is called, where it stands. */
export const CATALOGUE = {
  article: { schema: articleSchema, title: 'Article', files: 'content/articles/*/article.yaml' },
  author: { schema: authorSchema, title: 'Auteur', files: 'content/authors/*.yaml' },
  brand: { schema: brandSchema, title: 'Marque', files: 'content/brands/*.yaml' },
  issue: { schema: issueSchema, title: 'Numéro', files: 'content/issues/*.yaml' },
  journey: { schema: journeySchema, title: 'Parcours', files: 'content/journeys/*.yaml' },
  letter: { schema: letterSchema, title: 'Lettre', files: 'content/letters/*.yaml' },
  magazine: { schema: magazineSchema, title: 'Magazine', files: 'content/magazine.yaml' },
  page: { schema: pageSchema, title: 'Page', files: 'content/pages/*/{fr,en}.mdx' },
  redirects: { schema: redirectsSchema, title: 'Redirections', files: 'content/redirects.yaml' },
  source: { schema: sourceSchema, title: 'Source', files: 'content/sources/*.yaml' },
  term: { schema: termSchema, title: 'Terme', files: 'content/terms/*.yaml' },
  text: { schema: textSchema, title: 'Texte', files: 'content/articles/*/{fr,en}.mdx' },
} as const satisfies Record<string, { schema: z.ZodType; title: string; files: string }>;

export type SchemaName = keyof typeof CATALOGUE;

export const SCHEMA_NAMES = Object.keys(CATALOGUE) as readonly SchemaName[];

/** Where a JSON Schema stands, from the root of the project. */
export function schemaFile(name: SchemaName): string {
  return `src/desk/json-schemas/${name}.schema.json`;
}

/** The comment at the top of a YAML file that tells a text editor which schema holds it. */
export function schemaHeader(name: Exclude<SchemaName, 'page' | 'text'>, file: string): string {
  const upwards = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${upwards}${schemaFile(name)}`;
}

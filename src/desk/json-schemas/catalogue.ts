import type { z } from 'astro/zod';
import { SCHEMAS } from '../../magazine/schemas/schemas.ts';

/** A kind of file, by the name of its JSON Schema: what holds it, what it is called, where it stands. */
export const CATALOGUE = {
  article: { schema: SCHEMAS.articles, title: 'Article', files: 'content/articles/*/article.yaml' },
  author: { schema: SCHEMAS.authors, title: 'Auteur', files: 'content/authors/*.yaml' },
  brand: { schema: SCHEMAS.brands, title: 'Marque', files: 'content/brands/*.yaml' },
  issue: { schema: SCHEMAS.issues, title: 'Numéro', files: 'content/issues/*.yaml' },
  journey: { schema: SCHEMAS.journeys, title: 'Parcours', files: 'content/journeys/*.yaml' },
  letter: { schema: SCHEMAS.letters, title: 'Lettre', files: 'content/letters/*.yaml' },
  magazine: { schema: SCHEMAS.magazine, title: 'Magazine', files: 'content/magazine.yaml' },
  page: { schema: SCHEMAS.pages, title: 'Page', files: 'content/pages/*/{fr,en}.mdx' },
  redirects: { schema: SCHEMAS.redirects, title: 'Redirections', files: 'content/redirects.yaml' },
  source: { schema: SCHEMAS.sources, title: 'Source', files: 'content/sources/*.yaml' },
  term: { schema: SCHEMAS.terms, title: 'Terme', files: 'content/terms/*.yaml' },
  text: { schema: SCHEMAS.texts, title: 'Texte', files: 'content/articles/*/{fr,en}.mdx' },
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

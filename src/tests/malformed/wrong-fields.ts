import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { articleSchema, textSchema } from '../../schemas/article.ts';
import { authorSchema } from '../../schemas/author.ts';
import { brandSchema } from '../../schemas/brand.ts';
import { issueSchema } from '../../schemas/issue.ts';
import { journeySchema } from '../../schemas/journey.ts';
import { pageSchema } from '../../schemas/page.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { termSchema } from '../../schemas/term.ts';
import {
  AUTHOR,
  BRAND,
  FACTS,
  FRENCH_TEXT,
  ISSUE,
  JOURNEY,
  PAGE,
  SOURCE,
  spoilEach,
  TERM,
  type MalformedCase,
  type Spoiling,
  type Target,
} from './malformed-case.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type FieldPath = readonly (string | number)[];

interface Field {
  path: FieldPath;
  /** A value of another type than that of the field. */
  wrong: unknown;
}

const isSchema = (schema: unknown): schema is JsonSchema =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema);

/** Every field that a schema allows, the fields of the first item of a list among them. */
function listFields(schema: JsonSchema, path: FieldPath = []): Field[] {
  const [first] = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(isSchema);
  if (first) return listFields(first, path);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    isSchema(inner) ? listFields(inner, [...path, name]) : [],
  );
  const items = isSchema(schema.items) ? listFields(schema.items, [...path, 0]) : [];
  if (path.length === 0) return [...fields, ...items];
  // A list is never what a single value should be, nor a text what a list should be.
  const isMany = schema.type === 'array' || schema.type === 'object';
  return [{ path, wrong: isMany ? 'x' : [12] }, ...fields, ...items];
}

const labelOf = (path: FieldPath) =>
  path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');

/** Writes another value in a field, which may not be there yet. */
function writeField(yaml: string, { path, wrong }: Field): string {
  const document = parseDocument(yaml);
  document.setIn(path, wrong);
  return String(document);
}

const HEAD = /(?<=^---\n)[\s\S]*?(?=^---\n)/m;

function spoilFields(target: Target, schema: z.ZodType): MalformedCase[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const spoilings = listFields(json).map((field): Spoiling => ({
    what: `whose field “${labelOf(field.path)}” is of another type`,
    spoil: (text) =>
      target.file.endsWith('.mdx')
        ? text.replace(HEAD, (head) => writeField(head, field))
        : writeField(text, field),
  }));
  return spoilEach([target], spoilings);
}

/** Each field of each schema with a value of another type. */
export const WRONG_FIELDS: readonly MalformedCase[] = [
  ...spoilFields(JOURNEY, journeySchema),
  ...spoilFields(ISSUE, issueSchema),
  ...spoilFields(TERM, termSchema),
  ...spoilFields(SOURCE, sourceSchema),
  ...spoilFields(BRAND, brandSchema),
  ...spoilFields(AUTHOR, authorSchema),
  ...spoilFields(FACTS, articleSchema),
  ...spoilFields(FRENCH_TEXT, textSchema),
  ...spoilFields(PAGE, pageSchema),
];

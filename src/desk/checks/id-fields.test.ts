import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../../magazine/vocabulary.ts';
import { CATALOGUE } from '../json-schemas/catalogue.ts';
import { ID_FIELDS } from './id-fields.ts';

/** Ids that name nothing else: what something is called itself, in addresses or for feed readers. */
const OWN = ['slug', 'identity', 'former'];

interface Schema {
  pattern?: string;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}

/** The ways to every id that a schema takes. */
function pathsOf(schema: Schema, path: readonly string[] = []): string[] {
  const { pattern, properties = {}, items, anyOf = [], oneOf = [] } = schema;
  return [
    ...(pattern === ID_PATTERN.source ? [path.join(' ')] : []),
    ...Object.entries(properties).flatMap(([name, field]) => pathsOf(field, [...path, name])),
    ...(items ? pathsOf(items, [...path, '*']) : []),
    ...[...anyOf, ...oneOf].flatMap((each) => pathsOf(each, path)),
  ];
}

describe('the fields that name something', () => {
  it('are all those of the schemas that hold an id', () => {
    const { redirects: _, text: __, page: ___, ...kinds } = CATALOGUE;
    const held = Object.entries(kinds).flatMap(([kind, { schema }]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
      const holder = kind === 'magazine' ? kind : `${kind}s`;
      return pathsOf(json)
        .filter((path) => !path.split(' ').some((step) => OWN.includes(step)))
        .map((path) => `${holder} ${path}`);
    });
    const known = Object.values(ID_FIELDS)
      .flat()
      .map(([holder, path]) => `${holder} ${path.join(' ')}`);
    expect([...new Set(known)].sort()).toEqual([...new Set(held)].sort());
  });
});

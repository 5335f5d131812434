import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  CATALOGUE,
  SCHEMA_NAMES,
  schemaFile,
  schemaHeader,
  type SchemaName,
} from '../../desk/json-schemas/catalogue.ts';
import { buildJsonSchema, MOMENT_SNIPPET } from './json-schema.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MAGAZINES = ['src/tests/fixtures/showcase/content', 'src/tests/fixtures/magazine/content'];

type Node = z.core.JSONSchema.BaseSchema;

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

/** Every schema within a schema, with the way to it. */
function nodesOf(node: Node, way = ''): [string, Node][] {
  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
  const within = [
    ...Object.entries(node.properties ?? {}),
    ...(node.oneOf ?? []).map((option, index) => [`(${index})`, option] as const),
    ...(isNode(node.items) ? [['[]', node.items] as const] : []),
  ];
  return [
    [way, node],
    ...within.flatMap(([name, child]) => (isNode(child) ? nodesOf(child, `${way}/${name}`) : [])),
  ];
}

const HEAD = /^---\n([\s\S]*?)^---$/m;

/** The entries of a kind as the YAML extension reads them, with their files; of a text, the head. */
function entriesOf(name: SchemaName): [string, unknown][] {
  const { files } = CATALOGUE[name];
  const ending = path.extname(files);
  return MAGAZINES.flatMap((content) =>
    globSync(files.replace('content/', ''), { cwd: path.join(ROOT, content) }).map(
      (file): [string, unknown] => {
        const source = readFileSync(path.join(ROOT, content, file), 'utf8');
        return [file, parse(ending === '.mdx' ? (HEAD.exec(source)?.[1] ?? '') : source)];
      },
    ),
  );
}

describe.each(SCHEMA_NAMES)('the JSON Schema of a %s', (name) => {
  const schema = buildJsonSchema(name);

  it('is the one that stands in the repository', () => {
    expect(readJson(schemaFile(name)), 'Run `npm run schemas`, and commit what it writes.').toEqual(
      schema,
    );
  });

  it('describes each field in French, with the spaces of its typography', () => {
    const fields = nodesOf(schema).filter(([way]) => /\/[a-zA-Z]+$/.test(way));
    expect(fields.length).toBeGreaterThan(1);
    for (const [way, { description = '' }] of fields) {
      expect(description, way).toMatch(/^[\p{Lu}]/u);
      expect(description.replace(/https?:\/\//g, ''), way).not.toMatch(/'|[^\u202f][;!?»]| :|« /u);
    }
  });

  it('refuses fields that it does not know', () => {
    const objects = nodesOf(schema).filter(([, node]) => node.properties);
    expect(objects.length).toBeGreaterThan(0);
    for (const [way, node] of objects) expect(node.additionalProperties, way).toBe(false);
  });

  it('says in French how a text that it refuses is written', () => {
    for (const [way, node] of nodesOf(schema)) {
      expect(node.format, way).toBeUndefined();
      if (node.pattern !== undefined) expect(node.patternErrorMessage, way).toMatch(/^(Un|La)e? /);
    }
  });

  it('says what readers see for each value of a closed list', () => {
    for (const [way, node] of nodesOf(schema)) {
      if (node.enum && !/\/(?:awaiting|locale)$/.test(way)) {
        expect(node.enumDescriptions, way).toHaveLength(node.enum.length);
      }
    }
  });

  it('accepts everything that a magazine holds, as the YAML extension reads it', () => {
    const validator = z.fromJSONSchema(schema);
    const entries = entriesOf(name);
    expect(entries.length).toBeGreaterThan(name === 'redirects' ? 0 : 1);
    for (const [file, entry] of entries) {
      const { error } = validator.safeParse(entry);
      expect(error?.issues, file).toBeUndefined();
    }
  });
});

describe('an entry', () => {
  const validator = z.fromJSONSchema(buildJsonSchema('source'));
  const source = { type: 'web', title: 'Le quai', lang: 'fr', consulted: true };

  it.each([
    ['with an unknown field', { ...source, titel: 'Le quai' }],
    ['without a field that it needs', { ...source, title: undefined }],
    ['with a value that is in no list', { ...source, type: 'webb' }],
    ['with a value of another form', { ...source, date: '2010-9' }],
    ['with an address of another kind', { ...source, url: 'ftp://example.org/' }],
  ])('is refused %s', (_, entry) => {
    expect(validator.safeParse(source).success).toBe(true);
    expect(validator.safeParse(entry).success).toBe(false);
  });
});

describe('a field', () => {
  const nodeAt = (name: SchemaName, way: string) =>
    nodesOf(buildJsonSchema(name)).find(([found]) => found === way)?.[1];

  it('that holds a date is a text of that form', () => {
    expect(nodeAt('issue', '/date')).toMatchObject({
      type: 'string',
      patternErrorMessage:
        'Une date s’écrit AAAA-MM-JJ\u202f: l’année, un mois de 01 à 12, un jour que ce mois compte.',
    });
    const date = new RegExp(nodeAt('issue', '/date')?.pattern ?? '');
    expect(['2025-03-03', '2024-02-29'].every((day) => date.test(day))).toBe(true);
    expect(['2025-02-29', '2025-3-3', 'soon'].some((day) => date.test(day))).toBe(false);
  });

  it('that holds a stage takes its older name too', () => {
    expect(nodeAt('journey', '/moments/[]/stage')?.enum).toEqual([
      'zmot',
      'fmot',
      'smot',
      'umot',
      'tmot',
    ]);
  });

  it('that holds a feeling offers each with its word', () => {
    expect(nodeAt('journey', '/moments/[]/feeling')).toMatchObject({
      enum: [-2, -1, 0, 1, 2],
      enumDescriptions: ['misère', 'effort', 'neutre', 'aisance', 'magie'],
    });
  });

  it('that has a default value says it', () => {
    expect(nodeAt('journey', '/draft')?.default).toBe(false);
  });
});

it('names the forms of an article by its kinds', () => {
  expect(buildJsonSchema('article').oneOf?.map(({ title }) => title)).toEqual([
    'Étude de cas',
    'Repères',
    'Essai',
    'Entretien',
    'Chronique',
    'Éditorial',
  ]);
});

it('offers a moment to fill in that asks for all its fields', () => {
  const moment = nodesOf(buildJsonSchema('journey')).find(([way]) => way === '/moments/[]')?.[1];
  expect(moment?.defaultSnippets).toEqual([MOMENT_SNIPPET]);
  expect(Object.keys(MOMENT_SNIPPET.body)).toEqual(expect.arrayContaining(moment?.required ?? []));
  expect(Object.keys(moment?.properties ?? {})).toEqual(
    expect.arrayContaining(Object.keys(MOMENT_SNIPPET.body)),
  );
});

describe('the header of a file', () => {
  it('leads from the file to its schema', () => {
    const header = schemaHeader('journey', 'content/journeys/quai-douze.yaml');
    expect(header).toBe(
      '# yaml-language-server: $schema=../../src/desk/json-schemas/journey.schema.json',
    );
  });

  it.each([
    ['article', 'content/articles/quai-douze/article.yaml'],
    ['issue', 'content/issues/3.yaml'],
  ] as const)('finds the schema of an %s', (name, file) => {
    const [, way = ''] = schemaHeader(name, file).split('$schema=');
    expect(path.posix.join(path.posix.dirname(file), way)).toBe(schemaFile(name));
  });
});

it('is wired to the files of each kind in the settings of the text editor', () => {
  const settings = readJson('.vscode/settings.json') as Record<string, unknown>;
  const wanted = SCHEMA_NAMES.filter((name) => CATALOGUE[name].files.endsWith('.yaml')).map(
    (name) => [`./${schemaFile(name)}`, CATALOGUE[name].files],
  );
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
});

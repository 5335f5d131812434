import { globSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { CATALOGUE, SCHEMA_NAMES, type SchemaName } from '../../desk/json-schemas/catalogue.ts';
import { typeCommand } from '../command-line.ts';
import { readTree } from '../file-tree.ts';
import { MAGAZINE, withMagazine } from '../fixture-magazine.ts';
import { createRandom } from '../random.ts';
import { checkPromises } from './promises.ts';

/** Another seed tries other inputs: `FUZZ_SEED=12 npm run test:unit`. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 2_026);

/** Spoilt files of each kind. */
const INPUTS = 50;

const LONGEST_MS = 300_000;

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
function listFields(schema: JsonSchema, place: FieldPath = []): Field[] {
  const [first] = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(isSchema);
  if (first) return listFields(first, place);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    isSchema(inner) ? listFields(inner, [...place, name]) : [],
  );
  const items = isSchema(schema.items) ? listFields(schema.items, [...place, 0]) : [];
  if (place.length === 0) return [...fields, ...items];
  // A list is never what a single value should be, nor a text what a list should be.
  const isMany = schema.type === 'array' || schema.type === 'object';
  return [{ path: place, wrong: isMany ? 'x' : [12] }, ...fields, ...items];
}

const fieldsOf = (name: SchemaName) =>
  listFields(z.toJSONSchema(CATALOGUE[name].schema, { unrepresentable: 'any', io: 'input' }));

/** One file of a kind in the magazine. */
function fileOf(name: SchemaName): string {
  const [file] = globSync(CATALOGUE[name].files, { cwd: MAGAZINE }).sort().reverse();
  if (file === undefined) throw new Error(`The magazine has no ${name}.`);
  return file;
}

const HEAD = /(?<=^---\n)[\s\S]*?(?=^---\n)/m;

/** Writes a value of another type in a field, which may not be there yet. */
function spoilField(text: string, { path: place, wrong }: Field): string {
  const write = (yaml: string) => {
    const document = parseDocument(yaml);
    document.setIn(place, wrong);
    return String(document);
  };
  return HEAD.test(text) ? text.replace(HEAD, write) : write(text);
}

/** What breaks a syntax, hides, or asks for what no file of the content holds. */
const FRAGMENTS = [
  ...Array.from('\0\t\r\n\u001b\u200b\u202e\u2028\ud800😀{}[]<>&*!|%@`"\'#:,-?='),
  '---\n',
  '\n\n',
  '&a ',
  '*a',
  '<<: ',
  '!!js/function ',
  '__proto__: {}\n',
  '2025-02-30',
  '1e999',
  '<Term id="',
  '</Term>',
  '<Moment id="',
  '<script>',
  '{/*',
  '${`',
  'import a from "a"\n',
  '](javascript:',
  '&#0;',
];

type Pick = <Thing>(things: readonly Thing[]) => Thing;

/** Ways to spoil a text, each with a name for the report. */
function spoil(text: string, pick: Pick, random: () => number) {
  const place = () => Math.floor(random() * (text.length + 1));
  const [start, end] = [place(), place()].sort((one, other) => one - other) as [number, number];
  const fragment = pick(FRAGMENTS);
  const lines = text.split('\n');
  const line = Math.floor(random() * lines.length);
  const ways: Readonly<Record<string, () => string>> = {
    cut: () => text.slice(0, end),
    gap: () => text.slice(0, start) + text.slice(Math.min(end, start + 40)),
    fragment: () => text.slice(0, start) + fragment + text.slice(start),
    fragments: () => text.slice(0, start) + fragment.repeat(1_000) + text.slice(start),
    'lost line': () => lines.toSpliced(line, 1).join('\n'),
    'line twice': () => lines.toSpliced(line, 0, lines[line] ?? '').join('\n'),
    'line elsewhere': () =>
      lines
        .toSpliced(line, 1)
        .concat(lines[line] ?? '')
        .join('\n'),
    indentation: () => lines.with(line, ` ${lines[line] ?? ''}`).join('\n'),
  };
  const way = pick(Object.keys(ways));
  return { way, spoilt: ways[way]?.() ?? text };
}

/** A file with something in it that is safe to mend. */
const FIXABLE = 'content/pages/about/en.mdx';

/** What no correction takes away or adds. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Corrects a magazine, and holds what is written: whole files, with the same words, or nothing at all.
 *
 * @returns Whether something was written.
 */
async function correctPromises(root: string, correct: string): Promise<boolean> {
  await writeFile(
    path.join(root, FIXABLE),
    correct.replace('magazine follows', 'maga\u200bzine follows'),
  );
  const names = await readdir(root);
  const before = readTree(root);
  const { complaint } = await typeCommand(['check', '--fix', '--root', root]);
  const after = readTree(root);
  expect(complaint).toBe('');
  expect(await readdir(root)).toEqual(names);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.values(after).map(lettersOf)).toEqual(Object.values(before).map(lettersOf));
  const isCorrected = after[FIXABLE] === correct;
  if (!isCorrected) expect(after).toEqual(before);
  return isCorrected;
}

describe.each(SCHEMA_NAMES)('a spoilt file, as of the schema “%s”,', (name) => {
  const file = fileOf(name);
  const fields = fieldsOf(name);

  it('is refused for a value of another type in any of its fields', async () => {
    const text = await readFile(path.join(MAGAZINE, file), 'utf8');
    const [head = text] = HEAD.exec(text) ?? [];
    for (const field of fields) {
      const data: unknown = parseDocument(spoilField(head, field)).toJS();
      const { success } = CATALOGUE[name].schema.safeParse(data);
      expect(success, field.path.join(' › ')).toBe(false);
    }
  });

  it('stops nothing and is never half-written', { timeout: LONGEST_MS }, async () => {
    const random = createRandom(SEED + SCHEMA_NAMES.indexOf(name) * 1_000_003);
    const pick: Pick = (things) =>
      things[Math.floor(random() * things.length)] as (typeof things)[number];
    const correct = await readFile(path.join(MAGAZINE, file), 'utf8');
    const fixable = await readFile(path.join(MAGAZINE, FIXABLE), 'utf8');
    let corrected = 0;
    await withMagazine({}, async (root) => {
      for (let input = 1; input <= INPUTS; input += 1) {
        const field = random() < 0.3 ? pick(fields) : undefined;
        const ways = field ? [`${field.path.join(' › ')} of another type`] : [];
        let text = field ? spoilField(correct, field) : correct;
        for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
          const { way, spoilt } = spoil(text, pick, random);
          ways.push(way);
          text = spoilt;
        }
        await writeFile(path.join(root, file), text);
        try {
          await checkPromises(root);
          if (await correctPromises(root, fixable)) corrected += 1;
        } catch (cause) {
          const told = `${ways.join(', ')} (input ${input} of ${file}, FUZZ_SEED=${SEED})`;
          throw new Error(told, { cause });
        }
      }
    });
    expect(corrected).toBeGreaterThan(INPUTS / 2);
  });
});

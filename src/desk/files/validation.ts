import { z } from 'astro/zod';
import type { Localised } from '../../magazine/vocabulary.ts';
import { bilingual, splitMessage } from '../../magazine/schemas/message.ts';
import { findNearest } from './nearest.ts';
import { describeProblem, fillBoth, problemAt, type Problem } from '../problems/problem.ts';
import { phraseCount, inBoth, quote } from '../problems/phrase.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import type { DataPath, YamlDocument } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;
type Description = Omit<Problem, 'file' | 'line' | 'column'>;

const TYPES: Readonly<Record<string, Localised>> = phrases.types;

const nameExpected = (type: string) => TYPES[type] ?? inBoth(type);

function nameType(value: unknown): Localised {
  if (value === null) return phrases.types.null;
  if (Array.isArray(value)) return phrases.types.array;
  return nameExpected(value instanceof Date ? 'date' : typeof value);
}

/** The sentence for an issue to which its schema gives none. */
function explain(issue: z.core.$ZodRawIssue): Localised {
  const say = (rule: keyof typeof phrases.schema, values = {}) =>
    fillBoth(phrases.schema[rule], values);
  const list = (values: readonly unknown[]) =>
    say('choices', { choices: inBoth(values.map(String).join(', ')) });
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? say('missing', { expected: nameExpected(issue.expected) })
        : say('type');
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? say('emptyText')
        : say('minimum', { minimum: String(issue.minimum) });
    case 'too_big':
      return say('maximum', { maximum: String(issue.maximum) });
    case 'invalid_value':
      return list(issue.values);
    case 'invalid_union':
      return Array.isArray(issue.options) ? list(issue.options) : say('forms');
    default:
      return say('form');
  }
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => {
    const isGroup = typeof value === 'object' && value !== null;
    return isGroup ? (value as Record<string | number, unknown>)[step] : undefined;
  }, data);
}

/** A path as editors say it: list items count from 1. */
export function labelOf(path: DataPath): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}

function show(value: unknown): Localised {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return inBoth(String(value));
  return value === null ? phrases.values.null : nameType(value);
}

/** What a value of a type is told, where that is not the same for all. */
const TYPE_CASES: Readonly<Record<string, 'text' | 'boolean' | 'list'>> = {
  string: 'text',
  boolean: 'boolean',
  array: 'list',
};

function describeType(
  { expected: type, message }: z.core.$ZodIssueInvalidType,
  value: unknown,
  field: string,
  fields: readonly string[],
): Description {
  const found = nameType(value);
  if (field === '') {
    return describeProblem(value === null ? 'SCHEMA-003/noFields' : 'SCHEMA-003/entry', { found });
  }
  const { holds, holdsNothing } = phrases.schema;
  const decimal = /^-?\d+,\d+$/.exec(String(value))?.[0].replace(',', '.');
  const isDecimal = type === 'number' && decimal !== undefined;
  const kind = fields.length > 0 ? 'group' : isDecimal ? 'decimal' : (TYPE_CASES[type] ?? 'value');
  // Items without a space after their hyphens are one text.
  const items =
    typeof value === 'string'
      ? value.replace(/^-/, '').replace(/ - ?/g, ', ')
      : typeof value === 'number'
        ? value
        : 'a, b';
  return describeProblem(`SCHEMA-003/${kind}`, {
    fields: fields.map((name) => `${name}:`),
    written: isDecimal ? decimal : `${field.split(' › ').at(-1)}: [${items}]`,
    field,
    holds: value === null ? holdsNothing : fillBoth(holds, { found }),
    expected: nameExpected(type),
    why: splitMessage(message),
  });
}

function describeSize(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
  field: string,
): Description {
  const why = splitMessage(issue.message);
  const held = typeof value === 'string' ? value.trim() : value;
  if (held === '') return describeProblem('SCHEMA-005/empty', { field, why });
  if (typeof held !== 'string' && !Array.isArray(held)) {
    return describeProblem('SCHEMA-005/number', { field, value: String(value), why });
  }
  const unit = phrases.units[typeof held === 'string' ? 'character' : 'item'];
  const isMuch = issue.code === 'too_big';
  const limit = Number(isMuch ? issue.maximum : issue.minimum);
  return describeProblem(isMuch ? 'SCHEMA-005/much' : 'SCHEMA-005/little', {
    field,
    size: phraseCount(unit, held.length),
    gap: phraseCount(unit, Math.abs(held.length - limit)),
    why,
  });
}

/** The fields that each group takes, by the way to it; known only while an issue is told. */
type GroupFields = ReadonlyMap<string, readonly string[]>;

function describeIssue(issue: Issue, path: DataPath, data: unknown, groups: GroupFields) {
  const field = labelOf(path);
  const value = valueAt(data, path);
  const why = splitMessage(issue.message);
  if (issue.code === 'custom') {
    const told = (name: string) => splitMessage(String(issue.params?.[name]));
    const values = { rule: why, why: told('why'), remedy: told('remedy') };
    return describeProblem('SCHEMA-007', values);
  }
  if (value === undefined) {
    return describeProblem('SCHEMA-001', { field, name: String(path.at(-1)), why });
  }
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue, value, field, groups.get(field) ?? []);
    case 'invalid_value':
    case 'invalid_union': {
      const choices =
        'values' in issue ? issue.values : 'options' in issue ? (issue.options ?? []) : [];
      const words = choices.filter((choice) => typeof choice === 'string');
      return {
        ...describeProblem('SCHEMA-004', { field, value: show(value), why }),
        suggestion: typeof value === 'string' ? findNearest(value, words) : undefined,
      };
    }
    case 'too_big':
    case 'too_small':
      return describeSize(issue, value, field);
    default:
      return describeProblem('SCHEMA-006', { field, value: show(value), why });
  }
}

const isSameGroup = (one: DataPath, other: DataPath) =>
  one.length === other.length && one.slice(0, -1).every((step, index) => step === other[index]);

const isStep = (step: PropertyKey): step is string | number => typeof step !== 'symbol';

/** What is wrong; where a kind is none, what is wrong with its fields too, as of the kind that they fit best. */
function listIssues(
  data: unknown,
  issues: readonly Issue[],
  parse: (data: unknown) => z.ZodSafeParseResult<unknown>,
): readonly Issue[] {
  const lost = issues.find((issue) => issue.code === 'invalid_union' && 'discriminator' in issue);
  if (!lost || !('options' in lost) || typeof data !== 'object') return issues;
  const { discriminator = '', options = [] } = lost as {
    discriminator?: string;
    options?: string[];
  };
  const issuesOf = (kind: string) => parse({ ...data, [discriminator]: kind }).error?.issues ?? [];
  const written = String(valueAt(data, [discriminator]));
  const [fittest = ''] = options.toSorted(
    (one, other) => issuesOf(one).length - issuesOf(other).length,
  );
  return [lost, ...issuesOf(findNearest(written, options) ?? fittest)];
}

/** Holds a document against the schema of its collection: the entry if it fits, else a problem at each field. */
export function validate<Entry>(
  document: YamlDocument,
  schema: z.ZodType<Entry>,
  file: string,
): { entry: Entry | undefined; problems: Problem[] } {
  const groups = new Map<string, readonly string[]>();
  const error = (issue: z.core.$ZodRawIssue) => {
    if (issue.inst instanceof z.ZodObject) {
      groups.set(labelOf((issue.path ?? []).filter(isStep)), Object.keys(issue.inst.shape));
    }
    const { fr, en } = explain(issue);
    return bilingual(fr, en);
  };
  const { data } = document;
  const result = schema.safeParse(data, { error });
  if (result.success) return { entry: result.data, problems: [] };
  const issues = listIssues(data, result.error.issues, (other) =>
    schema.safeParse(other, { error }),
  );
  const pathOf = (issue: Issue) => issue.path.filter(isStep);
  const missing = issues.map(pathOf).filter((path) => valueAt(data, path) === undefined);
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((name) => [...pathOf(issue), name]) : [],
  );
  /** The required field that is missing where a name is written that is near to its own. */
  const meantBy = (path: DataPath, name: string) => {
    const beside = missing.filter((other) => isSameGroup(other, [...path, name]));
    const names = beside.map((other) => String(other.at(-1)));
    return findNearest(name, names);
  };
  const refuse = (path: DataPath, name: string): Problem => {
    const spot = { file, place: document.placeOfKey([...path, name]) };
    const meant = meantBy(path, name);
    const allowed = groups.get(labelOf(path)) ?? [];
    const values = { name, allowed, missing: meant ?? '' };
    const suggestion = meant ?? findNearest(name, allowed);
    return problemAt(spot, `SCHEMA-002/${meant ? 'misspelt' : 'unknown'}`, values, { suggestion });
  };
  const mistyped = issues.filter(({ code }) => code === 'invalid_type').map(pathOf);
  const problems = issues.flatMap((issue): Problem[] => {
    const path = pathOf(issue);
    // What is no list has no number of items.
    const isSize = issue.code === 'too_big' || issue.code === 'too_small';
    if (isSize && mistyped.some((other) => labelOf(other) === labelOf(path))) return [];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => refuse(path, name));
    // Misspelt, it is told where it stands.
    const group = path.slice(0, -1);
    const isMissing = valueAt(data, path) === undefined;
    const isMeant = (name: string) => isMissing && meantBy(group, name) === path.at(-1);
    if (unknown.some((other) => isSameGroup(other, path) && isMeant(String(other.at(-1)))))
      return [];
    // Without its kind, nobody can tell which of its other fields are unknown.
    const isUnion = issue.code === 'invalid_union' && isMissing;
    const misspelt = isUnion && Object.keys(valueAt(data, group) ?? {}).find(isMeant);
    if (misspelt) return [refuse(group, misspelt)];
    return [{ file, ...document.placeOf(path), ...describeIssue(issue, path, data, groups) }];
  });
  return { entry: undefined, problems };
}

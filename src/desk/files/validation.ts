import { z } from 'astro/zod';
import type { Localised } from '../../magazine/vocabulary.ts';
import { bilingual, splitMessage } from '../../magazine/schemas/message.ts';
import { findNearest } from './nearest.ts';
import { describeProblem, fillBoth, type Values } from '../problems/catalogue.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { inBoth, quote } from './quotation.ts';
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
  const say = (rule: keyof typeof phrases.schema, values: Values = {}) =>
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
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** A path as editors say it: list items count from 1. */
function labelOf(path: DataPath): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}

function show(value: unknown): Localised {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return inBoth(String(value));
  return value === null ? phrases.values.null : nameType(value);
}

function describeType(
  { expected: type, message }: z.core.$ZodIssueInvalidType,
  value: unknown,
  field: string,
): Description {
  const found = nameType(value);
  if (field === '') {
    return value === null
      ? describeProblem('SCHEMA-003/noFields')
      : describeProblem('SCHEMA-003/entry', { found });
  }
  const { holds, holdsNothing } = phrases.schema;
  const kind = type === 'string' ? 'text' : type === 'boolean' ? 'boolean' : 'value';
  return describeProblem(`SCHEMA-003/${kind}`, {
    field,
    holds: value === null ? holdsNothing : fillBoth(holds, { found }),
    expected: nameExpected(type),
    why: splitMessage(message),
  });
}

/** A number of things; French counts nought and a half as one. */
function count(number: number, { fr, en }: Localised): Localised {
  return {
    fr: `${number} ${fr}${number < 2 ? '' : 's'}`,
    en: `${number} ${en}${number === 1 ? '' : 's'}`,
  };
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
    size: count(held.length, unit),
    gap: count(Math.abs(held.length - limit), unit),
    why,
  });
}

function describeIssue(issue: Issue, path: DataPath, data: unknown): Description {
  const field = labelOf(path);
  const value = valueAt(data, path);
  const why = splitMessage(issue.message);
  if (issue.code === 'custom') {
    const { remedy } = issue.params ?? {};
    return remedy === undefined
      ? describeProblem('SCHEMA-007/agree', { rule: why, field })
      : describeProblem('SCHEMA-007/rule', {
          rule: why,
          field,
          remedy: splitMessage(String(remedy)),
        });
  }
  if (value === undefined) {
    return describeProblem('SCHEMA-001', { field, name: String(path.at(-1)), why });
  }
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue, value, field);
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

const isStep = (step: PropertyKey): step is string | number => typeof step !== 'symbol';

/**
 * Holds a document against the schema of its collection.
 *
 * @returns The entry if it fits, and a problem for each field that does not, at its place.
 */
export function validate<Entry>(
  document: YamlDocument,
  schema: z.ZodType<Entry>,
  file: string,
): { entry: Entry | undefined; problems: Problem[] } {
  // The fields that a group allows are known only while an issue is told.
  const allowedFields = new Map<readonly string[], string[]>();
  const error = (issue: z.core.$ZodRawIssue) => {
    if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject) {
      allowedFields.set(issue.keys, Object.keys(issue.inst.shape));
    }
    const { fr, en } = explain(issue);
    return bilingual(fr, en);
  };
  const result = schema.safeParse(document.data, { error });
  if (result.success) return { entry: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter(isStep);
    if (issue.code !== 'unrecognized_keys') {
      return [{ file, ...document.placeOf(path), ...describeIssue(issue, path, document.data) }];
    }
    const allowed = allowedFields.get(issue.keys) ?? [];
    return issue.keys.map((name) =>
      problemAt(
        { file, place: document.placeOfKey([...path, name]) },
        'SCHEMA-002',
        { name, allowed },
        { suggestion: findNearest(name, allowed) },
      ),
    );
  });
  return { entry: undefined, problems };
}

import { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { findNearest } from './nearest.ts';
import type { DataPath, YamlDocument } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;
type Description = Pick<Fault, 'code' | 'what' | 'why' | 'remedy' | 'suggestion'>;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  date: 'a date',
  int: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'a group of fields',
  string: 'a text',
};

function nameType(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  return TYPE_NAMES[typeof value] ?? typeof value;
}

/** The sentence for an issue to which its schema gives none. */
function explainByDefault(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
      return issue.input === undefined
        ? `The field is required; it holds ${expected}.`
        : 'A value of another type is refused, never converted.';
    }
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'An empty text says nothing to readers.'
        : `The least is ${issue.minimum}.`;
    case 'too_big':
      return `The most is ${issue.maximum}.`;
    case 'invalid_value':
      return `It is one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? `It is one of: ${issue.options.map(String).join(', ')}.`
        : 'The value has none of the forms allowed here.';
    default:
      return 'The value does not have the form that is asked for.';
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

function show(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return nameType(value);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const isSchema = (schema: unknown): schema is JsonSchema =>
  typeof schema === 'object' && schema !== null;

/** The names of the fields that a schema allows at a path. */
function fieldsAt(schema: z.ZodType, path: DataPath, data: unknown): string[] {
  let node: JsonSchema = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  let value = data;
  const narrow = () => {
    const options = (node.oneOf ?? node.anyOf ?? []).filter(isSchema);
    const fields = isSchema(value) ? (value as Record<string, unknown>) : {};
    node =
      options.find((option) =>
        Object.entries(option.properties ?? {}).every(
          ([name, field]) =>
            !isSchema(field) || !('const' in field) || field.const === fields[name],
        ),
      ) ?? node;
  };
  narrow();
  for (const step of path) {
    const next = typeof step === 'number' ? node.items : node.properties?.[step];
    if (!isSchema(next)) return [];
    node = next;
    value = valueAt(value, [step]);
    narrow();
  }
  return Object.keys(node.properties ?? {});
}

function describeType(
  issue: z.core.$ZodIssueInvalidType,
  value: unknown,
  label: string,
): Description {
  const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
  if (label === '') {
    return {
      code: 'SCHEMA-003',
      what:
        value === null
          ? 'There is no field here.'
          : `The fields of an entry are expected here, and there is ${nameType(value)}.`,
      why: 'An entry is a group of fields, each on its line: a name, a colon, a value.',
      remedy: 'Write the fields of the entry.',
    };
  }
  return {
    code: 'SCHEMA-003',
    what: `The field “${label}” holds ${nameType(value)} where ${expected} is expected.`,
    why: issue.message,
    remedy:
      issue.expected === 'string'
        ? 'Write a text; one that looks like a number or a date stands in quotes.'
        : `Write ${expected}, without quotes.`,
  };
}

function measure(value: unknown): string {
  if (typeof value === 'string') {
    const { length } = value.trim();
    return `has ${length} ${length === 1 ? 'character' : 'characters'}`;
  }
  if (Array.isArray(value)) return `has ${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  return `is ${String(value)}`;
}

function describeSize(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
  label: string,
): Description {
  const tooBig = issue.code === 'too_big';
  const isText = typeof value === 'string';
  const empty = isText && value.trim() === '';
  const size = isText ? value.trim().length : Array.isArray(value) ? value.length : undefined;
  const limit = Number(tooBig ? issue.maximum : issue.minimum);
  const gap = size === undefined ? 0 : Math.abs(size - limit);
  const unit = `${isText ? 'character' : 'item'}${gap === 1 ? '' : 's'}`;
  return {
    code: 'SCHEMA-005',
    what: empty ? `The field “${label}” is empty.` : `The field “${label}” ${measure(value)}.`,
    why: issue.message,
    remedy: empty
      ? 'Write it.'
      : size === undefined
        ? 'Write a number within the range.'
        : tooBig
          ? `Take out at least ${gap} ${unit}.`
          : `Add at least ${gap} ${unit}.`,
  };
}

function describeChoice(
  message: string,
  choices: readonly unknown[],
  value: unknown,
  label: string,
): Description {
  const words = choices.filter((choice) => typeof choice === 'string');
  return {
    code: 'SCHEMA-004',
    what: `The field “${label}” cannot be ${show(value)}.`,
    why: message,
    remedy: 'Choose a value of this list.',
    suggestion: typeof value === 'string' ? findNearest(value, words) : undefined,
  };
}

function describeIssue(issue: Issue, path: DataPath, data: unknown): Description {
  const label = labelOf(path);
  const value = valueAt(data, path);
  if (value === undefined && issue.code !== 'custom') {
    return {
      code: 'SCHEMA-001',
      what: `The field “${label}” is missing.`,
      why: issue.message,
      remedy: `Add \`${String(path.at(-1))}:\` and its value.`,
    };
  }
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue, value, label);
    case 'invalid_value':
      return describeChoice(issue.message, issue.values, value, label);
    case 'invalid_union':
      return describeChoice(
        issue.message,
        'options' in issue ? (issue.options ?? []) : [],
        value,
        label,
      );
    case 'too_big':
    case 'too_small':
      return describeSize(issue, value, label);
    case 'custom':
      return {
        code: 'SCHEMA-007',
        what: issue.message,
        why: `The rule joins “${label}” to the fields around it.`,
        remedy: 'Change one or the other, so that they agree.',
      };
    default:
      return {
        code: 'SCHEMA-006',
        what: `The field “${label}” cannot be ${show(value)}.`,
        why: issue.message,
        remedy: 'Write it in that form.',
      };
  }
}

function describeUnknownField(name: string, allowed: readonly string[]): Description {
  return {
    code: 'SCHEMA-002',
    what: `Unknown field “${name}”.`,
    why: `The fields here are: ${allowed.join(', ')}.`,
    remedy: 'Remove it.',
    suggestion: findNearest(name, allowed),
  };
}

const isStep = (step: PropertyKey): step is string | number => typeof step !== 'symbol';

/**
 * Holds a document against the schema of its collection.
 *
 * @returns The entry if it fits, and a fault for each field that does not, at its place.
 */
export function validate<Entry>(
  document: YamlDocument,
  schema: z.ZodType<Entry>,
  file: string,
): { entry: Entry | undefined; faults: Fault[] } {
  const result = schema.safeParse(document.data, { error: explainByDefault });
  if (result.success) return { entry: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue): Fault[] => {
    const path = issue.path.filter(isStep);
    if (issue.code === 'unrecognized_keys') {
      const allowed = fieldsAt(schema, path, document.data);
      return issue.keys.map((name) => ({
        file,
        ...document.placeOfKey([...path, name]),
        ...describeUnknownField(name, allowed),
      }));
    }
    return [{ file, ...document.placeOf(path), ...describeIssue(issue, path, document.data) }];
  });
  return { entry: undefined, faults };
}

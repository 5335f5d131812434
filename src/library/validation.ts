import { z } from 'astro/zod';
import type { Localised } from '../schemas/locale.ts';
import { both, splitMessage } from '../schemas/message.ts';
import type { Fault } from './fault.ts';
import { findNearest } from './nearest.ts';
import { quote } from './quotation.ts';
import type { DataPath, YamlDocument } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;
type Description = Pick<Fault, 'code' | 'what' | 'why' | 'remedy' | 'suggestion'>;

const TYPE_NAMES: Readonly<Record<string, Localised>> = {
  array: { fr: 'une liste', en: 'a list' },
  boolean: { fr: 'vrai ou faux (true ou false)', en: 'true or false' },
  date: { fr: 'une date', en: 'a date' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  null: { fr: 'rien', en: 'nothing' },
  number: { fr: 'un nombre', en: 'a number' },
  object: { fr: 'un groupe de champs', en: 'a group of fields' },
  string: { fr: 'un texte', en: 'a text' },
};

function nameExpected(type: string): Localised {
  return TYPE_NAMES[type] ?? { fr: type, en: type };
}

function nameType(value: unknown): Localised {
  if (value === null) return nameExpected('null');
  if (Array.isArray(value)) return nameExpected('array');
  if (value instanceof Date) return nameExpected('date');
  return nameExpected(typeof value);
}

/** The sentence for an issue to which its schema gives none. */
function explainByDefault(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = nameExpected(issue.expected);
      return issue.input === undefined
        ? both(
            `Le champ est obligatoire ; il contient ${expected.fr}.`,
            `The field is required; it holds ${expected.en}.`,
          )
        : both(
            'Une valeur d’un autre type est refusée, jamais convertie.',
            'A value of another type is refused, never converted.',
          );
    }
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? both('Un texte vide ne dit rien aux lecteurs.', 'An empty text says nothing to readers.')
        : both(`Le minimum est ${issue.minimum}.`, `The least is ${issue.minimum}.`);
    case 'too_big':
      return both(`Le maximum est ${issue.maximum}.`, `The most is ${issue.maximum}.`);
    case 'invalid_value':
      return listChoices(issue.values);
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? listChoices(issue.options)
        : both(
            'La valeur n’a aucune des formes permises ici.',
            'The value has none of the forms allowed here.',
          );
    default:
      return both(
        'La valeur n’a pas la forme demandée.',
        'The value does not have the form that is asked for.',
      );
  }
}

function listChoices(choices: readonly unknown[]): string {
  const list = choices.map(String).join(', ');
  return both(`Les valeurs possibles sont : ${list}.`, `It is one of: ${list}.`);
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
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { fr: String(value), en: String(value) };
  }
  return value === null ? { fr: 'vide', en: 'nothing' } : nameType(value);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const isSchema = (schema: unknown): schema is JsonSchema =>
  typeof schema === 'object' && schema !== null;

/** A broken list asks for the same schema once an item, and writing it out takes a while. */
const written = new WeakMap<z.ZodType, JsonSchema>();

function writeSchema(schema: z.ZodType): JsonSchema {
  const known = written.get(schema);
  if (known) return known;
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  written.set(schema, json);
  return json;
}

/** The names of the fields that a schema allows at a path. */
function fieldsAt(schema: z.ZodType, path: DataPath, data: unknown): string[] {
  let node = writeSchema(schema);
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

function describeNoFields(value: unknown): Description {
  const found = nameType(value);
  return {
    code: 'SCHEMA-003',
    what:
      value === null
        ? { fr: 'Il n’y a aucun champ ici.', en: 'There is no field here.' }
        : {
            fr: `On attend ici les champs d’une entrée, et l’on trouve ${found.fr}.`,
            en: `The fields of an entry are expected here, and there is ${found.en}.`,
          },
    why: {
      fr: 'Une entrée est un groupe de champs, chacun sur sa ligne : un nom, un deux-points, une valeur.',
      en: 'An entry is a group of fields, each on its line: a name, a colon, a value.',
    },
    remedy: { fr: 'Écrivez les champs de l’entrée.', en: 'Write the fields of the entry.' },
  };
}

const WRITE_TEXT: Localised = {
  fr: 'Écrivez un texte ; s’il ressemble à un nombre ou à une date, mettez-le entre guillemets droits.',
  en: 'Write a text; one that looks like a number or a date stands in quotes.',
};

function describeType(
  issue: z.core.$ZodIssueInvalidType,
  value: unknown,
  label: string,
): Description {
  if (label === '') return describeNoFields(value);
  const expected = nameExpected(issue.expected);
  const found = nameType(value);
  const holds = value === null ? 'ne contient rien' : `contient ${found.fr}`;
  return {
    code: 'SCHEMA-003',
    what: {
      fr: `Le champ « ${label} » ${holds} là où l’on attend ${expected.fr}.`,
      en: `The field “${label}” holds ${found.en} where ${expected.en} is expected.`,
    },
    why: splitMessage(issue.message),
    remedy:
      issue.expected === 'string'
        ? WRITE_TEXT
        : {
            fr: `Écrivez ${issue.expected === 'boolean' ? 'true ou false' : expected.fr}, sans guillemets.`,
            en: `Write ${expected.en}, without quotes.`,
          },
  };
}

/** A number of things; French counts nought and a half as one. */
function count(number: number, { fr, en }: Localised): Localised {
  return {
    fr: `${number} ${fr}${Math.abs(number) < 2 ? '' : 's'}`,
    en: `${number} ${en}${number === 1 ? '' : 's'}`,
  };
}

const CHARACTER: Localised = { fr: 'caractère', en: 'character' };
const ITEM: Localised = { fr: 'élément', en: 'item' };

function adviseOnSize(limit: 'too_big' | 'too_small', gap: Localised): Localised {
  return limit === 'too_big'
    ? { fr: `Retirez au moins ${gap.fr}.`, en: `Take out at least ${gap.en}.` }
    : { fr: `Ajoutez au moins ${gap.fr}.`, en: `Add at least ${gap.en}.` };
}

function describeSize(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
  label: string,
): Description {
  const why = splitMessage(issue.message);
  const field: Localised = { fr: `Le champ « ${label} »`, en: `The field “${label}”` };
  if (typeof value === 'string' && value.trim() === '') {
    return {
      code: 'SCHEMA-005',
      what: { fr: `${field.fr} est vide.`, en: `${field.en} is empty.` },
      why,
      remedy: { fr: 'Écrivez-le.', en: 'Write it.' },
    };
  }
  const held = typeof value === 'string' ? value.trim() : value;
  if (typeof held === 'string' || Array.isArray(held)) {
    const unit = typeof held === 'string' ? CHARACTER : ITEM;
    const size = count(held.length, unit);
    const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
    return {
      code: 'SCHEMA-005',
      what: { fr: `${field.fr} compte ${size.fr}.`, en: `${field.en} has ${size.en}.` },
      why,
      remedy: adviseOnSize(issue.code, count(Math.abs(held.length - limit), unit)),
    };
  }
  return {
    code: 'SCHEMA-005',
    what: { fr: `${field.fr} vaut ${String(value)}.`, en: `${field.en} is ${String(value)}.` },
    why,
    remedy: {
      fr: 'Écrivez un nombre compris dans ces limites.',
      en: 'Write a number within the range.',
    },
  };
}

function refuseValue(value: unknown, label: string): Localised {
  const shown = show(value);
  return {
    fr: `Le champ « ${label} » ne peut pas être ${shown.fr}.`,
    en: `The field “${label}” cannot be ${shown.en}.`,
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
    what: refuseValue(value, label),
    why: splitMessage(message),
    remedy: { fr: 'Choisissez une valeur de cette liste.', en: 'Choose a value of this list.' },
    suggestion: typeof value === 'string' ? findNearest(value, words) : undefined,
  };
}

/** What to do where the rule itself says nothing. */
const AGREE = both(
  'Changez l’un ou l’autre, pour qu’ils s’accordent.',
  'Change one or the other, so that they agree.',
);

function describeIssue(issue: Issue, path: DataPath, data: unknown): Description {
  const label = labelOf(path);
  const value = valueAt(data, path);
  const why = splitMessage(issue.message);
  if (value === undefined && issue.code !== 'custom') {
    const name = String(path.at(-1));
    return {
      code: 'SCHEMA-001',
      what: { fr: `Le champ « ${label} » manque.`, en: `The field “${label}” is missing.` },
      why,
      remedy: {
        fr: `Ajoutez \`${name}:\` et sa valeur.`,
        en: `Add \`${name}:\` and its value.`,
      },
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
        what: why,
        why: {
          fr: `La règle lie « ${label} » aux champs qui l’entourent.`,
          en: `The rule joins “${label}” to the fields around it.`,
        },
        remedy: splitMessage(String(issue.params?.remedy ?? AGREE)),
      };
    default:
      return {
        code: 'SCHEMA-006',
        what: refuseValue(value, label),
        why,
        remedy: { fr: 'Écrivez-le sous cette forme.', en: 'Write it in that form.' },
      };
  }
}

function describeUnknownField(name: string, allowed: readonly string[]): Description {
  const quoted = quote(name);
  return {
    code: 'SCHEMA-002',
    what: { fr: `Champ inconnu ${quoted.fr}.`, en: `Unknown field ${quoted.en}.` },
    why: {
      fr: `Les champs possibles ici sont : ${allowed.join(', ')}.`,
      en: `The fields here are: ${allowed.join(', ')}.`,
    },
    remedy: { fr: 'Supprimez-le.', en: 'Remove it.' },
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

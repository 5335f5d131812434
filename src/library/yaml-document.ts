import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Place } from '../domain/manuscript.ts';
import type { Fault } from './fault.ts';

/** The way to a value in data: keys, and indexes from 0. */
export type DataPath = readonly (string | number)[];

/** A text that stands in a document, and where. */
export interface PlacedText {
  text: string;
  place: Place;
}

/** A YAML document read once: its data, and the place of everything in it. */
export interface YamlDocument {
  /** Plain data; `null` for an empty document. */
  data: unknown;
  /** Where a value starts; the nearest value around it where the path leads nowhere. */
  placeOf: (path: DataPath) => Place;
  /** Where the name of a field starts. */
  placeOfKey: (path: DataPath) => Place;
  /** The texts at a path in which `*` stands for every item of a list; other values are passed over. */
  textsAt: (pattern: DataPath) => PlacedText[];
}

export interface YamlOptions {
  /** Path of the file, for the faults. */
  file: string;
  /** How many lines of the file stand before the document: 1 for the head of a text. */
  linesBefore?: number;
}

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'Close every bracket, brace and quote, and align the fields of one level.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'Put a text that contains a colon and a space in quotes, and align the fields of one level.',
  MISSING_CHAR: 'Close the quote or the bracket that is open.',
  MULTIPLE_DOCS: 'Keep one document in the file, without a line of three hyphens.',
  UNEXPECTED_TOKEN: 'Write ’ for an apostrophe inside single quotes, and one value a field.',
};

function describeError(error: YAMLError): Pick<Fault, 'code' | 'what' | 'why' | 'remedy'> {
  if (error.code === 'DUPLICATE_KEY') {
    return {
      code: 'YAML-002',
      what: 'The same field is written twice.',
      why: 'Only one of the two values could be kept, and nothing says which.',
      remedy: 'Remove one of them.',
    };
  }
  if (error.code === 'TAB_AS_INDENT') {
    return {
      code: 'YAML-003',
      what: 'A tab stands at the start of the line.',
      why: 'YAML reads the depth of a field from spaces; a tab has no fixed width.',
      remedy: 'Replace the tab with two spaces.',
    };
  }
  return {
    code: 'YAML-001',
    what: 'The YAML cannot be read from here.',
    why: `The parser says: ${error.message.replace(/\.$/, '')}.`,
    remedy: REMEDIES[error.code] ?? 'Mend the line, or put its text in quotes.',
  };
}

/** One broken line makes the parser stumble again further on: the first syntax error is the one to mend. */
function firstOfEach(errors: readonly YAMLError[]): YAMLError[] {
  const syntax = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return syntax ? [...duplicates.filter(({ pos }) => pos[0] < syntax.pos[0]), syntax] : duplicates;
}

type LocatedFault = Omit<Fault, 'file' | 'line' | 'column'> & { offset: number };

/** What the parser lets pass and the magazine does not: borrowed values, and dates that would be moved. */
function findDoubtfulNodes(document: Document): LocatedFault[] {
  const faults: LocatedFault[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node) && !isScalar(node) && !isCollection(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node) || node.anchor !== undefined || node.tag?.startsWith('!')) {
      faults.push({
        offset,
        code: 'YAML-001',
        what: 'The value is an anchor, an alias or a tag.',
        why: 'A value that starts with &, * or ! is an instruction to YAML, which content does not use.',
        remedy: 'Write the value itself, or put the text in quotes.',
      });
    } else if (isScalar(node) && node.value instanceof Date) {
      const written = node.source ?? '';
      if (written === node.value.toISOString().slice(0, 10)) return;
      faults.push({
        offset,
        code: 'YAML-004',
        what: `The date ${written} is not a day of the calendar.`,
        why: 'A day that does not exist would be moved to another one, and a time depends on the reader’s zone.',
        remedy: 'Write a day that exists, YYYY-MM-DD, without a time.',
      });
    }
  });
  return faults;
}

function expand(data: unknown, pattern: DataPath): { value: unknown; path: DataPath }[] {
  return pattern.reduce<{ value: unknown; path: DataPath }[]>(
    (found, step) =>
      found.flatMap(({ value, path }) => {
        if (typeof value !== 'object' || value === null) return [];
        if (step === '*') {
          return Array.isArray(value)
            ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] }))
            : [];
        }
        return Object.hasOwn(value, step)
          ? [{ value: (value as Record<string | number, unknown>)[step], path: [...path, step] }]
          : [];
      }),
    [{ value: data, path: [] }],
  );
}

/**
 * Reads YAML as the build does (a bare date is a date), keeping the place of every value.
 *
 * @returns The faults, and the document unless its syntax is broken.
 */
export function parseYaml(
  source: string,
  { file, linesBefore = 0 }: YamlOptions,
): { document: YamlDocument | undefined; faults: Fault[] } {
  const lines = new LineCounter();
  const parsed = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    customTags: ['timestamp'],
  });
  const placeAt = (offset: number): Place => {
    // The counter gives line 0 before the first line, which an empty document has.
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const locate = ({ offset, ...fault }: LocatedFault): Fault => ({
    file,
    ...placeAt(offset),
    ...fault,
  });

  const errors = firstOfEach(parsed.errors);
  const faults = errors.map((error) => locate({ offset: error.pos[0], ...describeError(error) }));
  if (errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { document: undefined, faults };

  const doubts = findDoubtfulNodes(parsed);
  faults.push(...doubts.map(locate));
  if (doubts.some(({ code }) => code === 'YAML-001')) return { document: undefined, faults };

  const rangeStart = (node: unknown) =>
    isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
  const placeOf = (path: DataPath): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? parsed.contents : parsed.getIn(path.slice(0, length), true);
      const start = rangeStart(node);
      if (start !== undefined) return placeAt(start);
    }
    return placeAt(0);
  };
  const placeOfKey = (path: DataPath): Place => {
    const parent = path.length < 2 ? parsed.contents : parsed.getIn(path.slice(0, -1), true);
    const pairs = isMap(parent) ? parent.items : [];
    const pair = pairs.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
    );
    const start = rangeStart(pair?.key);
    return start === undefined ? placeOf(path) : placeAt(start);
  };
  const data: unknown = parsed.toJS();
  return {
    document: {
      data,
      placeOf,
      placeOfKey,
      textsAt: (pattern) =>
        expand(data, pattern).flatMap(({ value, path }) =>
          typeof value === 'string' ? [{ text: value, place: placeOf(path) }] : [],
        ),
    },
    faults,
  };
}

import { Composer, isMap, isNode, isScalar, isSeq, Lexer, Parser, type Document } from 'yaml';
import { indexLines, type Place } from '../../magazine/texts/place.ts';
import type { Problem } from '../problems/problem.ts';
import {
  problemAt,
  findDeepLine,
  findSyntaxProblem,
  findTokenProblem,
  holdColons,
  releaseColons,
  type LocatedProblem,
} from './yaml-problems.ts';
import { findNodeFaults } from './yaml-node-problems.ts';

/** The way to a value in data: keys, and indexes from 0. */
export type DataPath = readonly (string | number)[];

/** A text of a document with the way to it, and where it stands in the file. */
export interface WrittenText {
  text: string;
  path: DataPath;
  place: Place;
  /** In UTF-16 units from the start of the file, quotes included; the end is excluded. */
  start: number;
  end: number;
}

/** A comment of a document, without its `#`. */
export interface YamlComment {
  text: string;
  /** Line of the file, from 1. */
  line: number;
  /** Whether something stands before it on its line. */
  trailing: boolean;
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
  textsAt: (pattern: DataPath) => WrittenText[];
  /** Every text that it holds, in the order of the file. */
  texts: () => readonly WrittenText[];
  /** Every comment that it holds, in the order of the file. */
  comments: () => YamlComment[];
}

/** The texts under a node, in the units of the document. */
function listTexts(node: unknown, path: DataPath = []): Omit<WrittenText, 'place'>[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => listTexts(item, [...path, index]));
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      listTexts(value, [...path, isScalar(key) ? String(key.value) : '']),
    );
  }
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  const [start, end] = node.range;
  return [{ text: node.value, path, start, end }];
}

function fits(path: DataPath, pattern: DataPath): boolean {
  const isStep = (step: string | number, wanted: string | number | undefined) =>
    step === wanted || (typeof step === 'number' && wanted === '*');
  return path.length === pattern.length && path.every((step, at) => isStep(step, pattern[at]));
}

/** Comments by the tokens of the file, so that a # inside a text is none. */
function listComments(source: string, linesBefore: number): YamlComment[] {
  if (!source.includes('#')) return [];
  const comments: YamlComment[] = [];
  let line = linesBefore + 1;
  let trailing = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (lexeme.startsWith('#')) comments.push({ text: lexeme.slice(1).trim(), line, trailing });
    const breaks = lexeme.split('\n').length - 1;
    line += breaks;
    // What the lexer says of its own state is not in the file.
    if (breaks > 0) trailing = false;
    else if (/[^\s\u0002\u0018\u001f\ufeff]/.test(lexeme)) trailing = true;
  }
  return comments;
}

/** The names of the fields of a group, by what is read from them. */
function indexFields(parsed: Document): (path: DataPath) => unknown {
  const fields = new Map<unknown, Map<unknown, unknown>>();
  return (path) => {
    const parent = path.length < 2 ? parsed.contents : parsed.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return undefined;
    let names = fields.get(parent);
    if (!names) {
      names = new Map(
        parent.items.toReversed().map(({ key }) => [isScalar(key) ? key.value : key, key]),
      );
      fields.set(parent, names);
    }
    return names.get(path.at(-1));
  };
}

/**
 * Reads YAML as the build does (a bare date is a date), keeping the place of every value; no document where its syntax
 * is broken.
 *
 * @param before What stands before it in the file: the first line of hyphens, for the head of a text.
 */
export function parseYaml(
  source: string,
  { file, before = '' }: { file: string; before?: string },
): { document: YamlDocument | undefined; problems: Problem[] } {
  const linesBefore = before.split('\n').length - 1;
  const placeInDocument = indexLines(source);
  const placeAt = (offset: number): Place => {
    const { line, column } = placeInDocument(offset);
    return { line: line + linesBefore, column };
  };
  const locate = ({ offset, ...problem }: LocatedProblem): Problem => ({
    file,
    ...placeAt(offset),
    ...problem,
  });
  const refuse = (problems: readonly LocatedProblem[]) => ({
    document: undefined,
    problems: problems.map(locate),
  });

  const deepLine = findDeepLine(source);
  if (deepLine) return refuse([deepLine]);
  const tokens = [...new Parser().parse(source)];
  const tokenProblem = findTokenProblem(tokens);
  if (tokenProblem) return refuse([tokenProblem]);
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    customTags: ['timestamp'],
  });
  const [parsed, second] = composer.compose(tokens, true, source.length);
  if (!parsed) throw new Error(`YAML composes no document; received ${tokens.length} tokens.`);
  const found = findNodeFaults(parsed, source);
  const syntaxProblem =
    findSyntaxProblem(parsed, source, linesBefore) ??
    (second && problemAt(second.range[0], 'YAML-001/document'));
  if (syntaxProblem) {
    // A colon in a value is so common that what stands around it is read all the same.
    const held = holdColons(source, syntaxProblem.offset);
    const rest = held === undefined ? undefined : parseYaml(held, { file, before });
    if (rest?.document) {
      return { document: rest.document, problems: [locate(syntaxProblem), ...rest.problems] };
    }
    const isEarlier = ({ code, offset }: LocatedProblem) =>
      code === 'YAML-002' && offset < syntaxProblem.offset;
    return refuse([...found.filter(isEarlier), syntaxProblem]);
  }
  if (found.some(({ code }) => code === 'YAML-001')) return refuse(found);

  releaseColons(parsed);
  const rangeStart = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
  const placeOf = (path: DataPath): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? parsed.contents : parsed.getIn(path.slice(0, length), true);
      const start = rangeStart(node);
      if (start !== undefined) return placeAt(start);
    }
    return placeAt(0);
  };
  const keyOf = indexFields(parsed);
  // Several rules ask, and some never do.
  let known: WrittenText[] | undefined;
  const texts = () =>
    (known ??= listTexts(parsed.contents).map(({ start, end, ...text }) => ({
      ...text,
      place: placeAt(start),
      start: start + before.length,
      end: end + before.length,
    })));
  return {
    document: {
      data: parsed.toJS() as unknown,
      placeOf,
      placeOfKey: (path) => {
        const start = rangeStart(keyOf(path));
        return start === undefined ? placeOf(path) : placeAt(start);
      },
      textsAt: (pattern) => texts().filter(({ path }) => fits(path, pattern)),
      texts,
      comments: () => listComments(source, linesBefore),
    },
    problems: found.map(locate),
  };
}

import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type YAMLSeq } from 'yaml';
import { writeText } from './house-yaml.ts';

/** Tells that the reading list of an issue is not written in a form that the desk can add to. */
export class UneditableListError extends Error {
  constructor() {
    super('The articles of the issue are not written as a list.');
    this.name = 'UneditableListError';
  }
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = (node as Node | null | undefined)?.range;
  if (!range) throw new UneditableListError();
  return [range[0], range[1]];
}

function insert(source: string, offset: number, text: string): string {
  return source.slice(0, offset) + text + source.slice(offset);
}

const lineStart = (source: string, offset: number) => source.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end;
}

const indentAt = (source: string, offset: number) =>
  /^[ \t]*/.exec(source.slice(lineStart(source, offset)))?.[0] ?? '';

/** Adds an id between brackets: on the line of the last one, or on its own where each has its own. */
function addInBrackets(source: string, list: YAMLSeq, id: string): string {
  const last = list.items.at(-1);
  if (last === undefined) {
    const [start] = rangeOf(list);
    return insert(source, start + 1, id);
  }
  const [start, end] = rangeOf(last);
  const isAlone = source.slice(lineStart(source, start), start).trim() === '';
  if (!isAlone) return insert(source, end, `, ${id}`);
  const below = `\n${indentAt(source, start)}${id}`;
  const hasComma = /^[ \t]*,/.test(source.slice(end));
  const bracket = source.slice(end, lineEnd(source, end)).includes(']');
  // The bracket that closes on the same line stays behind the new id.
  if (bracket && !hasComma) return insert(source, end, `,${below}`);
  const withBelow = insert(source, lineEnd(source, end), hasComma ? `${below},` : below);
  return hasComma ? withBelow : insert(withBelow, end, ',');
}

/** Adds an id below the last one, behind a hyphen of its own. */
function addBelow(source: string, list: YAMLSeq, id: string): string {
  const [start, end] = rangeOf(list.items.at(-1));
  const dash = /^[ \t]*-[ \t]+/.exec(source.slice(lineStart(source, start), start))?.[0];
  if (dash === undefined) throw new UneditableListError();
  return insert(source, lineEnd(source, end), `\n${dash}${id}`);
}

/** Writes the list where the file has none: before the colophon, as the other issues do. */
function addList(source: string, contents: unknown, id: string): string {
  const pairs = isMap(contents) ? contents.items.filter((item) => isPair(item)) : [];
  const next = pairs.find(({ key }) => isScalar(key) && key.value === 'colophon');
  if (!next) throw new UneditableListError();
  return insert(source, rangeOf(next.key)[0], `articles: [${id}]\n`);
}

function articlesOf(source: string): { articles: unknown; others: unknown } {
  const document = parseDocument(source);
  if (document.errors.length > 0) throw new UneditableListError();
  const data = (document.toJS() ?? {}) as Record<string, unknown>;
  const { articles, ...others } = data;
  return { articles, others };
}

/**
 * Puts a piece last in the reading list of an issue, and changes nothing else in the file.
 *
 * @param source The file of the issue.
 * @param slug Folder of the piece.
 * @throws {UneditableListError} When the list has another form.
 */
export function addToReadingList(source: string, slug: string): string {
  const before = articlesOf(source);
  const document = parseDocument(source);
  const list = document.get('articles', true);
  const id = writeText(slug);
  let written: string;
  if (list === undefined) written = addList(source, document.contents, id);
  else if (!isSeq(list)) throw new UneditableListError();
  else if (list.flow) written = addInBrackets(source, list, id);
  else written = addBelow(source, list, id);

  const after = articlesOf(written);
  const expected = [...((before.articles ?? []) as unknown[]), slug];
  if (
    !isDeepStrictEqual(after.articles, expected) ||
    !isDeepStrictEqual(after.others, before.others)
  ) {
    throw new UneditableListError();
  }
  return written;
}

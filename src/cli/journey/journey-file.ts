import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { MomentEntry } from '../../schemas/journey.ts';
import { readStyle } from './found-style.ts';
import type { MomentStyle } from './moment-style.ts';
import { writeMoment } from './moment-writing.ts';

/** Lines of a file, from 0; the end is excluded. */
export interface LineSpan {
  from: number;
  to: number;
}

/** A moment as it stands in the file. */
export interface MomentBlock extends LineSpan {
  node: YAMLMap;
}

/** The text of a journey, taken apart so that one thing can be changed and the rest stays as it is. */
export interface JourneyFile {
  source: string;
  lines: readonly string[];
  style: MomentStyle;
  /** The moments with the comments directly above them, without the blank lines between them. */
  blocks: readonly MomentBlock[];
  /** The line of an offset, from 0. */
  lineAt: (offset: number) => number;
  /** The column of an offset, from 0. */
  columnAt: (offset: number) => number;
  /** Where the list of moments stands; `undefined` in a file that has none. */
  list: { colon: number; start: number; end: number } | undefined;
}

/** Tells that the moments of a file are not written one a block, as the desk writes them. */
export class UneditableJourneyError extends Error {
  constructor() {
    super('The moments of the journey are not a list of one moment a block.');
    this.name = 'UneditableJourneyError';
  }
}

/** Where a node starts and ends. */
export function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = (node as Node | null)?.range;
  if (!range) throw new UneditableJourneyError();
  return [range[0], range[1]];
}

export function pairsOf(node: YAMLMap): Pair[] {
  return node.items.filter((item) => isPair(item));
}

/** Where the last character of a node ends, without the comments and the line breaks that follow. */
export function endOf(node: unknown): number {
  if (!isCollection(node) || node.flow || node.items.length === 0) return rangeOf(node)[1];
  const last = node.items.at(-1);
  return endOf(isPair(last) ? (last.value ?? last.key) : last);
}

/** Columns before the first sign of a line. */
export const indentOf = (line: string) => line.length - line.trimStart().length;
const isBlank = (line: string | undefined) => line?.trim() === '';
const isComment = (line: string | undefined) => line?.trimStart().startsWith('#') ?? false;

/** The lines of each moment: a comment above it at the column of its hyphen, one below it at that of its fields. */
function readBlocks(
  nodes: readonly YAMLMap[],
  { lines, lineAt, style }: Pick<JourneyFile, 'lines' | 'lineAt' | 'style'>,
): MomentBlock[] {
  const isInner = (line: string) => isComment(line) && indentOf(line) > style.dashColumn;
  const dashes = nodes.map((node) => lineAt(rangeOf(node)[0]));
  let done = 0;
  return nodes.map((node, index) => {
    let from = dashes[index] ?? 0;
    while (from > done && isComment(lines[from - 1]) && !isInner(lines[from - 1] ?? '')) from -= 1;
    let to = lineAt(endOf(node) - 1) + 1;
    while (isBlank(lines[to - 1])) to -= 1;
    while (to < (dashes[index + 1] ?? lines.length) && isInner(lines[to] ?? '')) to += 1;
    done = to;
    return { node, from, to };
  });
}

function readList(document: Document): JourneyFile['list'] {
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow) {
    throw new UneditableJourneyError();
  }
  const pair = pairsOf(contents).find(({ key }) => isScalar(key) && key.value === 'moments');
  if (!pair) return undefined;
  if (!isSeq(pair.value)) throw new UneditableJourneyError();
  const [start, end] = rangeOf(pair.value);
  return { colon: rangeOf(pair.key)[1], start, end };
}

/**
 * Takes the text of a journey apart.
 *
 * @throws {UneditableJourneyError} When the list of moments has another form than one moment a block.
 */
export function readJourneyFile(source: string): JourneyFile {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, customTags: ['timestamp'] });
  const list = readList(document);
  const moments = list && document.get('moments', true);
  const items = isSeq(moments) ? moments.items : [];
  const nodes = items.filter((item) => isMap(item));
  const lines = source.split('\n');
  const lineAt = (offset: number) => counter.linePos(offset).line - 1;
  const columnAt = (offset: number) => counter.linePos(offset).col - 1;
  const isHyphened = (node: YAMLMap) => /^ *- +\S/.test(lines[lineAt(rangeOf(node)[0])] ?? '');
  const isFlow = isSeq(moments) && moments.flow && items.length > 0;
  if (isFlow || nodes.length < items.length || nodes.some((node) => node.flow)) {
    throw new UneditableJourneyError();
  }
  if (!nodes.every(isHyphened)) throw new UneditableJourneyError();
  const style = readStyle(document, source, nodes, columnAt);
  const blocks = readBlocks(nodes, { lines, lineAt, style });
  return { source, lines, style, blocks, lineAt, columnAt, list };
}

/** The file as it is put together: the blocks, and the lines between each and the next. */
interface Parts {
  head: readonly string[];
  blocks: readonly (readonly string[])[];
  gaps: readonly (readonly string[])[];
  tail: readonly string[];
}

function takeApart({ lines, blocks }: JourneyFile): Parts {
  return {
    head: lines.slice(0, blocks[0]?.from),
    blocks: blocks.map(({ from, to }) => lines.slice(from, to)),
    gaps: blocks.slice(1).map(({ from }, index) => lines.slice(blocks[index]?.to, from)),
    tail: lines.slice(blocks.at(-1)?.to),
  };
}

function putTogether({ head, blocks, gaps, tail }: Parts): string {
  const moments = blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : (gaps[index - 1] ?? [])),
    ...block,
  ]);
  return [...head, ...moments, ...tail].join('\n');
}

/** Refuses a place where there is no moment. */
export function blockAt<Block>(blocks: readonly Block[], index: number): Block {
  const block = blocks[index];
  if (!block) throw new RangeError(`There is no moment ${index + 1}.`);
  return block;
}

/** Writes the first moment of a journey. */
function addFirst({ source, style, list }: JourneyFile, moment: MomentEntry): string {
  const block = writeMoment(moment, style);
  if (!list) {
    const whole = source.endsWith('\n') || source === '' ? source : `${source}\n`;
    return `${whole}moments:\n${block.join('\n')}\n`;
  }
  if (source.slice(list.start, list.end).includes('#')) throw new UneditableJourneyError();
  const before = source.slice(0, list.colon + 1);
  const [first = '', ...rest] = source.slice(list.end).split('\n');
  return [before + first.trimEnd(), ...block, ...rest].join('\n');
}

/**
 * Adds a moment to the text of a journey, apart from its neighbours as they are from each other.
 *
 * @param index Place of the new moment, from 0; the number of moments to put it last.
 * @throws {UneditableJourneyError} When the list of moments has another form.
 */
export function addMoment(source: string, moment: MomentEntry, index: number): string {
  const file = readJourneyFile(source);
  if (file.blocks.length === 0) return addFirst(file, moment);
  const { head, blocks, gaps, tail } = takeApart(file);
  const isApart = gaps.length > 0 && gaps.every((gap) => isBlank(gap[0]));
  return putTogether({
    head,
    blocks: blocks.toSpliced(index, 0, writeMoment(moment, file.style)),
    gaps: gaps.toSpliced(index, 0, isApart ? [''] : []),
    tail,
  });
}

/** Removes a moment, with the comments directly above it; the first is number 0. */
export function removeMoment(source: string, index: number): string {
  const file = readJourneyFile(source);
  const { head, blocks, gaps, tail } = takeApart(file);
  blockAt(blocks, index);
  if (blocks.length === 1) {
    const { colon = 0 } = file.list ?? {};
    const above = head.join('\n');
    const emptied = `${above.slice(0, colon + 1)} []${above.slice(colon + 1)}`;
    return [emptied, ...tail].join('\n');
  }
  // A comment that stands on its own between two moments concerns neither of them, and stays.
  const isSpace = (gap: readonly string[]) => gap.every(isBlank);
  const [before = [], after = []] = [gaps[index - 1], gaps[index]];
  const joined = isSpace(after) ? before : isSpace(before) ? after : [...before, ...after];
  const rest = blocks.toSpliced(index, 1);
  const kept = isSpace(joined) ? [] : joined;
  if (index === 0) {
    return putTogether({ head: [...head, ...kept], blocks: rest, gaps: gaps.slice(1), tail });
  }
  if (index === rest.length) {
    return putTogether({ head, blocks: rest, gaps: gaps.slice(0, -1), tail: [...kept, ...tail] });
  }
  return putTogether({ head, blocks: rest, gaps: gaps.toSpliced(index - 1, 2, joined), tail });
}

/** Moves a moment, with the comments directly above it, to another place. */
export function moveMoment(source: string, from: number, to: number): string {
  const parts = takeApart(readJourneyFile(source));
  const block = blockAt(parts.blocks, from);
  const blocks = parts.blocks.toSpliced(from, 1).toSpliced(to, 0, block);
  return putTogether({ ...parts, blocks });
}

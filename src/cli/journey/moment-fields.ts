import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { MomentEntry } from '../../schemas/journey.ts';
import type { Localised } from '../../schemas/locale.ts';
import {
  blockAt,
  endOf,
  pairsOf,
  rangeOf,
  readJourneyFile,
  UneditableJourneyError,
  type JourneyFile,
  type LineSpan,
  type MomentBlock,
} from './journey-file.ts';
import type { MomentField } from './moment-style.ts';
import { chooseMark, editText, type Edit } from './moment-texts.ts';
import { writeBrackets, writeField, writeId, writeText } from './moment-writing.ts';

function editPair(file: JourneyFile, node: unknown, pair: Localised): Edit[] {
  if (!isMap(node)) throw new UneditableJourneyError();
  const context = node.flow ? 'braces' : 'line';
  return Object.entries(pair).flatMap(([locale, text]) => {
    const scalar = node.get(locale, true);
    if (!isScalar(scalar)) throw new UneditableJourneyError();
    return editText(file, { node: scalar, context }, text);
  });
}

function editValue(node: unknown, words: string): Edit[] {
  if (!isScalar(node)) throw new UneditableJourneyError();
  const [start, end] = rangeOf(node);
  return [{ start, end, words }];
}

/** A list, one id a line: an id that stays keeps its line, and the comments above and beside it. */
function editLines(file: JourneyFile, node: YAMLSeq, ids: readonly string[]): Edit[] {
  const { style, lineAt, lines } = file;
  const offsetOf = (line: number) =>
    lines.slice(0, line).reduce((offset, { length }) => offset + length + 1, 0);
  const first = lineAt(rangeOf(node)[0]);
  const indent = ' '.repeat((lines[first] ?? '').indexOf('-'));
  let from = first;
  const known = new Map<unknown, string>();
  for (const item of node.items) {
    const to = lineAt(rangeOf(item)[1] - 1) + 1;
    known.set(isScalar(item) ? item.value : undefined, lines.slice(from, to).join('\n'));
    from = to;
  }
  const words = ids.map((id) => known.get(id) ?? `${indent}- ${writeId(id, style)}`).join('\n');
  return [{ start: offsetOf(first), end: offsetOf(from) - 1, words }];
}

function editList(file: JourneyFile, node: YAMLSeq, ids: readonly string[]): Edit[] {
  if (!node.flow) return editLines(file, node, ids);
  const [start, end] = rangeOf(node);
  // The brackets are written anew: a comment between them would go.
  if (/\s#/.test(file.source.slice(start, end))) throw new UneditableJourneyError();
  return [{ start, end, words: writeBrackets(ids, file.style) }];
}

/**
 * What to write where a field stands.
 *
 * @returns `undefined` for a field that comes or goes as a whole.
 */
function editField(
  file: JourneyFile,
  block: MomentBlock,
  moment: MomentEntry,
  field: MomentField,
): Edit[] | undefined {
  const node: unknown = block.node.get(field, true);
  if (node === undefined || moment[field] === undefined) return undefined;
  switch (field) {
    case 'title':
    case 'text':
      return editPair(file, node, moment[field]);
    case 'seam': {
      if (!isMap(node) || !moment.seam) return undefined;
      const { visible, why } = moment.seam;
      return [
        ...editValue(node.get('visible', true), String(visible)),
        ...editPair(file, node.get('why', true), why),
      ];
    }
    case 'wait': {
      if (!isMap(node) || !moment.wait) return undefined;
      return editValue(node.get('durationMinutes', true), String(moment.wait.durationMinutes));
    }
    case 'sources':
    case 'values': {
      const ids = moment[field];
      const isDropped = ids.length === 0 && !file.style.saysEmpty.has(field);
      return isSeq(node) && !isDropped && (node.flow || ids.length > 0)
        ? editList(file, node, ids)
        : undefined;
    }
    case 'feeling':
    case 'planned':
      return editValue(node, String(moment[field]));
    default: {
      if (!isScalar(node)) throw new UneditableJourneyError();
      const site = { node, context: 'line' } as const;
      const { quoteMark } = file.style;
      const mark = chooseMark(site, '');
      return editValue(node, writeText(moment[field], 'line', { mark, quoteMark }));
    }
  }
}

/** The lines of a field inside its moment. */
function fieldLines(
  { lineAt, lines }: JourneyFile,
  { node }: MomentBlock,
  field: MomentField,
): LineSpan | undefined {
  const pair = pairsOf(node).find(({ key }) => isScalar(key) && key.value === field);
  if (!pair) return undefined;
  const from = lineAt(rangeOf(pair.key)[0]);
  let to = lineAt(endOf(pair.value ?? pair.key) - 1) + 1;
  while (to > from + 1 && lines[to - 1]?.trim() === '') to -= 1;
  return { from, to };
}

/** Takes a field out; its hyphen, if it has that of the moment, goes to the field that follows. */
function removeField(file: JourneyFile, block: MomentBlock, { from, to }: LineSpan): string {
  const { lines, style } = file;
  const rest = lines.toSpliced(from, to - from);
  if (from === file.lineAt(rangeOf(block.node)[0])) {
    const next = rest.findIndex((line, index) => index >= from && !/^\s*(?:#|$)/.test(line));
    rest[next] =
      `${' '.repeat(style.dashColumn)}-${(rest[next] ?? '').slice(style.dashColumn + 1)}`;
  }
  return rest.join('\n');
}

/** Puts a field in, after the one that it follows in this file. */
function insertField(
  file: JourneyFile,
  block: MomentBlock,
  moment: MomentEntry,
  field: MomentField,
): string {
  const { columnAt, lineAt, lines, style } = file;
  const indent = columnAt(rangeOf(block.node)[0]);
  const before = style.order
    .slice(0, style.order.indexOf(field))
    .toReversed()
    .map((name) => fieldLines(file, block, name))
    .find((span) => span !== undefined);
  const at = before?.to ?? lineAt(endOf(block.node) - 1) + 1;
  return lines.toSpliced(at, 0, ...writeField(moment, field, indent, style)).join('\n');
}

function changeField(
  file: JourneyFile,
  block: MomentBlock,
  moment: MomentEntry,
  field: MomentField,
): string {
  const edits = editField(file, block, moment, field);
  if (edits) {
    // The last first, so that places stay true.
    return edits
      .toSorted((one, other) => other.start - one.start)
      .reduce(
        (written, { start, end, words }) => written.slice(0, start) + words + written.slice(end),
        file.source,
      );
  }
  const own = fieldLines(file, block, field);
  if (own) return removeField(file, block, own);
  return insertField(file, block, moment, field);
}

/**
 * Changes fields of a moment, and nothing else in the file.
 *
 * @param index The moment, from 0.
 * @param moment The moment as it is to be.
 * @param fields Names of what has changed.
 * @throws {UneditableJourneyError} When the list of moments has another form.
 */
export function changeMoment(
  source: string,
  index: number,
  moment: MomentEntry,
  fields: readonly MomentField[],
): string {
  return fields.reduce((written, field) => {
    const file = readJourneyFile(written);
    return changeField(file, blockAt(file.blocks, index), moment, field);
  }, source);
}

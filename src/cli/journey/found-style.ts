import {
  isMap,
  isScalar,
  isSeq,
  Scalar,
  visit,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isFoldable, standsPlain, type QuoteMark } from '../yaml-text.ts';
import { FIELD_ORDER, HOUSE_STYLE, type MomentField, type MomentStyle } from './moment-style.ts';

/** Fewest columns of a longest folded line that tell the width of a file from a short text. */
const LEAST_WIDTH = 72;

const isField = (name: unknown): name is MomentField => FIELD_ORDER.some((field) => field === name);

/** The order that the moments share: that of the fullest, with what it lacks in its usual place. */
function readOrder(moments: readonly YAMLMap[]): MomentField[] {
  const namesOf = (moment: YAMLMap) =>
    moment.items.flatMap(({ key }) => (isScalar(key) && isField(key.value) ? [key.value] : []));
  const order = moments
    .map(namesOf)
    .reduce<MomentField[]>(
      (fullest, names) => (names.length > fullest.length ? names : fullest),
      [],
    );
  for (const [index, field] of FIELD_ORDER.entries()) {
    if (order.includes(field)) continue;
    const before = FIELD_ORDER.slice(0, index).findLast((name) => order.includes(name));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, field);
  }
  return order;
}

/** The texts of a file, and in what they stand. */
function listTexts(document: Document): { node: Scalar<string>; inBraces: boolean }[] {
  const texts: { node: Scalar<string>; inBraces: boolean }[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const parent = ancestors.findLast((ancestor) => isMap(ancestor));
      const isWord = /^[a-z0-9-]*$/.test(node.value);
      if (!isWord) texts.push({ node: node as Scalar<string>, inBraces: parent?.flow ?? false });
    },
  });
  return texts;
}

const MARKS: Partial<Record<string, QuoteMark>> = {
  [Scalar.PLAIN]: '',
  [Scalar.QUOTE_SINGLE]: "'",
  [Scalar.QUOTE_DOUBLE]: '"',
};

/** What a text stands between; `undefined` for one that is folded or laid out below its field. */
export function markOf({ type }: Scalar): QuoteMark | undefined {
  return type === undefined ? undefined : MARKS[type];
}

/** What texts stand between where they need not be quoted: quotes only where all of them have some. */
function readQuote(
  texts: ReturnType<typeof listTexts>,
  context: 'braces' | 'line',
): QuoteMark | undefined {
  const own = texts.filter(({ inBraces }) => inBraces === (context === 'braces'));
  if (own.some(({ node }) => markOf(node) === '')) return '';
  const quoted = own.find(({ node }) => markOf(node) && standsPlain(node.value, context));
  return quoted && markOf(quoted.node);
}

/** What stands after the first opening brace or bracket that holds something. */
function readPadding(document: Document, source: string, kind: 'Map' | 'Seq'): string | undefined {
  let padding: string | undefined;
  visit(document, {
    [kind]: (_: unknown, { flow, items, range }: YAMLMap | YAMLSeq) => {
      if (!flow || items.length === 0 || !range) return undefined;
      [, padding] = /^.( *)/.exec(source.slice(range[0])) ?? [];
      return visit.BREAK;
    },
  });
  return padding;
}

/** The lines that a value takes up, whole. */
function linesOf(source: string, { range }: Pick<Node, 'range'>): string[] {
  if (!range) return [];
  const start = source.lastIndexOf('\n', range[0]) + 1;
  return source.slice(start, range[1]).trimEnd().split('\n');
}

function longestOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length));
}

/** The widths at which a folded text breaks as it does: the longest line, and what would have held one word more. */
function widthsOf(lines: readonly string[]): { least: number; most: number } {
  const words = lines.slice(1).map((line) => line.trim().split(' ')[0] ?? '');
  const overflows = lines
    .slice(0, -1)
    .map((line, index) => line.length + 1 + (words[index] ?? '').length);
  return { least: longestOf(lines), most: Math.min(Infinity, ...overflows) - 1 };
}

/** The width that explains most of the folded stories; where none is folded, that of the longest line if it is beyond the house’s. */
function readWidth(source: string, stories: readonly Scalar[]): number {
  const folded = stories
    .filter(({ type }) => type === Scalar.BLOCK_FOLDED)
    .map((story) => widthsOf(linesOf(source, story).slice(1)));
  if (stories.length > 0 && folded.length === 0) {
    const lines = stories.flatMap((story) => linesOf(source, story));
    return Math.max(HOUSE_STYLE.width, longestOf(lines));
  }
  const explained = (width: number) =>
    folded.filter(({ least, most }) => least <= width && width <= most).length;
  return (
    folded
      .map(({ least }) => least)
      .filter((width) => width >= LEAST_WIDTH)
      .toSorted((one, other) => other - one)
      .reduce(
        (best, width) => (best === 0 || explained(width) > explained(best) ? width : best),
        0,
      ) || HOUSE_STYLE.width
  );
}

function readStories(stories: readonly Scalar[]): MomentStyle['stories'] {
  if (stories.every(({ type }) => type === Scalar.BLOCK_FOLDED)) return 'folded';
  const isLaid = ({ type, value }: Scalar) =>
    type === Scalar.BLOCK_LITERAL && isFoldable(String(value).trim());
  return stories.some(isLaid) ? 'laid' : 'line';
}

/** Columns by which a field stands inside the field of a moment. */
function readStep(moments: readonly YAMLMap[], columnAt: (offset: number) => number): number {
  for (const moment of moments) {
    for (const { value } of moment.items) {
      const inner = isMap(value) && !value.flow ? value.range : undefined;
      if (inner && moment.range) return columnAt(inner[0]) - columnAt(moment.range[0]);
    }
  }
  return HOUSE_STYLE.step;
}

/**
 * Reads how a file writes its moments.
 *
 * @param columnAt The column of an offset, from 0.
 */
export function readStyle(
  document: Document,
  source: string,
  moments: readonly YAMLMap[],
  columnAt: (offset: number) => number,
): MomentStyle {
  const texts = listTexts(document);
  const bracePadding = readPadding(document, source, 'Map');
  const shared = {
    bracePadding: bracePadding ?? HOUSE_STYLE.bracePadding,
    bracketPadding: readPadding(document, source, 'Seq') ?? HOUSE_STYLE.bracketPadding,
    quoteInBraces: readQuote(texts, 'braces') ?? HOUSE_STYLE.quoteInBraces,
    quoteOnLine: readQuote(texts, 'line') ?? HOUSE_STYLE.quoteOnLine,
    quoteMark:
      texts.map(({ node }) => markOf(node)).find((mark) => mark === "'" || mark === '"') ??
      HOUSE_STYLE.quoteMark,
  };
  const [first] = moments;
  const list = document.get('moments', true);
  if (!first?.range || !isSeq(list) || !list.range) return { ...HOUSE_STYLE, ...shared };
  const mapsAt = (...path: string[]) =>
    moments.map((moment) => moment.getIn(path, true)).filter(isMap);
  const listsAt = (field: string) =>
    moments.map((moment): unknown => moment.get(field, true)).filter(isSeq);
  const stories = mapsAt('text').flatMap((pair) =>
    ['fr', 'en'].map((locale) => pair.get(locale, true)).filter(isScalar),
  );
  const titles = mapsAt('title');
  const reasons = mapsAt('seam', 'why');
  const waits = mapsAt('wait');
  const pairs = [...titles, ...reasons].filter(({ flow }) => flow);
  const width = readWidth(source, stories);
  const written = listsAt('sources').find(({ items }) => items.length > 0);
  return {
    order: readOrder(moments),
    dashColumn: columnAt(list.range[0]),
    fieldColumn: columnAt(first.range[0]),
    step: readStep(moments, columnAt),
    ...shared,
    titleBeside: titles.some(({ flow }) => flow),
    reasonBeside: reasons.every(({ flow }) => flow),
    waitBeside: waits.length > 0 ? waits.some(({ flow }) => flow) : bracePadding !== undefined,
    stories: readStories(stories),
    bracketed: !written || Boolean(written.flow),
    saysEmpty: new Set(
      (['sources', 'values'] as const).filter((field) =>
        listsAt(field).some(({ items }) => items.length === 0),
      ),
    ),
    width,
    pairWidth: Math.max(width, longestOf(pairs.flatMap((pair) => linesOf(source, pair)))),
  };
}

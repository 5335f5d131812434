import type { MdastNode } from 'satteri';
import { childrenOf } from './manuscript-tree.ts';
import type { Place } from './place.ts';

/**
 * What Markdown makes of prose without a word: a number or a sum that becomes an item of a list, a row with
 * more cells than its table, a box to tick, words between single tildes, stars between figures, a paragraph
 * that a line of signs turns into a heading.
 */
export type MisreadingKind =
  'number' | 'amount' | 'cells' | 'task' | 'tilde' | 'star' | 'underline';

/** A part of a text that readers get otherwise than it was written. */
export interface Misreading {
  kind: MisreadingKind;
  /** As it is written. */
  written: string;
  /** The same, so that readers get it as it is written; nothing where that depends on what was meant. */
  mended?: string;
  place: Place;
}

/** The number or the bullet of an item, and the space after it. */
const MARKER = /^(?:(\d{1,9})[.)]|[-+*])\s*/;

/**
 * Finds what Markdown understands otherwise than an editor who wrote prose.
 *
 * @param source The whole file, of which the tree was read.
 */
export function findMisreadings(tree: MdastNode, source: string): Misreading[] {
  const found: Misreading[] = [];
  const written = ({ position }: MdastNode) =>
    source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const tell = (kind: MisreadingKind, node: MdastNode, words: string, mended?: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = { line, column };
    found.push({ kind, written: words.trimEnd(), ...(mended !== undefined && { mended }), place });
  };

  const readList = (list: Extract<MdastNode, { type: 'list' }>) => {
    const numbers = list.children.map((item) => Number(MARKER.exec(written(item))?.[1] ?? NaN));
    const [first = NaN] = numbers;
    // Items that all have the number of the first are numbered by Markdown.
    const isNumbered = numbers.some((number) => number !== first);
    list.children.forEach((item, index) => {
      const words = written(item);
      const [marker = ''] = MARKER.exec(words) ?? [];
      if (typeof item.checked === 'boolean') {
        const [line = ''] = words.split('\n');
        tell('task', item, line, line.replace(/\[[ x]\]\s*/i, ''));
        return;
      }
      const number = numbers[index] ?? NaN;
      const isOther = isNumbered && number !== first + index;
      const isLone = list.children.length === 1;
      const [amount] = /^\d\S*/.exec(words.slice(marker.length)) ?? [];
      if (!list.ordered && isLone && amount !== undefined) {
        tell('amount', item, marker + amount, `${marker.trim() === '+' ? '+' : '−'}${amount}`);
      }
      if (list.ordered && (isOther || (isLone && first > 20) || first > 999)) {
        tell('number', item, marker, marker.replace(/(?=[.)])/, '\\'));
      }
    });
  };

  const visit = (node: MdastNode): void => {
    if (node.type === 'list') readList(node);
    if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0;
      node.children
        .filter((row) => row.children.length > columns)
        .forEach((row) => tell('cells', row, written(row)));
    }
    const words = written(node);
    if (node.type === 'delete' && !words.startsWith('~~')) {
      tell('tilde', node, words, words.replaceAll('~', '\\~'));
    }
    if (node.type === 'emphasis' || node.type === 'strong') {
      const { start, end } = node.position ?? {};
      const around = source.charAt((start?.offset ?? 0) - 1) + source.charAt(end?.offset ?? 0);
      if (/^\d\d$/.test(around)) tell('star', node, words, words.replaceAll('*', '\\*'));
    }
    if (node.type === 'heading' && !/^ {0,3}#/.test(words)) {
      const [line = ''] = words.split('\n');
      tell('underline', node, line, `${'#'.repeat(Math.max(2, node.depth))} ${line.trim()}`);
    }
    childrenOf(node).forEach(visit);
  };
  visit(tree);
  return found;
}

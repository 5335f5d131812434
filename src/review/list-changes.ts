import type { Change, ListChanges } from './change.ts';

/** How often each thing stands in a list. */
function tally(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of list) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** What a list holds beyond another: a thing that stands three times here and once there is left twice. */
function subtract(list: readonly string[], other: readonly string[]): string[] {
  const known = tally(other);
  return list.filter((thing) => {
    const left = known.get(thing) ?? 0;
    known.set(thing, left - 1);
    return left <= 0;
  });
}

/** Finds what came into a list and what left it, whatever the order. */
export function compareLists(before: readonly string[], after: readonly string[]): ListChanges {
  return { added: subtract(after, before), removed: subtract(before, after) };
}

/** Whether something came or left. */
export function hasChanges({ added, removed }: ListChanges): boolean {
  return added.length + removed.length > 0;
}

function wordsOf(passages: readonly string[]): string[] {
  return passages.flatMap((passage) => passage.split(/[ \n\t]+/)).filter((word) => word !== '');
}

/**
 * Compares two texts, each a list of passages, word by word. Passages that both hold are left aside,
 * so that small words of theirs do not make up for those of others.
 *
 * @returns Nothing when both read the same.
 */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
): Change | undefined {
  if (before.join('\n') === after.join('\n')) return undefined;
  const { added, removed } = compareLists(before, after);
  return { what: 'text', ...compareLists(wordsOf(removed), wordsOf(added)) };
}

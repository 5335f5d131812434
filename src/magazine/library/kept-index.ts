import { makeApart } from './uses.ts';

/**
 * Makes an index of lists that never change: it is built the first time a list is asked about, and kept
 * as long as the list. Whoever looks one thing up for each page goes through the list once, not once a page.
 *
 * @param keysOf The keys under which a thing is found.
 * @returns What gives the things of a list by key, in the order of the list.
 */
export function keptIndex<Item, Key>(keysOf: (item: Item) => Iterable<Key>) {
  const indexes = new WeakMap<readonly Item[], ReadonlyMap<Key, readonly Item[]>>();
  return (items: readonly Item[]): ReadonlyMap<Key, readonly Item[]> => {
    const index = indexes.get(items) ?? makeApart(() => groupBy(items, keysOf));
    indexes.set(items, index);
    return index;
  };
}

/** Groups things by the keys that each of them has, in their order; once under a key that it has twice. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

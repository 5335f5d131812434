/** What became of the things of a list, each known by its key. */
export interface EntryChanges<Entry> {
  added: Entry[];
  removed: Entry[];
  /** As they are now. */
  changed: Entry[];
}

/**
 * Compares lists by the keys of their entries, whatever the order.
 *
 * @param keyOf What an entry keeps when it changes.
 */
export function compareEntries<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): EntryChanges<Entry> {
  const known = new Map(before.map((entry) => [keyOf(entry), JSON.stringify(entry)]));
  const kept = new Set(after.map(keyOf));
  return {
    added: after.filter((entry) => !known.has(keyOf(entry))),
    removed: before.filter((entry) => !kept.has(keyOf(entry))),
    changed: after.filter((entry) => {
      const former = known.get(keyOf(entry));
      return former !== undefined && former !== JSON.stringify(entry);
    }),
  };
}

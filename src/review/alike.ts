import type { Change, ChangedItem } from './change.ts';
import { hasChanges } from './list-changes.ts';

/** Fewest addresses that are told together. */
const SMALLEST_GROUP = 3;

/** What a page that echoes another may change: the words of a title, the links to it, its drawing. */
type Echo = Extract<Change, { what: 'text' | 'links' | 'drawings' }>;

function isEcho(change: Change): change is Echo {
  const { what } = change;
  return (what === 'text' || what === 'links' || what === 'drawings') && hasChanges(change);
}

/** What came and what left to the word; nothing when the change is of the page’s own. */
function describeEcho(changes: readonly Change[]): string | undefined {
  if (!changes.every(isEcho)) return undefined;
  // Each page leads to another place of the piece that it names.
  const forgetPlace = (thing: string) => thing.replace(/^(\/[^#]*)#.*/, '$1');
  return JSON.stringify(
    changes.map(({ what, added, removed }) => [
      what,
      added.map(forgetPlace),
      removed.map(forgetPlace),
    ]),
  );
}

export interface AlikeItems {
  /** Those that changed each in its own way. */
  alone: ChangedItem[];
  /** Those that changed in the same way to the word: the echoes of a new title or address. */
  groups: ChangedItem[][];
}

/** Puts together what changed in the same way; order is kept. */
export function groupAlike(items: readonly ChangedItem[]): AlikeItems {
  const groups = Map.groupBy(items, ({ changes }) => describeEcho(changes));
  const large = [...groups].filter(
    ([echo, group]) => echo !== undefined && group.length >= SMALLEST_GROUP,
  );
  const together = new Set(large.flatMap(([, group]) => group));
  return {
    alone: items.filter((item) => !together.has(item)),
    groups: large.map(([, group]) => group),
  };
}

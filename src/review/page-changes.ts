import type { Change } from './change.ts';
import { compareLists, compareTexts, hasChanges } from './list-changes.ts';
import type { PageFacts } from './page.ts';

/** Names of styles, scripts and fonts, which hold a hash of what the file holds. */
const CODE_FILE = /\/_astro\/[^"'\s<>)]+?\.(?:css|js|woff2)(?=["'\s<>)&])/g;

/** What a policy lets run, by its hash. */
const CODE_HASH = /'sha256-[^']+'/g;

/** Whether two pages differ only in the names and hashes of the styles and scripts that they load. */
export function differOnlyInCode(before: string, after: string): boolean {
  const forget = (html: string) => html.replace(CODE_FILE, '').replace(CODE_HASH, '');
  return forget(before) === forget(after);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function compareNames(before: PageFacts, after: PageFacts): Change[] {
  const changes: Change[] = [];
  if (before.title !== after.title) {
    changes.push({ what: 'title', before: before.title, after: after.title });
  }
  if (before.description !== after.description) changes.push({ what: 'description' });
  return changes;
}

function compareMains({ main: before }: PageFacts, { main: after }: PageFacts): Change[] {
  const changes: Change[] = [];
  const text = compareTexts(before.passages, after.passages);
  if (text) changes.push(text);
  for (const what of ['links', 'pictures', 'anchors'] as const) {
    const found = compareLists(before[what], after[what]);
    if (hasChanges(found)) changes.push({ what, ...found });
  }
  if (!isSame(before.drawings, after.drawings)) {
    changes.push({ what: 'drawings', ...compareLists(before.drawings, after.drawings) });
  }
  return changes;
}

function compareForPrograms(before: PageFacts, after: PageFacts): Change[] {
  const changes: Change[] = [];
  if (!isSame(before.languages, after.languages)) changes.push({ what: 'languages' });
  if (before.robots !== after.robots) changes.push({ what: 'indexing' });
  if (!isSame(before.sharing, after.sharing)) changes.push({ what: 'sharing' });
  return changes;
}

/**
 * Compares what two states of a page say.
 *
 * @returns What differs, in the order in which it is told; `frame` where only the parts around the
 * text differ, `markup` where nothing that is read does.
 */
export function comparePages(before: PageFacts, after: PageFacts): Change[] | 'frame' | 'markup' {
  const names = compareNames(before, after);
  const programs = compareForPrograms(before, after).filter(
    // Programs are told the title and the description once more.
    ({ what }) => what !== 'sharing' || names.length === 0,
  );
  const changes = [...names, ...compareMains(before, after), ...programs];
  if (changes.length > 0) return changes;
  return isSame(before.frame, after.frame) ? 'markup' : 'frame';
}

import type { Change, ChangedItem, Comparison, Item, QuietDifferences } from './change.ts';
import { compareData } from './data-changes.ts';
import { compareFeeds, titleOfFeed } from './feed-changes.ts';
import { comparePages, differOnlyInCode } from './page-changes.ts';
import { parsePage, type PageFacts } from './page.ts';
import { compareResults, parseResult, type SearchResult } from './search-result.ts';
import { kindOfFile, pathOfFile, type FileKind } from './site-file.ts';
import type { Site } from './site.ts';

/** Two sites, before and after a change. */
interface Sites {
  base: Site;
  head: Site;
}

/** A file whose bytes differ, or that only one of the two sites has. */
interface FilePair {
  file: string;
  /** Its public path. */
  path: string;
  before: Buffer | undefined;
  after: Buffer | undefined;
}

/** A difference that is being put together. */
interface Draft {
  added: Item[];
  changed: ChangedItem[];
  removed: Item[];
}

function createDraft(): Draft {
  return { added: [], changed: [], removed: [] };
}

/** Puts what became of an address where it belongs; nothing when it has not changed. */
function note<State>(
  draft: Draft,
  item: Item,
  [before, after]: readonly [State | undefined, State | undefined],
  compare: (before: State, after: State) => Change[],
): void {
  if (before === undefined) {
    if (after !== undefined) draft.added.push(item);
    return;
  }
  if (after === undefined) {
    draft.removed.push(item);
    return;
  }
  const changes = compare(before, after);
  if (changes.length > 0) draft.changed.push({ ...item, changes });
}

/** Reads what differs, one pair of files at a time, in the order of their paths. */
async function* readPairs({ base, head }: Sites, kind: FileKind): AsyncGenerator<FilePair> {
  const pairs = [...base.files.union(head.files)]
    .filter((file) => kindOfFile(file) === kind)
    .map((file) => ({ file, path: pathOfFile(file, head.base) }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { file, path } of pairs) {
    const before = base.files.has(file) ? await base.read(file) : undefined;
    const after = head.files.has(file) ? await head.read(file) : undefined;
    if (before && after && before.equals(after)) continue;
    yield { file, path, before, after };
  }
}

interface PageComparison extends Pick<QuietDifferences, 'frame' | 'styles' | 'markup'> {
  pages: Draft;
  redirects: Draft;
}

/** Where a page that is only a way to another leads. */
function compareTargets(before: string, after: string): Change[] {
  return before === after ? [] : [{ what: 'target', before, after }];
}

function notePage(
  found: PageComparison,
  path: string,
  before: PageFacts | undefined,
  after: PageFacts | undefined,
): void {
  const target = after?.target ?? before?.target;
  note(found.redirects, { path, target }, [before?.target, after?.target], compareTargets);
  // A page whose address now leads elsewhere is gone.
  const [former, current] = [before, after].map((page) =>
    page?.target === undefined ? page : undefined,
  );
  const item: Item = { path, title: (current ?? former)?.title, target: after?.target };
  note(found.pages, item, [former, current], (...states) => {
    const changes = comparePages(...states);
    if (typeof changes !== 'string') return changes;
    found[changes] += 1;
    return [];
  });
}

async function compareAllPages(sites: Sites): Promise<PageComparison> {
  const found: PageComparison = {
    pages: createDraft(),
    redirects: createDraft(),
    frame: 0,
    styles: 0,
    markup: 0,
  };
  for await (const { path, before, after } of readPairs(sites, 'page')) {
    const [former, current] = [before?.toString(), after?.toString()];
    if (former !== undefined && current !== undefined && differOnlyInCode(former, current)) {
      found.styles += 1;
      continue;
    }
    const parse = (html: string | undefined) => (html === undefined ? undefined : parsePage(html));
    notePage(found, path, parse(former), parse(current));
  }
  return found;
}

async function compareAllFeeds(sites: Sites): Promise<Draft> {
  const feeds = createDraft();
  for await (const { path, before, after } of readPairs(sites, 'feed')) {
    const [former, current] = [before?.toString(), after?.toString()];
    const title = titleOfFeed(current ?? former ?? '');
    note(feeds, { path, title }, [former, current], compareFeeds);
  }
  return feeds;
}

/** What the search of a site finds, by path without the base. */
async function readResults({ base, files, read }: Site): Promise<Map<string, SearchResult>> {
  const results = new Map<string, SearchResult>();
  for (const file of files) {
    if (kindOfFile(file) !== 'result') continue;
    const result = parseResult(file, await read(file));
    results.set(result.url.slice(base.length), result);
  }
  return results;
}

async function compareSearch({ base, head }: Sites): Promise<Draft> {
  const [former, current] = [await readResults(base), await readResults(head)];
  const search = createDraft();
  for (const path of new Set([...former.keys(), ...current.keys()].sort())) {
    const [before, after] = [former.get(path), current.get(path)];
    const item: Item = { path: head.base + path, title: (after ?? before)?.title };
    note(search, item, [before, after], compareResults);
  }
  return search;
}

async function compareAllData(sites: Sites): Promise<Draft> {
  const data = createDraft();
  for await (const { file, path, before, after } of readPairs(sites, 'data')) {
    note(data, { path }, [before, after], (...states) => [compareData(file, ...states)]);
  }
  return data;
}

/**
 * Compares two builds of the site by what readers and programs find in them. Hashes in the names of
 * files do not count, nor does what only a build sees; two builds of one commit do not differ.
 *
 * @param base The site without the change.
 * @param head The site with it; paths are given under its base.
 */
export async function compareSites(base: Site, head: Site): Promise<Comparison> {
  const sites = { base, head };
  const { pages, redirects, frame, styles, markup } = await compareAllPages(sites);
  const engine = await Array.fromAsync(readPairs(sites, 'engine'));
  return {
    differences: {
      pages,
      redirects,
      feeds: await compareAllFeeds(sites),
      search: await compareSearch(sites),
      data: await compareAllData(sites),
    },
    quiet: { frame, styles, markup, engine: engine.length },
  };
}

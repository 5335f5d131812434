import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { compareFacts, type Change, type Facts } from './facts.ts';
import { readPage } from './page.ts';
import type { Site } from './site.ts';

/** The kinds of addresses, and what may become of one, in the order in which they are reported. */
export const KINDS = ['pages', 'redirects', 'feeds', 'files'] as const;
export const FATES = ['added', 'moved', 'changed', 'removed'] as const;

type Kind = (typeof KINDS)[number];
export type Fate = (typeof FATES)[number];

/** An address, or one article of a feed, and what has become of it. */
export interface Item {
  kind: Kind;
  fate: Fate;
  /** Its public path, base included; of a setting of the host, as `_headers`, the bare name. */
  path: string;
  title: string | undefined;
  /** Where its readers are sent now, or were sent. */
  target: string | undefined;
  /** Never empty where it is `changed`. */
  changes: readonly Change[];
}

/** What a change does to the site. */
export interface Comparison {
  /** In the order of the paths. */
  items: Item[];
  /** Pages of which only the frame, or only the markup, differs. */
  quiet: Record<'frame' | 'markup', number>;
}

/** What the build writes from the rest: names with hashes, and the index of the search. */
const DERIVED = /^pagefind\/|^_astro\/.+\.(?:css|js|woff2)$/;

interface FeedEntry {
  title: string;
  guid: string | { '#text': string };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => name === 'item',
});

function readFeed(xml: string): [key: string, facts: Facts][] {
  const { rss } = parser.parse(xml) as {
    rss?: { channel?: { item?: FeedEntry[]; title: string } };
  };
  const { item: entries = [], title = '', ...channel } = rss?.channel ?? {};
  // The date of the feed is that of its newest entry.
  const content = JSON.stringify({ ...channel, lastBuildDate: undefined });
  return [
    ['', { title: [title], content: [content] }],
    ...entries.map(({ title: name, guid, ...rest }): [string, Facts] => [
      typeof guid === 'string' ? guid : guid['#text'],
      { title: [name], content: [JSON.stringify(rest)] },
    ]),
  ];
}

/** What stands at an address; a feed has several entries, each known by its id. */
function readEntries(file: string, bytes: Buffer | undefined): Map<string, [Kind, Facts]> {
  if (!bytes) return new Map();
  if (/(?:^|\/)(?:rss|atom)\.xml$/.test(file)) {
    return new Map(readFeed(bytes.toString()).map(([key, facts]) => [key, ['feeds', facts]]));
  }
  if (!file.endsWith('.html')) {
    const content = createHash('sha256').update(bytes).digest('hex');
    return new Map([['', ['files', { content: [content] }]]]);
  }
  const { target = [], ...page } = readPage(bytes.toString());
  return new Map([['', target.length > 0 ? ['redirects', { target }] : ['pages', page]]]);
}

/**
 * Compares two builds of the site by what readers and programs find in them. Two builds of one commit
 * do not differ.
 *
 * @param base The site without the change.
 * @param head The site with it; paths are given under its base.
 */
export async function compareSites(base: Site, head: Site): Promise<Comparison> {
  const comparison: Comparison = { items: [], quiet: { frame: 0, markup: 0 } };
  const files = [...base.files.union(head.files)].filter((file) => !DERIVED.test(file));
  const pathOf = (file: string) =>
    /^_[^/]+$/.test(file) ? file : head.base + file.replace(/(^|\/)index\.html$/, '$1');
  for (const [path, file] of files.map((name) => [pathOf(name), name] as const).sort()) {
    const before = base.files.has(file) ? await base.read(file) : undefined;
    const after = head.files.has(file) ? await head.read(file) : undefined;
    if (before && after && before.equals(after)) continue;
    const [former, current] = [readEntries(file, before), readEntries(file, after)];
    for (const key of new Set([...current.keys(), ...former.keys()])) {
      compareEntries(comparison, path, former.get(key), current.get(key));
    }
  }
  return comparison;
}

/** Notes what has become of one entry. */
function compareEntries(
  { items, quiet }: Comparison,
  path: string,
  before: [Kind, Facts] | undefined,
  after: [Kind, Facts] | undefined,
): void {
  const [was, former = {}] = before ?? [];
  const [is, current = {}] = after ?? [];
  const note = (kind: Kind, fate: Fate, changes: readonly Change[] = []) => {
    const [title] = (is === 'redirects' ? former : { ...former, ...current }).title ?? [];
    const leads = kind === 'redirects' || fate === 'moved';
    const [target] = (leads && (current.target ?? former.target)) || [];
    items.push({ kind, fate, path, title, target, changes });
  };
  if (was === 'pages' && is === 'redirects') note('pages', 'moved');
  else if (was !== is) {
    if (is) note(is, 'added');
    if (was) note(was, 'removed');
  } else if (is) {
    const changes = compareFacts(former, current);
    const told = changes.filter(({ part }) => part !== 'frame');
    if (told.length > 0) note(is, 'changed', told);
    else if (is === 'pages') quiet[changes.length > 0 ? 'frame' : 'markup'] += 1;
  }
}

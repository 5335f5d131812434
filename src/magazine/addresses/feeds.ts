/**
 * The formats of feeds: the file of each beside the page that it follows, its media type, and that under which it is
 * handed out. Chromium shows the source of what has a type of its own, and by its sheet what is XML.
 */
export const FEED_FORMATS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', served: 'application/xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', served: 'application/xml' },
  json: { file: 'feed.json', type: 'application/feed+json', served: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** Whether an address is that of a feed. */
export function isFeedFile(address: string): boolean {
  return Object.values(FEED_FORMATS).some(({ file }) => address.endsWith(`/${file}`));
}

/** The one list of what can be followed, and in which formats. */
export const FEEDS = {
  magazine: ['rss', 'atom', 'json'],
  issue: ['rss', 'atom', 'json'],
  corrections: ['rss', 'atom', 'json'],
  brand: ['atom'],
} as const satisfies Record<string, readonly FeedFormat[]>;

export type FeedKind = keyof typeof FEEDS;

/** The list of the feeds of a language, which readers import at once. */
export const FEED_LIST = { file: 'feeds.opml', served: 'text/x-opml' } as const;

/** What a feed follows: an issue by its number, a brand by its id; there is one magazine, with its corrections. */
export interface FeedSubject {
  kind: FeedKind;
  id: string;
}

/** The magazine itself: what most readers follow. */
export const MAIN_FEED: FeedSubject = { kind: 'magazine', id: '' };

/** The name of a feed among the pages: `issue/3/atom`. */
export function feedId({ kind, id }: FeedSubject, format: FeedFormat): string {
  return `${kind}/${id}/${format}`;
}

/** What the name of a feed says. */
export function parseFeedId(name: string): { subject: FeedSubject; format: FeedFormat } {
  const [kind, id, format] = name.split('/') as [FeedKind, string, FeedFormat];
  return { subject: { kind, id }, format };
}

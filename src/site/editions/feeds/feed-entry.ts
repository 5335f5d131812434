import type { FeedFormat, FeedSubject } from '../../../magazine/addresses/feeds.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';

/** What a format of feed writes of a piece of news. Words are plain, addresses absolute, times ISO 8601 with a zone. */
export interface FeedEntry {
  /** A tag URI (RFC 4151), the same for ever. */
  id: string;
  url: string;
  title: string;
  /** Plain words, in one or two sentences. */
  summary: string;
  /** HTML in which every element is closed. */
  content: string;
  published: string;
  updated: string;
  authors: readonly { name: string; url: string }[];
  categories: readonly string[];
  /** Its page in each language that has it, its own first. */
  versions: readonly { locale: Locale; url: string }[];
  /** Files that come with it, the first of which is the one that formats with a single one hold; weights in bytes. */
  enclosures: readonly { url: string; type: string; bytes: number }[];
}

/** A feed before it is written in a format. */
export interface Feed {
  id: string;
  locale: Locale;
  title: string;
  description: string;
  /** The page that it follows. */
  home: string;
  /** Its own address. */
  self: string;
  updated: string;
  /** Who publishes it. */
  publisher: string;
  /** What others may do with it, where the magazine says it. */
  rights: string | undefined;
  /** Who answers for it, as RSS writes a person: an address, then a name in brackets. */
  director: string | undefined;
  /** Path of the sheet by which a browser shows it that opens it by itself. */
  styles: string;
  /** A square picture of 144 pixels, the most that RSS allows. */
  icon: string;
  /** A WebSub hub, where the magazine has one. */
  hub: string | undefined;
  /** Its place among the archives of the magazine (RFC 5005). */
  archives: FeedArchives | undefined;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** The feeds that hold what is older and what is newer. */
export interface FeedArchives {
  /** The feed to follow, where this one is an archive itself. */
  current?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
}

/** The links of a feed to others, which RSS and Atom share: their relations and addresses. */
export function linksOf({ hub, archives }: Feed): [rel: string, href: string][] {
  const links: [string, string | undefined][] = [
    ['hub', hub],
    ['current', archives?.current],
    ['prev-archive', archives?.previous],
    ['next-archive', archives?.next],
  ];
  return links.filter((link): link is [string, string] => link[1] !== undefined);
}

/** A feed in one language and the formats that it is written in. */
export interface ListedFeed {
  subject: FeedSubject;
  title: string;
  /** What it follows, in a list of the magazine’s feeds. */
  name: string;
  /** The page that it follows. */
  home: string;
  addresses: readonly { format: FeedFormat; url: string }[];
  /** Whether nothing has been corrected yet. */
  isEmpty: boolean;
}

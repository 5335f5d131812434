import type { FeedSubject } from '../../magazine/addresses/feeds.ts';
import type { ListedPage } from '../../magazine/addresses/page-list.ts';
import type { MagazineEntry } from '../../magazine/schemas/magazine.ts';

/** Size of the pictures that social networks show beside a link, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** What every page says about itself. */
export interface PageFacts extends Pick<ListedPage, 'locale' | 'path' | 'alternates'> {
  title: string;
  description: string;
  /** Number of the issue whose colours it wears. */
  issue: number;
  /** Where readers write to, and what they may do with the texts: known or not. */
  magazine: Pick<MagazineEntry, 'contact' | 'licences'>;
  /** Standing pages listed in the footer, in this language. */
  standing: readonly { slug: string; title: string }[];
  /** The ground of its head in daylight and in the dark, `#rrggbb`. */
  colours: { light: string; dark: string };
  /** Path of its share image; that of the issue without it. */
  image?: string | undefined;
  /** What the share image shows. */
  imageAlt: string;
  /** Structured data: schema.org objects. */
  data?: readonly object[] | undefined;
  /** What one follows by its own feed. */
  feed?: FeedSubject | undefined;
  /** Keeps it out of search engines. */
  hidden?: boolean | undefined;
  /** What an article tells of itself: ISO 8601 times with a zone, its kind in words, its categories. */
  article?:
    { published: string; modified: string; section: string; tags: readonly string[] } | undefined;
}

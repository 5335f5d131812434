import type { ListedPage } from './page-list.ts';

/** What every page says about itself. */
export interface PageFacts extends Pick<ListedPage, 'locale' | 'path' | 'alternates'> {
  title: string;
  description: string;
  /** Number of the issue whose colours it wears. */
  issue: number;
  /** Standing pages listed in the footer, in this language. */
  standing: readonly { slug: string; title: string }[];
  /** Path of its share image; that of the issue without it. */
  image?: string | undefined;
  /** Structured data: schema.org objects. */
  data?: readonly object[] | undefined;
  /** Keeps it out of search engines. */
  hidden?: boolean | undefined;
  type?: 'website' | 'article' | undefined;
}

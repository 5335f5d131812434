import { createHash } from 'node:crypto';
import type { PageFacts } from './page-facts.ts';
import { listPages, type ListedPage } from '../../magazine/addresses/page-list.ts';
import { routes } from '../addresses.ts';
import {
  getCurrentIssue,
  getFooterPages,
  getLibrary,
  getWholeLibrary,
} from '../../magazine/library/from-astro.ts';
import { issueOf } from '../../magazine/library/library.ts';
import { collectUses, noteUse } from '../../magazine/library/uses.ts';
import { translator } from '../../magazine/words/messages.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { nightColour } from './night-colour.ts';
import { describePage, type Step, type Thing } from './structured-data.ts';

/** What a page knows of itself before it reads anything. */
export interface PageProps {
  page: ListedPage;
}

let pages: Promise<ListedPage[]> | undefined;

async function readPages(): Promise<ListedPage[]> {
  return listPages(await getWholeLibrary(), routes);
}

/** What is noted of who reads the list of the pages: its own place in it, a page is told. */
const LIST_USE = 'list of the pages';

/** The pages of the site: listed once for a build, and anew for each page while writing. */
export function getPages(): Promise<ListedPage[]> {
  if (import.meta.env.DEV) return readPages();
  noteUse(LIST_USE);
  // What the list is made of, nobody else uses: its version is what it says.
  pages ??= collectUses(readPages).then(({ made }) => made);
  return pages;
}

/** The version of the list of the pages, by the name of its use. */
export async function readListVersion(): Promise<readonly [use: string, version: string]> {
  const list = JSON.stringify(await getPages());
  return [LIST_USE, createHash('sha256').update(list).digest('hex')];
}

/** The first page of the site in a language. */
export async function getHomePage(locale: Locale): Promise<ListedPage> {
  const home = (await getPages()).find((page) => page.kind === 'home' && page.locale === locale);
  if (!home) throw new Error(`The site has no home page in “${locale}”.`);
  return home;
}

/** What a page gives of the facts about itself; the rest is shared by all. */
interface OwnFacts extends Pick<
  PageFacts,
  'title' | 'description' | 'image' | 'feed' | 'hidden' | 'article'
> {
  issue?: number;
  imageAlt?: string;
  /** The pages between the home page and this one. */
  parents?: readonly Step[];
  /** What it is called as a step from the home page; its title otherwise. */
  shortTitle?: string;
  /** What it describes, for search engines. */
  things?: readonly Thing[];
}

/** Completes what a page says of itself with what every page shares; the current issue lends its colours. */
export async function getPageFacts(
  { kind, locale, path, alternates }: ListedPage,
  { parents = [], shortTitle, things = [], ...own }: OwnFacts,
): Promise<PageFacts> {
  const [standing, current, library] = await Promise.all([
    getFooterPages(locale),
    getCurrentIssue(locale),
    getLibrary(locale),
  ]);
  const issue = own.issue === undefined ? current : issueOf(library, { issue: own.issue });
  const { number, stock, ink, theme } = issue;
  const trail = kind === 'home' ? [] : [...parents, { name: shortTitle ?? own.title, path }];
  const data = own.hidden ? undefined : describePage(locale, trail, things);
  return {
    imageAlt: translator(locale)('share.issue', { number, theme: theme[locale] }),
    ...own,
    issue: number,
    colours: { light: stock, dark: nightColour(ink) },
    locale,
    path,
    alternates,
    magazine: library.magazine,
    standing,
    data,
  };
}

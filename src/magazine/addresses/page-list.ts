import { DATA_FILES } from '../atlas/data-files.ts';
import { PAGED_FACETS } from '../atlas/facets.ts';
import { readableIn, type Article } from '../library/article.ts';
import { borrowedIn } from '../library/borrowed.ts';
import { groupByInitial, initialOf } from '../library/bibliography.ts';
import { earliestDate, latestDate } from '../library/calendar.ts';
import { lastChangeAmong } from '../library/last-change.ts';
import { libraryIn, type Issue, type Library } from '../library/library.ts';
import { FEEDS, feedId, type FeedKind } from './feeds.ts';
import type { Routes } from './routes.ts';
import { LOCALES, type Locale } from '../vocabulary.ts';

/** The sections whose list is a page of its own, whatever the magazine holds. */
const LISTS = [
  'issues',
  'caseStudies',
  'lexicon',
  'sources',
  'authors',
  'search',
  'atlas',
  'atelier',
] as const;

/** Parts of pages, which may go with them. */
const PARTS = [
  'issueImage',
  'articleImage',
  'brandImage',
  'termImage',
  'journeyImage',
  'borrowedImage',
  'paper',
  'paperRules',
  'atlasIndex',
  'atelierJourney',
] as const;

/** What no sitemap names: files beside the pages, and places in a page. */
const UNLISTED = [
  ...PARTS,
  'feed',
  'feedList',
  'book',
  'sitemap',
  'source',
  'thread',
  'moment',
  'atlasFile',
  'atlasJourney',
  'atlasMermaid',
] as const;

/** What stands at an address. */
export type PageKind =
  | (typeof LISTS)[number]
  | (typeof UNLISTED)[number]
  | 'home'
  | 'issue'
  | 'article'
  | 'brand'
  | 'term'
  | 'bibliography'
  | 'author'
  | 'atlasFacet'
  | 'atlasData'
  | 'standing'
  | 'worksheet';

/** One address of the site, in one language. */
export interface ListedPage {
  kind: PageKind;
  /** Id of what it shows, among those of its kind; empty where there is but one. */
  id: string;
  locale: Locale;
  path: string;
  /** Its path in each language that has it, its own included. */
  alternates: Readonly<Partial<Record<Locale, string>>>;
  /** Calendar date of the last change of its content, where that has one. */
  lastmod: string | undefined;
  /** First calendar date on which readers have it; none while what it shows is a draft. */
  since: string | undefined;
}

/** A thing that has a page. */
interface Subject {
  kind: PageKind;
  id?: string;
  /** Nothing where it is not written in a language. */
  pathIn: (locale: Locale) => string | undefined;
  lastmod?: string | undefined;
  since?: string | undefined;
  /** The articles that it shows, without which it has no page: it appears with the first of them. */
  articles?: readonly Article[];
}

/** Whether a page is a document, which search engines may list. */
export function isDocument({ kind }: Pick<ListedPage, 'kind'>): boolean {
  return !UNLISTED.some((unlisted) => unlisted === kind);
}

/** Whether a page is a part of others, a picture or a layout for paper, and may go with them. */
export function isPart({ kind }: Pick<ListedPage, 'kind'>): boolean {
  return PARTS.some((part) => part === kind);
}

/** A page, before it is known which other languages have it. */
type LonePage = Omit<ListedPage, 'alternates'>;

function pageIn(
  locale: Locale,
  { kind, id = '', pathIn, lastmod, since, articles }: Subject,
): LonePage[] {
  const readable = articles && readableIn(articles, locale);
  const path = readable?.length === 0 ? undefined : pathIn(locale);
  const firstDay = readable ? earliestDate(readable.map(({ due }) => due)) : since;
  return path === undefined ? [] : [{ kind, id, locale, path, lastmod, since: firstDay }];
}

/** Leads from each page to the same one in the other language. */
function pair(versions: readonly LonePage[]): ListedPage[] {
  const alternates = Object.fromEntries(versions.map(({ locale, path }) => [locale, path]));
  return versions.map((version) => ({ ...version, alternates }));
}

/** What stands once for both languages has its address among those of the first. */
const inFirst = (path: () => string) => (locale: Locale) => (locale === 'fr' ? path() : undefined);

/** The feeds of what is followed, one a format. */
function feedsOf(
  kind: FeedKind,
  { id, ...when }: Pick<Subject, 'since' | 'articles'> & { id: string },
  routes: Routes,
): Subject[] {
  return FEEDS[kind].map((format) => ({
    kind: 'feed',
    id: feedId({ kind, id }, format),
    pathIn: (locale) => routes.feed(locale, format, { kind, id }),
    ...when,
  }));
}

/** The page of an issue, and what stands beside it. */
function subjectsOfIssue(issue: Issue, routes: Routes): Subject[] {
  const { number, date, draft, articles } = issue;
  const own = { id: String(number), since: draft ? undefined : date };
  return [
    {
      ...own,
      kind: 'issue',
      pathIn: (locale) => routes.issue(locale, number),
      lastmod: latestDate([date, lastChangeAmong(articles) ?? date]),
    },
    { ...own, kind: 'issueImage', pathIn: (locale) => routes.issueImage(locale, number) },
    ...feedsOf('issue', own, routes),
    ...(['book', 'paper', 'paperRules'] as const).map((kind): Subject => ({
      ...own,
      kind,
      // An edition without an article is none.
      pathIn: (locale) =>
        readableIn(articles, locale).length > 0 ? routes[kind](locale, number) : undefined,
    })),
  ];
}

/** The page of an article, its pictures, and the places in it that have an address. */
function subjectsOfArticle(article: Article, routes: Routes): Subject[] {
  const { slug: id, texts, journeys } = article;
  const articles = [article];
  const slugIn = (locale: Locale) => texts[locale]?.slug ?? '';
  return [
    {
      kind: 'article',
      id,
      pathIn: (locale) => routes.article(locale, slugIn(locale)),
      lastmod: lastChangeAmong(articles),
      articles,
    },
    {
      kind: 'articleImage',
      id,
      pathIn: (locale) => routes.shareImage(locale, slugIn(locale)),
      articles,
    },
    {
      kind: 'borrowedImage',
      id,
      pathIn: (locale) =>
        borrowedIn(article, locale).length > 0
          ? routes.borrowedImage(locale, slugIn(locale))
          : undefined,
      articles,
    },
    ...journeys
      .flatMap(({ letter = [] }) => letter)
      .map((letter): Subject => ({
        kind: 'thread',
        id: letter,
        pathIn: (locale) => routes.thread(locale, slugIn(locale), letter),
        articles,
      })),
    ...journeys
      .flatMap(({ moments }) => moments.flatMap((moment) => [moment.id, ...(moment.former ?? [])]))
      .map((moment): Subject => ({
        kind: 'moment',
        id: moment,
        pathIn: (locale) => routes.moment(locale, slugIn(locale), moment),
        articles,
      })),
  ];
}

/** What has a page, by the library of one language. */
function listSubjects(library: Library, routes: Routes): Subject[] {
  const { articles, issues, moments, terms, sources, authors, pages } = library;
  const newest = lastChangeAmong(articles);
  const start = earliestDate(issues.map(({ draft, date }) => (draft ? undefined : date)));
  const studied = [...library.articlesByBrand].filter(([id]) => library.brands.has(id));
  const followers = new Map(moments.map(({ journey, articles }) => [journey, articles]));

  return [
    { kind: 'home', pathIn: routes.home, lastmod: newest, since: start },
    ...feedsOf('magazine', { id: '', since: start }, routes),
    ...feedsOf('corrections', { id: '', since: start }, routes),
    ...issues.flatMap((issue) => subjectsOfIssue(issue, routes)),
    ...articles.flatMap((article) => subjectsOfArticle(article, routes)),
    ...LISTS.map((section): Subject => ({
      kind: section,
      pathIn: (locale) => routes.section(locale, section),
      lastmod: newest,
      since: start,
    })),
    ...studied.flatMap(([id, studies]): Subject[] => [
      {
        kind: 'brand',
        id,
        pathIn: (locale) => routes.brand(locale, id),
        lastmod: lastChangeAmong(studies),
        articles: studies,
      },
      {
        kind: 'brandImage',
        id,
        pathIn: (locale) => routes.brandImage(locale, id),
        articles: studies,
      },
      ...feedsOf('brand', { id, articles: studies }, routes),
    ]),
    ...[...terms.values()].flatMap(({ id, slug, due: since }): Subject[] => [
      {
        kind: 'term',
        id,
        pathIn: (locale) => routes.term(locale, slug[locale]),
        lastmod: lastChangeAmong(library.articlesByTerm.get(id) ?? []),
        since,
      },
      { kind: 'termImage', id, pathIn: (locale) => routes.termImage(locale, slug[locale]), since },
    ]),
    ...groupByInitial(sources.values()).map(({ initial, works }): Subject => ({
      kind: 'bibliography',
      id: initial,
      pathIn: (locale) => routes.bibliography(locale, initial),
      lastmod: lastChangeAmong(works.flatMap(({ id }) => library.articlesBySource.get(id) ?? [])),
      since: earliestDate(works.map(({ due }) => due)),
    })),
    ...[...sources.values()].flatMap(({ id: current, due, former = [] }) =>
      // On the page of another initial, nothing leads to it.
      [current, ...former.filter((id) => initialOf(id) === initialOf(current))].map(
        (id): Subject => ({
          kind: 'source',
          id: current,
          pathIn: (locale) => routes.source(locale, id),
          since: due,
        }),
      ),
    ),
    ...[...authors.values()].map(({ id, due }): Subject => ({
      kind: 'author',
      id,
      pathIn: (locale) => routes.author(locale, id),
      lastmod: lastChangeAmong(library.articlesByAuthor.get(id) ?? []),
      since: due,
    })),
    ...PAGED_FACETS.flatMap((facet) =>
      [...Map.groupBy(moments, ({ moment }) => String(moment[facet]))].map(
        ([value, placed]): Subject => {
          const followed = [...new Set(placed.flatMap((each) => each.articles))];
          return {
            kind: 'atlasFacet',
            id: `${facet}/${value}`,
            pathIn: (locale) => routes.atlasFacet(locale, facet, value),
            lastmod: lastChangeAmong(followed),
            articles: followed,
          };
        },
      ),
    ),
    { kind: 'atlasData', pathIn: routes.atlasData, lastmod: newest, since: start },
    ...Object.values(DATA_FILES).map((file): Subject => ({
      kind: 'atlasFile',
      id: file,
      pathIn: inFirst(() => routes.atlasFile(file)),
      since: start,
    })),
    ...[...followers].flatMap(([{ id, former = [] }, group]): Subject[] => [
      // A host of files redirects nothing but pages: the data stand under the former ids as well.
      ...[id, ...former].flatMap((named): Subject[] => [
        ...(['atlasJourney', 'atelierJourney'] as const).map((kind): Subject => ({
          kind,
          id,
          pathIn: inFirst(() => routes[kind](named)),
          since: earliestDate(group.map(({ due }) => due)),
        })),
        {
          kind: 'atlasMermaid',
          id,
          pathIn: (locale) => routes.atlasMermaid(locale, named),
          articles: group,
        },
      ]),
      {
        kind: 'journeyImage',
        id,
        pathIn: (locale) => routes.journeyImage(locale, id),
        articles: group,
      },
    ]),
    { kind: 'atlasIndex', pathIn: routes.atlasIndex, since: start },
    ...[...new Set(pages.map(({ id }) => id))].map((id): Subject => ({
      kind: 'standing',
      id,
      pathIn: (locale) => {
        const page = pages.find((each) => each.id === id && each.locale === locale);
        return page && routes.page(locale, page.slug);
      },
      since: start,
    })),
    { kind: 'worksheet', pathIn: routes.worksheet, since: start },
    { kind: 'feedList', pathIn: routes.feedList, since: start },
    { kind: 'sitemap', pathIn: inFirst(() => routes.file('sitemap.xml')), since: start },
  ];
}

/**
 * Lists the pages of the site, once for all that has to know them: the pages themselves, the sitemap, the
 * links between translations, the ledger of addresses and the rule that keeps two from one address.
 *
 * A page changes when its content does: a list when one of its articles does, a term or a source when an
 * article that uses it does.
 */
export function listPages(library: Library, routes: Routes): ListedPage[] {
  const pages = LOCALES.flatMap((locale) =>
    listSubjects(libraryIn(library, locale), routes).flatMap((subject) => pageIn(locale, subject)),
  );
  // A place on a page, or a file of data, is called the same in both languages, and a thing may have several.
  const placeOf = (path: string) => path.split(/#|(?=[^/]+\.(?:json|mmd|js)$)/)[1] ?? '';
  const keyOf = ({ kind, id, path }: LonePage) => `${kind} ${id} ${placeOf(path)}`;
  return [...Map.groupBy(pages, keyOf).values()].flatMap(pair);
}

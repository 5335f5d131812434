import type { ArticleEntry } from '../schemas/article.ts';
import type { AuthorEntry } from '../schemas/author.ts';
import type { BrandEntry } from '../schemas/brand.ts';
import type { IssueEntry } from '../schemas/issue.ts';
import type { JourneyEntry } from '../schemas/journey.ts';
import type { SourceEntry } from '../schemas/source.ts';
import type { TermEntry } from '../schemas/term.ts';
import type { Locale } from '../schemas/locale.ts';
import { readableIn, type Article, type ReadableArticle, type Text } from './article.ts';
import { buildJourney, type Journey } from './journey.ts';
import { isPublished, joinPublishables, type Publishable } from './publication.ts';
import { typesetLocalised } from './typography.ts';

type WithId<Entry> = Entry & { id: string };

export type Author = WithId<AuthorEntry>;
export type Brand = WithId<BrandEntry>;
export type Source = WithId<SourceEntry>;
export type Term = WithId<TermEntry>;

/** A brand with the case studies that follow it. */
export interface Case {
  brand: Brand;
  articles: readonly ReadableArticle[];
}

export interface Issue extends Omit<IssueEntry, 'articles'> {
  /** The pieces that appear, in reading order. */
  articles: readonly Article[];
  published: boolean;
}

/** Everything that editors wrote, by id, before anything is hidden or joined. */
export interface LibraryEntries {
  articles: ReadonlyMap<string, ArticleEntry>;
  /** By slug of the piece: the languages that exist. */
  texts: ReadonlyMap<string, Article['texts']>;
  issues: readonly IssueEntry[];
  journeys: ReadonlyMap<string, JourneyEntry>;
  terms: ReadonlyMap<string, TermEntry>;
  sources: ReadonlyMap<string, SourceEntry>;
  brands: ReadonlyMap<string, BrandEntry>;
  authors: ReadonlyMap<string, AuthorEntry>;
}

/** What pages, feeds and data are made from: only what may appear, joined and in order. */
export interface Library {
  /** Newest issue first, in reading order within an issue. */
  articles: readonly Article[];
  /** Newest first. */
  issues: readonly Issue[];
  journeys: ReadonlyMap<string, Journey>;
  /** By id. */
  terms: ReadonlyMap<string, Term>;
  sources: ReadonlyMap<string, Source>;
  brands: ReadonlyMap<string, Brand>;
  authors: ReadonlyMap<string, Author>;
  /** The pieces that explain each term, by id of the term. */
  articlesByTerm: ReadonlyMap<string, readonly Article[]>;
  /** The pieces that rest on each source, in the text or in a journey, by id of the source. */
  articlesBySource: ReadonlyMap<string, readonly Article[]>;
}

export interface LibraryOptions {
  /** Calendar date of the build, `YYYY-MM-DD`. */
  today: string;
  /** Whether drafts and pieces to come are kept, as they are while writing. */
  unpublished: 'hidden' | 'shown';
}

/** Looks an id up that the checks have already verified. */
export function require<Value>(map: ReadonlyMap<string, Value>, id: string, kind: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`There is no ${kind} “${id}”.`);
  return value;
}

function withIds<Entry extends object>(
  entries: ReadonlyMap<string, Entry>,
): Map<string, WithId<Entry>> {
  return new Map(
    [...entries].map(([id, entry]) => [id, { ...typesetLocalised(entry), id }] as const),
  );
}

function buildArticle(
  slug: string,
  entry: ArticleEntry,
  texts: Article['texts'],
  journeys: ReadonlyMap<string, Journey>,
  { appears, today }: { appears: Publishable; today: string },
): Article {
  const journey = (id: string) => require(journeys, id, 'journey');
  const cover = entry.cover && {
    journey: journey(entry.cover.journey),
    moment: journey(entry.cover.journey).moments.find(({ id }) => id === entry.cover?.moment),
  };
  return {
    slug,
    kind: entry.kind,
    issue: entry.issue,
    date: entry.date,
    updated: entry.updated,
    authors: entry.authors,
    brand: entry.kind === 'case-study' ? entry.brand : undefined,
    sector: entry.kind === 'case-study' ? entry.sector : undefined,
    journeys: entry.journeys.map(journey),
    cover: cover?.moment && { journey: cover.journey, moment: cover.moment },
    sources: entry.sources,
    series: entry.series,
    corrections: entry.corrections,
    awaiting: entry.awaiting,
    published: isPublished(appears, today),
    due: appears.draft ? undefined : appears.date,
    texts,
  };
}

function groupBy(
  articles: readonly Article[],
  idsOf: (article: Article) => Iterable<string>,
): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of new Set(idsOf(article))) {
      const group = groups.get(id);
      if (group) group.push(article);
      else groups.set(id, [article]);
    }
  }
  return groups;
}

const textsOf = (article: Article): Text[] => Object.values(article.texts);

/** Ids of every source that a piece rests on. */
export function sourcesOf(article: Article): Set<string> {
  return new Set([
    ...article.sources,
    ...textsOf(article).flatMap(({ citations }) => citations),
    ...article.journeys.flatMap(({ moments }) => moments.flatMap(({ sources }) => sources)),
  ]);
}

/**
 * Selects the issues that appear, each with the slugs of its pieces that do, in reading order.
 *
 * @param appears Whether an entry is shown.
 * @throws {Error} When an issue names a piece that does not exist.
 */
export function selectIssues(
  { issues, articles }: Pick<LibraryEntries, 'issues' | 'articles'>,
  appears: (entry: Publishable) => boolean,
): { issue: IssueEntry; slugs: string[] }[] {
  return issues.filter(appears).map((issue) => ({
    issue,
    slugs: issue.articles.filter((slug) => appears(require(articles, slug, 'article'))),
  }));
}

/**
 * Joins what editors wrote into one library, and leaves out what is not to appear.
 *
 * @throws {Error} When an id leads nowhere; the checks name such ids with their places beforehand.
 */
export function buildLibrary(entries: LibraryEntries, options: LibraryOptions): Library {
  const { today, unpublished } = options;
  const appears = (entry: Publishable) => unpublished === 'shown' || isPublished(entry, today);

  const journeys = new Map(
    [...entries.journeys].map(
      ([id, entry]) => [id, buildJourney(id, typesetLocalised(entry))] as const,
    ),
  );
  const written = new Map(
    [...entries.articles].map(([slug, entry]) => {
      const texts = entries.texts.get(slug) ?? {};
      const issue = entries.issues.find(({ number }) => number === entry.issue);
      const publication = { appears: issue ? joinPublishables(entry, issue) : entry, today };
      const article = buildArticle(slug, typesetLocalised(entry), texts, journeys, publication);
      return [slug, article] as const;
    }),
  );
  const issues = selectIssues(entries, appears)
    .map(({ issue, slugs }) => ({
      ...typesetLocalised(issue),
      published: isPublished(issue, today),
      articles: slugs.map((slug) => require(written, slug, 'article')),
    }))
    .sort((one, other) => other.number - one.number);
  const articles = issues.flatMap((issue) => issue.articles);

  return {
    articles,
    issues,
    journeys,
    terms: withIds(entries.terms),
    sources: withIds(entries.sources),
    brands: withIds(entries.brands),
    authors: withIds(entries.authors),
    articlesByTerm: groupBy(articles, (article) => textsOf(article).flatMap(({ terms }) => terms)),
    articlesBySource: groupBy(articles, sourcesOf),
  };
}

/** The brands that have a case study in a language, in alphabetical order. */
export function listCases({ articles, brands }: Library, locale: Locale): Case[] {
  const readable = readableIn(articles, locale);
  return [...brands.values()]
    .map((brand) => ({ brand, articles: readable.filter((article) => article.brand === brand.id) }))
    .filter((entry) => entry.articles.length > 0)
    .sort((one, other) => one.brand.name.localeCompare(other.brand.name, locale));
}

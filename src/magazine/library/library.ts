import type { ArticleEntry } from '../schemas/article.ts';
import type { AuthorEntry } from '../schemas/author.ts';
import type { BrandEntry } from '../schemas/brand.ts';
import type { IssueEntry } from '../schemas/issue.ts';
import type { MagazineEntry } from '../schemas/magazine.ts';
import { LOCALES, type Locale } from '../vocabulary.ts';
import type { PageEntry } from '../schemas/page.ts';
import type { SourceEntry } from '../schemas/source.ts';
import type { TermEntry } from '../schemas/term.ts';
import { findAwaited } from './awaited.ts';
import {
  buildText,
  readableIn,
  type Article,
  type Cover,
  sourcesOf,
  type ReadableArticle,
} from './article.ts';
import { groupBy, keptIndex } from './kept-index.ts';
import { borrowMoments } from './borrowed.ts';
import type { LibraryEntries } from './entries.ts';
import { dateEntries } from './first-days.ts';
import { buildJourney, type Journey, type Moment } from '../journeys/journey.ts';
import type { WatchEntries } from './watched-entries.ts';
import { isPublished, joinPublishables, type Publishable } from './publication.ts';

type WithId<Entry> = Entry & { id: string };

type WithDay<Entry> = WithId<Entry> & {
  /** First calendar day on which readers meet it; none while only drafts use it. */
  due: string | undefined;
};

export type Author = WithDay<AuthorEntry>;
export type Brand = WithId<BrandEntry>;
export type Source = WithDay<SourceEntry>;
export type Term = WithDay<TermEntry>;

/** A brand with the case studies that follow it. */
export interface Case {
  brand: Brand;
  articles: readonly ReadableArticle[];
}

export interface Issue extends Omit<IssueEntry, 'articles'> {
  /** The articles that appear, in reading order. */
  articles: readonly Article[];
  published: boolean;
}

/** A standing page in one language. */
export interface StandingPage extends PageEntry {
  id: string;
  locale: Locale;
}

/** A moment and all that it belongs to. */
export interface JoinedMoment {
  moment: Moment;
  journey: Journey;
  /** The articles that follow its journey, the newest first. */
  articles: readonly Article[];
  /** The issue of the newest of them. */
  issue: Issue;
  /** The brand of its journey, else of that article. */
  brand: Brand | undefined;
}

/** What pages, feeds and data are made from: only what may appear, joined and in order. */
export interface Library {
  /** What the magazine says of itself. */
  magazine: MagazineEntry;
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
  /** One for each language that a page is written in. */
  pages: readonly StandingPage[];
  /** Every moment of the journeys that the articles follow, in the order of the articles. */
  moments: readonly JoinedMoment[];
  /** By id of the term: the articles that explain it. */
  articlesByTerm: ReadonlyMap<string, readonly Article[]>;
  /** By id of the source: the terms that it bears out. */
  termsBySource: ReadonlyMap<string, readonly Term[]>;
  /** By id of the source: the articles that rest on it, in the text or in a journey. */
  articlesBySource: ReadonlyMap<string, readonly Article[]>;
  /** By id of the brand: the case studies of it, or with a journey of it. */
  articlesByBrand: ReadonlyMap<string, readonly Article[]>;
  /** By id of the author. */
  articlesByAuthor: ReadonlyMap<string, readonly Article[]>;
}

export interface LibraryOptions {
  /** Calendar date of the build, `YYYY-MM-DD`. */
  today: string;
  /** Whether drafts and articles to come are kept, as they are while writing. */
  unpublished: 'hidden' | 'shown';
  /** Whether what nothing uses has no day, rather than that of the first issue. */
  onlyUsed?: boolean;
  /** Has it noted who reads what entries say. */
  watch?: WatchEntries | undefined;
}

/** Looks an id up that the checks have already verified. */
export function lookUp<Value>(map: ReadonlyMap<string, Value>, id: string, kind: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`There is no ${kind} “${id}”.`);
  return value;
}

function mapEntries<Entry, Value>(
  entries: ReadonlyMap<string, Entry>,
  build: (entry: Entry, id: string) => Value,
): Map<string, Value> {
  return new Map(Array.from(entries, ([id, entry]) => [id, build(entry, id)]));
}

const withIds = <Entry extends object>(entries: ReadonlyMap<string, Entry>) =>
  mapEntries(entries, (entry, id): WithId<Entry> => ({ ...entry, id }));

const UNWATCHED: WatchEntries = { journey: (journey) => journey, entry: (_, entry) => entry };

/** A term with those of its neighbours that are there; a copy that reads nothing of what it says. */
function seeAmong<Seen extends TermEntry>(term: Seen, there: ReadonlyMap<string, unknown>): Seen {
  const see = term.see.filter((id) => there.has(id));
  return Object.create(Object.getPrototypeOf(term) as object, {
    ...Object.getOwnPropertyDescriptors(term),
    see: { value: see, enumerable: true },
  }) as Seen;
}

const issuesByNumber = keptIndex(({ number }: Issue) => [number]);

/**
 * The issue of an article.
 *
 * @throws {Error} When the issue does not appear, and the article does.
 */
export function issueOf(
  { issues }: Pick<Library, 'issues'>,
  { issue: number }: Pick<Article, 'issue'>,
): Issue {
  const [issue] = issuesByNumber(issues).get(number) ?? [];
  if (!issue) throw new Error(`There is no issue ${number}.`);
  return issue;
}

/**
 * A standing page in a language.
 *
 * @throws {Error} When it is not written in it.
 */
export function standingPageOf(
  { pages }: Pick<Library, 'pages'>,
  id: string,
  locale: Locale,
): StandingPage {
  const page = pages.find((each) => each.id === id && each.locale === locale);
  if (!page) throw new Error(`There is no page “${id}/${locale}”.`);
  return page;
}

type Joined = Pick<Library, 'articles' | 'issues' | 'brands'>;

function placeMoments({ articles, issues, brands }: Joined): JoinedMoment[] {
  const carriers = groupBy(articles, ({ journeys }) => journeys.map(({ id }) => id));
  // Not by its number: an issue may list an article that says it belongs to another.
  const issuesOf = groupBy(issues, ({ articles: contents }) => contents);
  const journeys = new Set(articles.flatMap((article) => article.journeys));
  return [...journeys].flatMap((journey) => {
    const following = carriers.get(journey.id) ?? [];
    const [newest] = following;
    const [issue] = (newest && issuesOf.get(newest)) ?? [];
    if (!newest || !issue) return [];
    const shared = { journey, articles: following, issue };
    return journey.moments.map((moment) => ({
      moment,
      brand: brands.get(moment.brand ?? journey.brand ?? newest.brand ?? ''),
      ...shared,
    }));
  });
}

/** The slugs of the articles that issues list. */
const listSlugs = (issues: readonly IssueEntry[]) =>
  new Set(issues.flatMap((issue) => issue.articles));

/**
 * Selects the issues that appear, each with the slugs of its articles that do, in reading order. While
 * writing, an article that no issue lists yet comes last in its own.
 *
 * @param appears Whether an entry is shown.
 * @throws {Error} When an issue names an article that does not exist.
 */
function selectIssues(
  { issues, articles }: Pick<LibraryEntries, 'issues' | 'articles'>,
  {
    appears,
    unpublished,
  }: { appears: (entry: Publishable) => boolean } & Pick<LibraryOptions, 'unpublished'>,
): { issue: IssueEntry; slugs: string[] }[] {
  const listed = new Set(issues.flatMap((issue) => issue.articles));
  const unlisted =
    unpublished === 'shown' ? [...articles].filter(([slug]) => !listed.has(slug)) : [];
  return issues.filter(appears).map((issue) => ({
    issue,
    slugs: [
      ...issue.articles.filter((slug) => appears(lookUp(articles, slug, 'article'))),
      ...unlisted.flatMap(([slug, { issue: number }]) => (number === issue.number ? [slug] : [])),
    ],
  }));
}

/**
 * Joins what editors wrote into one library, and leaves out what is not to appear.
 *
 * @throws {Error} When an id leads nowhere; the checks name such ids with their places beforehand.
 */
export function buildLibrary(
  entries: LibraryEntries,
  { today, unpublished, onlyUsed = false, watch = UNWATCHED }: LibraryOptions,
): Library {
  const appears = (entry: Publishable) => unpublished === 'shown' || isPublished(entry, today);
  const journeys = mapEntries(entries.journeys, (entry, id) =>
    watch.journey(buildJourney(id, entry)),
  );
  const issueEntries = new Map(entries.issues.map((issue) => [issue.number, issue]));
  const texts = Map.groupBy(entries.texts, ({ id }) => id);
  const letters = Map.groupBy(entries.letters.values(), ({ article }) => article);
  const listed = listSlugs(entries.issues);
  const awaited = new Map(LOCALES.map((locale) => [locale, findAwaited(entries, locale)]));

  const heldBack = new Set(
    entries.texts.filter(({ id, locale, facts }) => {
      const article = entries.articles.get(id);
      return article && awaited.get(locale)?.holdsBack(article, facts);
    }),
  );

  const buildArticle = (entry: ArticleEntry, slug: string): Article => {
    const issue = issueEntries.get(entry.issue);
    const dated = issue ? joinPublishables(entry, issue) : entry;
    // Without a place in the reading order, it does not appear.
    const appearance = { ...dated, draft: dated.draft || !listed.has(slug) };
    // A draft that has no moments yet has no thread to draw, and nothing to count.
    const followed = entry.journeys
      .map((id) => lookUp(journeys, id, 'journey'))
      .filter(({ moments }) => moments.length > 0);
    const journey = followed.find(({ id }) => id === entry.cover?.journey);
    const moment = journey?.moments.find(({ id }) => id === entry.cover?.moment);
    const versions = (texts.get(slug) ?? [])
      .filter((text) => !heldBack.has(text))
      .map((text) => [text.locale, buildText(text, letters.get(slug))] as const);
    return {
      ...entry,
      slug,
      brand: entry.kind === 'case-study' ? entry.brand : undefined,
      sector: entry.kind === 'case-study' ? entry.sector : undefined,
      journeys: followed,
      moments: followed.flatMap(({ moments }) => moments),
      cover: journey && moment && { journey, moment },
      picture: 'picture' in entry ? entry.picture : undefined,
      borrowed: [],
      corrections: entry.corrections.map((correction, index, all) => {
        const sameDay = all.slice(0, index).filter(({ date }) => date === correction.date);
        return { ...correction, place: sameDay.length + 1 };
      }),
      published: isPublished(appearance, today),
      due: appearance.draft ? undefined : appearance.date,
      texts: Object.fromEntries(versions),
    };
  };
  const written = mapEntries(entries.articles, buildArticle);
  const selected = selectIssues(entries, { appears, unpublished }).map(({ issue, slugs }) => ({
    issue,
    contents: slugs.map((slug) => lookUp(written, slug, 'article')),
  }));
  const owners = groupBy(
    selected.flatMap(({ contents }) => contents),
    ({ journeys: own }) => own.map(({ id }) => id),
  );
  const issues = selected
    .map(({ issue, contents }) => ({
      ...issue,
      published: isPublished(issue, today),
      articles: contents.map((article) => ({
        ...article,
        borrowed: borrowMoments(
          lookUp(entries.articles, article.slug, 'article'),
          contents,
          owners,
        ),
      })),
    }))
    .sort((one, other) => other.number - one.number);
  const articles = issues.flatMap((issue) => issue.articles);
  const brands = mapEntries(withIds(entries.brands), (brand) => watch.entry('brands', brand));
  const dayOf = dateEntries(entries, [...written.values()], { heldBack, onlyUsed });
  const select = <Entry extends object>(
    map: ReadonlyMap<string, Entry>,
    kind: keyof typeof dayOf,
  ): Map<string, WithDay<Entry>> =>
    new Map(
      Array.from(map, ([id, entry]) => ({ ...entry, id, due: dayOf[kind](id) }))
        .filter(({ due }) => unpublished === 'shown' || (due !== undefined && due <= today))
        .map((entry) => [entry.id, entry]),
    );
  const shown = select(entries.terms, 'term');
  const terms = mapEntries(shown, (term) => watch.entry('terms', seeAmong(term, shown)));

  return joinUses({
    magazine: entries.magazine ?? {},
    articles,
    issues,
    journeys,
    brands,
    terms,
    sources: mapEntries(select(entries.sources, 'source'), (source) =>
      watch.entry('sources', source),
    ),
    authors: mapEntries(select(entries.authors, 'author'), (author) =>
      watch.entry('authors', author),
    ),
    pages: entries.pages.map(({ id, locale, head }) => ({ ...head, id, locale })),
  });
}

/** What of a library its other entries give. */
type Uses = 'moments' | `${string}By${string}`;

/** Says of each entry what uses it. */
function joinUses(shown: Omit<Library, Extract<keyof Library, Uses>>): Library {
  const { articles, issues, brands, terms } = shown;
  return {
    ...shown,
    moments: placeMoments({ articles, issues, brands }),
    articlesByTerm: groupBy(articles, ({ texts }) =>
      Object.values(texts).flatMap(({ terms }) => terms),
    ),
    termsBySource: groupBy(terms.values(), (term) => term.sources),
    articlesBySource: groupBy(articles, sourcesOf),
    articlesByBrand: groupBy(articles, ({ kind, brand, journeys }) =>
      kind === 'case-study'
        ? [brand, ...journeys.map((journey) => journey.brand)].filter((id) => id !== undefined)
        : [],
    ),
    articlesByAuthor: groupBy(articles, ({ authors }) => authors),
  };
}

const LOCAL = new WeakMap<Library, Map<Locale, Library>>();

function buildLocalLibrary(library: Library, locale: Locale): Library {
  const awaited = findAwaited({ ...library, issues: [] }, locale);
  const keep = <Entry>(entries: ReadonlyMap<string, Entry>, hidden: ReadonlySet<string>) =>
    new Map([...entries].filter(([id]) => !hidden.has(id)));
  const articles = new Map(
    library.articles
      .filter(({ texts }) => texts[locale])
      .map((article) => {
        const corrections = article.corrections.filter(({ awaiting }) => awaiting !== locale);
        return [article.slug, { ...article, corrections }];
      }),
  );
  const terms = keep(library.terms, awaited.terms);
  return joinUses({
    ...library,
    articles: [...articles.values()],
    issues: library.issues
      .filter(({ awaiting }) => awaiting !== locale)
      .map((issue) => ({
        ...issue,
        articles: issue.articles.flatMap(({ slug }) => articles.get(slug) ?? []),
      })),
    journeys: keep(library.journeys, awaited.journeys),
    brands: keep(library.brands, awaited.brands),
    terms: mapEntries(terms, (term) => seeAmong(term, terms)),
    sources: keep(library.sources, awaited.sources),
    authors: keep(library.authors, awaited.authors),
    pages: library.pages.filter((page) => page.locale === locale),
  });
}

/**
 * The library as readers of one language have it: what awaits that language, or rests on something that does,
 * is not in it. Whatever is shown in a language comes from here. It is the same one for the same library.
 */
export function libraryIn(library: Library, locale: Locale): Library {
  const local = LOCAL.get(library) ?? new Map<Locale, Library>();
  LOCAL.set(library, local);
  const found = local.get(locale) ?? buildLocalLibrary(library, locale);
  local.set(locale, found);
  return found;
}

/**
 * The journeys of a brand in its case studies, each with a moment that stands for it: that of the cover, else its
 * strongest. A journey that names no brand is that of its article, unless another one names it.
 */
export function threadsOfBrand<Study extends Article>(
  brand: string,
  studies: readonly Study[],
): (Cover & { article: Study })[] {
  return studies.flatMap((article) => {
    const named = article.journeys.filter((journey) => journey.brand === brand);
    const own = named.length > 0 ? named : article.journeys.filter((journey) => !journey.brand);
    return own.flatMap((journey) => {
      const [strongest] = journey.moments.toSorted(
        (one, other) => Math.abs(other.feeling) - Math.abs(one.feeling),
      );
      const isCover = article.cover?.journey.id === journey.id;
      const moment = isCover ? article.cover?.moment : strongest;
      return moment ? [{ article, journey, moment }] : [];
    });
  });
}

/** The brands that have a case study in a language, in alphabetical order. */
export function listCases({ brands, articlesByBrand }: Library, locale: Locale): Case[] {
  return Array.from(articlesByBrand, ([id, articles]) => ({
    brand: lookUp(brands, id, 'brand'),
    articles: readableIn(articles, locale),
  }))
    .filter(({ articles }) => articles.length > 0)
    .sort((one, other) => one.brand.name.localeCompare(other.brand.name, locale));
}

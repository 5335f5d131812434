import { readFile } from 'node:fs/promises';
import { getCollection, getEntry, render } from 'astro:content';
import { buildText, type Article, type Text } from '../domain/article.ts';
import { dateAt } from '../domain/calendar.ts';
import { buildLibrary, type Library, type LibraryEntries } from '../domain/library.ts';
import { localeOfLang, typeset } from '../domain/typography.ts';
import type { TextEntry } from '../schemas/article.ts';
import type { Locale } from '../schemas/locale.ts';
import type { SourceEntry } from '../schemas/source.ts';

/** The calendar date that decides what is published: that of the build, in Paris. */
const TODAY = dateAt(new Date());

function byId<Entry extends { id: string; data: object }>(entries: readonly Entry[]) {
  return new Map(entries.map(({ id, data }) => [id, data as Entry['data']] as const));
}

function typesetHead(head: TextEntry, locale: Locale): TextEntry {
  const set = (text: string) => typeset(text, locale);
  return {
    ...head,
    title: set(head.title),
    standfirst: set(head.standfirst),
    ...(head.coverLine && { coverLine: set(head.coverLine) }),
    categories: head.categories.map(set),
  };
}

/** A title keeps the typography of its own language, whatever the page. */
function typesetSource(source: SourceEntry): SourceEntry {
  const locale = localeOfLang(source.lang);
  return locale ? { ...source, title: typeset(source.title, locale) } : source;
}

async function readTexts(): Promise<LibraryEntries['texts']> {
  const texts = new Map<string, Article['texts']>();
  for (const { id, data, filePath } of await getCollection('texts')) {
    if (!filePath) throw new Error(`The text “${id}” has no file.`);
    const [folder, locale] = id.split('/') as [string, Locale];
    const manuscript = await readFile(filePath, 'utf8');
    const text = buildText(typesetHead(data, locale), manuscript, locale, folder);
    texts.set(folder, { ...texts.get(folder), [locale]: text });
  }
  return texts;
}

async function readLibrary(): Promise<Library> {
  const [articles, texts, issues, journeys, terms, sources, brands, authors] = await Promise.all([
    getCollection('articles'),
    readTexts(),
    getCollection('issues'),
    getCollection('journeys'),
    getCollection('terms'),
    getCollection('sources'),
    getCollection('brands'),
    getCollection('authors'),
  ]);
  return buildLibrary(
    {
      articles: new Map(
        articles.map(({ id, data }) => [id.replace(/\/article$/, ''), data] as const),
      ),
      texts,
      issues: issues.map(({ data }) => data),
      journeys: byId(journeys),
      terms: byId(terms),
      sources: new Map(sources.map(({ id, data }) => [id, typesetSource(data)] as const)),
      brands: byId(brands),
      authors: byId(authors),
    },
    { today: TODAY, unpublished: import.meta.env.DEV ? 'shown' : 'hidden' },
  );
}

let library: Promise<Library> | undefined;

/** The library: read once for a build, and anew for each page while writing. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  library ??= readLibrary();
  return library;
}

/** A text ready to be rendered with a vocabulary. */
export type Body = Awaited<ReturnType<typeof render>>['Content'];

/** The body of a piece in one language. */
export async function getBody(slug: string, { locale }: Pick<Text, 'locale'>): Promise<Body> {
  const entry = await getEntry('texts', `${slug}/${locale}`);
  if (!entry) throw new Error(`There is no text “${slug}/${locale}”.`);
  const { Content } = await render(entry);
  return Content;
}

/** A standing page in one language. */
export interface StandingPage {
  id: string;
  locale: Locale;
  slug: string;
  title: string;
  standfirst: string;
}

/** The standing pages, by id and language. */
export async function getStandingPages(): Promise<StandingPage[]> {
  return (await getCollection('pages')).map(({ id, data }) => {
    const [page, locale] = id.split('/') as [string, Locale];
    const { slug, title, standfirst } = data;
    return {
      id: page,
      locale,
      slug,
      title: typeset(title, locale),
      standfirst: typeset(standfirst, locale),
    };
  });
}

/**
 * A standing page in a language.
 *
 * @throws {Error} When there is none.
 */
export async function getStandingPage(id: string, locale: Locale): Promise<StandingPage> {
  const pages = await getStandingPages();
  const page = pages.find((each) => each.id === id && each.locale === locale);
  if (!page) throw new Error(`There is no page “${id}/${locale}”.`);
  return page;
}

/** The body of a standing page. */
export async function getStandingBody({ id, locale }: StandingPage): Promise<Body> {
  const entry = await getEntry('pages', `${id}/${locale}`);
  if (!entry) throw new Error(`There is no page “${id}/${locale}”.`);
  const { Content } = await render(entry);
  return Content;
}

/** The newest issue that has appeared: the cover of the site. */
export async function getCurrentIssue() {
  const { issues } = await getLibrary();
  const [current] = issues;
  if (!current) throw new Error('No issue has appeared yet; give one a date that has come.');
  return current;
}

/**
 * The issue of a piece.
 *
 * @throws {Error} When the issue does not appear, and the piece does.
 */
export function issueOf({ issues }: Library, { issue: number }: Pick<Article, 'issue'>) {
  const issue = issues.find((candidate) => candidate.number === number);
  if (!issue) throw new Error(`There is no issue ${number}.`);
  return issue;
}

/** Titles and addresses of the standing pages in one language, for the footer. */
export async function getFooterPages(locale: Locale): Promise<StandingPage[]> {
  const order = ['about', 'accessibility', 'subscribe'];
  return (await getStandingPages())
    .filter((page) => page.locale === locale)
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

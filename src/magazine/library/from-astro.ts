import { createHash } from 'node:crypto';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { compileText } from 'virtual:texts';
import type { LocalHead, TextFacts } from './article.ts';
import { dateAt } from './calendar.ts';
import { buildLibrary, libraryIn, type Library, type StandingPage } from './library.ts';
import { makeApart, noteUse } from './uses.ts';
import { unwatchedOf, watchedOf, watchEntries } from './watched-entries.ts';
import type { TextEntry } from '../schemas/article.ts';
import type { PageEntry } from '../schemas/page.ts';
import { LOCALES, type Locale } from '../vocabulary.ts';

/** The calendar date that decides what is published: that of the build, in Paris. */
const TODAY = dateAt(new Date());

/** Entries in the order of their ids: Astro gives them in that of its reading, which varies. */
function inOrder<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(({ id: one }, { id: other }) => (one < other ? -1 : 1));
}

function byId<Data>(entries: readonly { id: string; data: Data }[]): Map<string, Data> {
  return new Map(inOrder(entries).map(({ id, data }) => [id.replace(/\/article$/, ''), data]));
}

function localHead<Head>({ id, data: head }: { id: string; data: Head }): LocalHead<Head> {
  const [folder, locale] = id.split('/') as [string, Locale];
  return { id: folder, locale, head };
}

/** The head of a text, and what it holds, as its loader left it beside the head. */
function readText<Head>(text: CollectionEntry<'texts' | 'pages'> & { data: Head }) {
  const { facts } = (text.rendered?.metadata?.frontmatter ?? {}) as { facts: TextFacts };
  return { ...localHead<Head>(text), facts };
}

/** All entries of the magazine, each kind in the order of the ids. */
async function readEntries() {
  const [magazine] = await getCollection('magazine');
  return {
    magazine: magazine?.data,
    articles: byId(await getCollection('articles')),
    texts: inOrder(await getCollection('texts')).map(readText<TextEntry>),
    pages: inOrder(await getCollection('pages')).map(readText<PageEntry>),
    issues: inOrder(await getCollection('issues')).map(({ data }) => data),
    journeys: byId(await getCollection('journeys')),
    terms: byId(await getCollection('terms')),
    sources: byId(await getCollection('sources')),
    brands: byId(await getCollection('brands')),
    authors: byId(await getCollection('authors')),
    letters: byId(await getCollection('letters')),
  };
}

async function readLibrary(): Promise<Library> {
  const { DEV } = import.meta.env;
  const whole = buildLibrary(await readEntries(), {
    today: TODAY,
    unpublished: DEV ? 'shown' : 'hidden',
    watch: DEV ? undefined : watchEntries,
  });
  // Each language is joined here, before a page asks for it.
  for (const locale of LOCALES) libraryIn(whole, locale);
  return whole;
}

let library: Promise<Library> | undefined;

/** The library of all languages, read once: while writing, a change of the content loads this module anew. */
export function getWholeLibrary(): Promise<Library> {
  library ??= makeApart(readLibrary);
  return library;
}

/** The library of one language, without what awaits it. */
export async function getLibrary(locale: Locale): Promise<Library> {
  return libraryIn(await getWholeLibrary(), locale);
}

/** What is noted of who shows the body of a text. */
const bodyUse = (collection: 'texts' | 'pages', id: string) => `${collection}/${id}`;

const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

const writeMaps = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);

/**
 * What the pages are made from, beside the code.
 *
 * @returns A fingerprint of all that the library knows but what its entries only say, and of the days that are still to
 *   come; and the versions of what only the pages that show it depend on, by the names of their uses: the words of
 *   each text, which pages have from nowhere else than its body, and what each journey, source, term, brand and author says.
 */
export async function getCauses() {
  const entries = await readEntries();
  const toCome = (JSON.stringify(entries, writeMaps).match(DATE) ?? []).filter(
    (date) => date > TODAY,
  );
  const unwatched = {
    ...entries,
    journeys: unwatchedOf('journeys', entries.journeys),
    sources: unwatchedOf('sources', entries.sources),
    terms: unwatchedOf('terms', entries.terms),
    brands: unwatchedOf('brands', entries.brands),
    authors: unwatchedOf('authors', entries.authors),
  };
  const facts = JSON.stringify([unwatched, toCome], writeMaps);
  const [texts, pages] = await Promise.all([getCollection('texts'), getCollection('pages')]);
  return {
    facts: createHash('sha256').update(facts).digest('hex'),
    versions: [
      ...[...texts, ...pages].map(
        ({ collection, id, digest }) => [bodyUse(collection, id), digest] as const,
      ),
      ...watchedOf(entries).map(([use, entry]) => {
        const version = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
        return [use, version] as const;
      }),
    ],
  };
}

/** A text ready to be rendered with a vocabulary. */
export type Body = Awaited<ReturnType<typeof compileText>>;

async function readBody(collection: 'texts' | 'pages', id: string): Promise<Body> {
  noteUse(bodyUse(collection, id));
  const entry = await getEntry(collection, id);
  if (!entry?.filePath) throw new Error(`There is no text “${id}”.`);
  return compileText(entry.filePath);
}

/** The body of an article in one language. */
export function getBody(slug: string, { locale }: { locale: Locale }): Promise<Body> {
  return readBody('texts', `${slug}/${locale}`);
}

/** The body of a standing page. */
export function getStandingBody({ id, locale }: StandingPage): Promise<Body> {
  return readBody('pages', `${id}/${locale}`);
}

/** The newest issue that has appeared in a language: the cover of the site. */
export async function getCurrentIssue(locale: Locale) {
  const { issues } = await getLibrary(locale);
  const [current] = issues;
  if (!current) throw new Error('No issue has appeared yet; give one a date that has come.');
  return current;
}

/** Titles and addresses of the standing pages in one language, for the footer. */
export async function getFooterPages(locale: Locale): Promise<StandingPage[]> {
  const order = ['about', 'legal', 'accessibility', 'subscribe'];
  return (await getLibrary(locale)).pages.toSorted(
    (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
  );
}

import type { LibraryEntries } from '../magazine/library/entries.ts';
import { buildLibrary, type Library, type LibraryOptions } from '../magazine/library/library.ts';
import { LOCALES, type Locale, type Localised } from '../magazine/vocabulary.ts';
import { articleSchema, textSchema } from '../magazine/schemas/article.ts';
import { authorSchema } from '../magazine/schemas/author.ts';
import { brandSchema } from '../magazine/schemas/brand.ts';
import { issueSchema } from '../magazine/schemas/issue.ts';
import { pageSchema } from '../magazine/schemas/page.ts';
import { sourceSchema } from '../magazine/schemas/source.ts';
import { termSchema } from '../magazine/schemas/term.ts';

const both = (text: string) => ({ fr: text, en: text });

/** An article as its file gives it: an essay of issue 1 that appeared with it, unless it says otherwise. */
export function buildArticle(facts: object = {}) {
  return articleSchema.parse({
    kind: 'essay',
    issue: 1,
    date: '2025-03-03',
    authors: ['redaction'],
    ...facts,
  });
}

/** An issue as its file gives it, with its articles. */
export function buildIssue(number: number, articles: string[], facts: object = {}) {
  return issueSchema.parse({
    number,
    season: 'spring',
    date: '2025-03-03',
    theme: both('Quays'),
    standfirst: both('About quays.'),
    stock: '#ffe14a',
    ink: '#1a1fd1',
    articles,
    colophon: both('Printed nowhere.'),
    ...facts,
  });
}

interface Setting {
  issues?: LibraryEntries['issues'];
  articles?: LibraryEntries['articles'];
  journeys?: LibraryEntries['journeys'];
  /** By folder of the article: the last part of its address, in the languages that it is written in. */
  slugs?: ReadonlyMap<string, Readonly<Partial<Record<Locale, string>>>>;
  /** The last parts of the addresses of terms and standing pages. */
  terms?: readonly Localised[];
  pages?: readonly { locale: Locale; slug: string }[];
  /** Ids. */
  brands?: readonly string[];
  sources?: readonly string[];
  authors?: readonly string[];
  watch?: LibraryOptions['watch'];
}

const NO_FACTS = {
  readingMinutes: 1,
  headings: [],
  citations: [],
  terms: [],
  linkedTerms: [],
  cards: [],
};
const STANDFIRST = 'A summary that is as long as the schema wants it to be. '.repeat(2).trim();

/** A magazine of one issue with one article, “bac”, in French, unless something else is given. */
export function buildSmallLibrary({
  issues = [buildIssue(1, ['bac'])],
  articles = new Map([['bac', buildArticle()]]),
  journeys = new Map(),
  slugs = new Map([['bac', { fr: 'bac' }]]),
  terms = [],
  pages = [],
  brands = [],
  sources = [],
  authors = [],
  watch,
}: Setting = {}): Library {
  const each = <Entry>(ids: readonly string[], entry: Entry) =>
    new Map(ids.map((id) => [id, entry]));
  const head = (slug: string) => ({ slug, title: slug, standfirst: STANDFIRST });
  const entries: LibraryEntries = {
    issues,
    articles,
    texts: [...slugs].flatMap(([id, bySlug]) =>
      LOCALES.flatMap((locale) => {
        const slug = bySlug[locale];
        if (slug === undefined) return [];
        const text = textSchema.parse({ ...head(slug), categories: ['Quays'] });
        return [{ id, locale, head: text, facts: NO_FACTS }];
      }),
    ),
    pages: pages.map(({ locale, slug }) => ({
      id: slug,
      locale,
      head: pageSchema.parse(head(slug)),
      facts: NO_FACTS,
    })),
    journeys,
    terms: new Map(
      terms.map((slug) => [
        slug.en,
        termSchema.parse({ name: slug, slug, brief: both('A join.'), definition: both('Joined.') }),
      ]),
    ),
    sources: each(
      sources,
      sourceSchema.parse({ type: 'web', title: 'A page', lang: 'en', consulted: true }),
    ),
    brands: each(
      brands,
      brandSchema.parse({ name: 'Bac', sector: 'other', country: 'FR', summary: both('A ferry.') }),
    ),
    letters: new Map(),
    authors: each(authors, authorSchema.parse({ name: both('Crew'), bio: both('On board.') })),
  };
  return buildLibrary(entries, { today: '', unpublished: 'shown', watch });
}

import { pickFacts } from '../../magazine/library/article.ts';
import type { LibraryEntries } from '../../magazine/library/entries.ts';
import type { EntryFiles, Content, TextFile } from './from-disk.ts';
import { allEntries } from './content-sources.ts';

/** A text without a body that can be read. */
const NO_FACTS = {
  readingMinutes: 1,
  headings: [],
  citations: [],
  terms: [],
  linkedTerms: [],
  cards: [],
};

function pickFitting<Entry>(files: EntryFiles<Entry>): Map<string, Entry> {
  return new Map(
    [...files.values()].flatMap(({ id, entry }) => (entry === undefined ? [] : [[id, entry]])),
  );
}

function pickTexts<Head>(texts: readonly TextFile<Head>[]) {
  return texts.flatMap(({ id, locale, head, manuscript }) => {
    const facts = manuscript ? pickFacts(manuscript) : NO_FACTS;
    return head === undefined ? [] : [{ id, locale, head, facts }];
  });
}

/**
 * Picks from the files on disk what fits, for `buildLibrary`, and tells whether that is all of it: entries with
 * problems are left out, and so is what would lead to them. Words stand untouched by typography.
 */
export function pickEntries(content: Content): { entries: LibraryEntries; isWhole: boolean } {
  const { texts, pages } = content;
  const articles = pickFitting(content.articles);
  const issues = pickFitting(content.issues);
  const journeys = pickFitting(content.journeys);
  const isThere = (slug: string) => articles.has(slug);
  const isDrawn = (id: string) => journeys.has(id);
  const isStudied = (id: string) => content.brands.has(id);
  const isWhole =
    allEntries(content).every(({ entry }) => entry) &&
    [...texts, ...pages].every(({ head, isWhole }) => head && isWhole) &&
    content.unplaced.length === 0 &&
    texts.every(({ id }) => isThere(id)) &&
    [...issues.values()].every((issue) => issue.articles.every(isThere)) &&
    [...articles.values()].every((article) => article.journeys.every(isDrawn)) &&
    [...articles.values()].every((article) => !('brand' in article) || isStudied(article.brand));
  const entries = {
    magazine: content.magazine?.entry,
    articles: new Map(
      Array.from(articles, ([slug, article]) => {
        return [slug, { ...article, journeys: article.journeys.filter(isDrawn) }];
      }),
    ),
    texts: pickTexts(texts.filter(({ id }) => isThere(id))),
    pages: pickTexts(pages),
    issues: Array.from(issues.values(), (issue) => {
      return { ...issue, articles: issue.articles.filter(isThere) };
    }),
    journeys,
    terms: pickFitting(content.terms),
    sources: pickFitting(content.sources),
    brands: pickFitting(content.brands),
    authors: pickFitting(content.authors),
    letters: pickFitting(content.letters),
  };
  return { entries, isWhole };
}

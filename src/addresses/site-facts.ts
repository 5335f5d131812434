import type { EntryFiles, Manuscripts } from '../library/from-disk.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { IssueEntry } from '../schemas/issue.ts';
import type { Locale, Localised } from '../schemas/locale.ts';

/** What decides which addresses the site has. */
export interface SiteFacts {
  issues: readonly IssueEntry[];
  articles: ReadonlyMap<string, ArticleEntry>;
  /** By folder of the piece: the last part of its address, in the languages that it is written in. */
  slugs: ReadonlyMap<string, Readonly<Partial<Record<Locale, string>>>>;
  /** The last parts of the addresses of the terms. */
  terms: readonly Localised[];
  /** Ids. */
  brands: ReadonlySet<string>;
  sources: readonly string[];
  authors: readonly string[];
  pages: readonly { locale: Locale; slug: string }[];
}

/** The entries of some files, unless one of them cannot be read. */
function entriesOf<Entry>(files: EntryFiles<Entry>): Map<string, Entry> | undefined {
  const entries = new Map<string, Entry>();
  for (const { id, entry } of files.values()) {
    if (entry === undefined) return undefined;
    entries.set(id, entry);
  }
  return entries;
}

function slugsOf({ texts, articles }: Manuscripts): SiteFacts['slugs'] | undefined {
  const slugs = new Map<string, Partial<Record<Locale, string>>>();
  for (const { id, locale, head } of texts) {
    if (!head || !articles.has(id)) return undefined;
    slugs.set(id, { ...slugs.get(id), [locale]: head.slug ?? id });
  }
  return slugs;
}

/**
 * Picks what decides which addresses the site has.
 *
 * @returns `undefined` while something of it cannot be read: what a faulty file holds might be any
 * address, and the fault has its own problem.
 */
export function pickSiteFacts(manuscripts: Manuscripts): SiteFacts | undefined {
  const issues = entriesOf(manuscripts.issues);
  const articles = entriesOf(manuscripts.articles);
  const terms = entriesOf(manuscripts.terms);
  const slugs = slugsOf(manuscripts);
  const pages = manuscripts.pages.flatMap(({ locale, head }) =>
    head ? [{ locale, slug: head.slug }] : [],
  );
  const isWhole = pages.length === manuscripts.pages.length;
  if (!issues || !articles || !terms || !slugs || !isWhole) return undefined;
  const named = [...issues.values()].flatMap((issue) => issue.articles);
  if (named.some((slug) => !articles.has(slug))) return undefined;
  return {
    issues: [...issues.values()],
    articles,
    slugs,
    terms: [...terms.values()].map(({ slug }) => slug),
    brands: new Set(manuscripts.brands.keys()),
    sources: [...manuscripts.sources.keys()],
    authors: [...manuscripts.authors.keys()],
    pages,
  };
}

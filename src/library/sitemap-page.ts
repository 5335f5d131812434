import type { Article } from '../domain/article.ts';
import { latestDate } from '../domain/calendar.ts';
import { lastChangeAmong } from '../domain/last-change.ts';
import { LOCALES, type Section } from '../domain/routes.ts';
import type { ListedPage } from '../domain/sitemap.ts';
import { routes } from '../site.ts';
import { getCases } from './brand-page.ts';
import { getLibrary } from './from-astro.ts';
import { pathsOf } from './section-page.ts';
import { getSourceListPaths } from './source-page.ts';

const LISTS: readonly Section[] = ['issues', 'caseStudies', 'lexicon', 'authors', 'search'];

function articlePaths({ texts }: Article): ListedPage['paths'] {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = texts[locale];
      return text ? [[locale, routes.article(locale, text.slug)]] : [];
    }),
  );
}

async function getStandingPaths(): Promise<ListedPage[]> {
  const { pages } = await getLibrary();
  return [...new Set(pages.map(({ id }) => id))].map((id) => ({
    paths: Object.fromEntries(
      pages
        .filter((page) => page.id === id)
        .map(({ locale, slug }) => [locale, routes.page(locale, slug)]),
    ),
  }));
}

/** The brands whose page exists, with the languages that it exists in. */
async function getBrandPaths(articles: readonly Article[]): Promise<ListedPage[]> {
  const brands = new Map<string, Record<string, string>>();
  for (const locale of LOCALES) {
    for (const { brand } of await getCases(locale)) {
      brands.set(brand.id, { ...brands.get(brand.id), [locale]: routes.brand(locale, brand.id) });
    }
  }
  return [...brands].map(([id, paths]) => ({
    paths,
    lastChange: lastChangeAmong(articles.filter(({ brand }) => brand === id)),
  }));
}

/**
 * Every page that search engines may list. A page changes when its content does: a list when one of its
 * pieces does, a term or a source when a piece that uses it does. Where no date is known, none is given.
 *
 * `@astrojs/sitemap` pairs translations whose paths are equal, and knows no dates: ours differ by slug.
 */
export async function getListedPages(): Promise<ListedPage[]> {
  const { articles, issues, terms, sources, authors, articlesByTerm, articlesBySource } =
    await getLibrary();
  const newest = lastChangeAmong(articles);
  const sourceLists = await getSourceListPaths('fr');
  return [
    { paths: pathsOf(routes.home), lastChange: newest },
    ...issues.map((issue) => ({
      paths: pathsOf((locale) => routes.issue(locale, issue.number)),
      lastChange: latestDate([issue.date, lastChangeAmong(issue.articles) ?? issue.date]),
    })),
    ...articles.map((article) => ({
      paths: articlePaths(article),
      lastChange: lastChangeAmong([article]),
    })),
    ...LISTS.map((section) => ({
      paths: pathsOf((locale) => routes.section(locale, section)),
      lastChange: newest,
    })),
    ...(await getBrandPaths(articles)),
    ...[...terms.values()].map((term) => ({
      paths: pathsOf((locale) => routes.term(locale, term.slug[locale])),
      lastChange: lastChangeAmong(articlesByTerm.get(term.id) ?? []),
    })),
    ...sourceLists.map((_, index) => ({
      paths: pathsOf((locale) => routes.sourceList(locale, index + 1)),
      lastChange: newest,
    })),
    ...[...sources.keys()].map((id) => ({
      paths: pathsOf((locale) => routes.source(locale, id)),
      lastChange: lastChangeAmong(articlesBySource.get(id) ?? []),
    })),
    ...[...authors.keys()].map((id) => ({
      paths: pathsOf((locale) => routes.author(locale, id)),
      lastChange: lastChangeAmong(articles.filter((article) => article.authors.includes(id))),
    })),
    ...(await getStandingPaths()),
  ];
}

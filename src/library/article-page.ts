import { readableIn, type ReadableArticle } from '../domain/article.ts';
import { require, type Library } from '../domain/library.ts';
import type { Reading } from '../domain/reading.ts';
import { SHARE_SIZE } from '../domain/page-facts.ts';
import { lastChange } from '../domain/last-change.ts';
import { relatedTo } from '../domain/related.ts';
import { LOCALES } from '../domain/routes.ts';
import { describeArticle } from '../domain/structured-data.ts';
import { translator } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { getBody, getLibrary } from './from-astro.ts';
import { getPageFacts } from './page-facts.ts';
import { addressOf, describePage, magazineIn } from './structured-data.ts';

/** How many pieces are proposed at the end of one. */
const MOST_RELATED = 2;

/** One page for each piece that can be read in a language. */
export async function getArticlePaths(locale: Locale) {
  const { articles } = await getLibrary();
  return readableIn(articles, locale).map((article) => ({
    params: { slug: article.text.slug },
    props: { article },
  }));
}

/** What the tags of a text need: the library, and addresses in its language. */
export function readingFor(
  library: Library,
  journeys: Reading['journeys'],
  locale: Locale,
): Reading {
  const { sources, terms, articles } = library;
  const addresses: Record<string, (id: string) => string> = {
    article: (slug) => {
      const target = articles.find((article) => article.slug === slug);
      return routes.article(locale, target?.texts[locale]?.slug ?? slug);
    },
    term: (id) => routes.term(locale, require(terms, id, 'term').slug[locale]),
    brand: (id) => routes.brand(locale, id),
    issue: (number) => routes.issue(locale, Number(number)),
  };
  return {
    locale,
    journeys,
    sources,
    terms,
    resolve: (scheme, id) => {
      const address = addresses[scheme];
      if (!address) throw new Error(`Links cannot start with “${scheme}:”.`);
      return address(id);
    },
  };
}

/** A piece for search engines, within its issue. */
function describe(library: Library, article: ReadableArticle, locale: Locale): object[] {
  const { text, kind, issue } = article;
  const t = translator(locale);
  const path = routes.article(locale, text.slug);
  const brand = article.brand && require(library.brands, article.brand, 'brand');
  const trail = [
    { name: t('issue.number', { number: issue }), path: routes.issue(locale, issue) },
    { name: text.title, path },
  ];
  const piece = describeArticle(magazineIn(locale), {
    title: text.title,
    description: text.standfirst,
    url: addressOf(path),
    image: { url: addressOf(routes.shareImage(locale, text.slug)), ...SHARE_SIZE },
    published: article.date,
    modified: lastChange(article),
    section: t(`kind.${kind}`),
    authors: article.authors.map((id) => ({
      name: require(library.authors, id, 'author').name[locale],
      url: addressOf(routes.author(locale, id)),
    })),
    issue: { number: issue, url: addressOf(routes.issue(locale, issue)) },
    about: brand ? { name: brand.name, url: addressOf(routes.brand(locale, brand.id)) } : undefined,
  });
  return describePage(locale, trail, [piece]);
}

/** Everything that the page of a piece shows. */
export async function getArticlePage(article: ReadableArticle, locale: Locale) {
  const library = await getLibrary();
  const { text, series } = article;
  const readable = readableIn(library.articles, locale);
  const brandName = article.brand && require(library.brands, article.brand, 'brand').name;
  const page = await getPageFacts({
    locale,
    title: text.title,
    description: text.standfirst,
    issue: article.issue,
    paths: Object.fromEntries(
      LOCALES.flatMap((language) => {
        const translation = article.texts[language];
        return translation ? [[language, routes.article(language, translation.slug)]] : [];
      }),
    ),
    image: routes.shareImage(locale, text.slug),
    data: describe(library, article, locale),
    type: 'article',
  });
  return {
    page,
    article,
    authors: article.authors.map((id) => require(library.authors, id, 'author')),
    sources: library.sources,
    related: relatedTo(article, readable, MOST_RELATED).map((related) => ({
      ...related,
      reason:
        related.reason.kind === 'brand' && brandName
          ? { kind: 'brand' as const, brand: brandName }
          : related.reason,
    })),
    parts: readable
      .filter((part) => series && part.series?.id === series.id)
      .sort((one, other) => (one.series?.part ?? 0) - (other.series?.part ?? 0)),
    reading: readingFor(library, article.journeys, locale),
    Body: await getBody(article.slug, text),
  };
}

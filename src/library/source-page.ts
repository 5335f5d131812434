import { readableIn } from '../domain/article.ts';
import { citationText, shortCitation } from '../domain/citation.ts';
import type { Source } from '../domain/library.ts';
import { countSourcePages, SOURCES_A_PAGE } from '../domain/source-list.ts';
import { describeWork } from '../domain/structured-data.ts';
import { translator } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { getLibrary } from './from-astro.ts';
import { getPageFacts } from './page-facts.ts';
import { pathsOf } from './section-page.ts';
import { addressOf, describePage } from './structured-data.ts';

/** The pages of the list of sources, in alphabetical order of their citations. */
export async function getSourceListPaths(locale: Locale) {
  const { sources } = await getLibrary();
  const sorted = [...sources.values()]
    .map((source) => ({ source, key: citationText(source, locale).replace(/^[«“\s\u202f]+/, '') }))
    .sort((one, other) => one.key.localeCompare(other.key, locale))
    .map(({ source }) => source);
  const count = countSourcePages(sorted.length);
  return Array.from({ length: count }, (_, index) => ({
    params: { page: index === 0 ? undefined : String(index + 1) },
    props: {
      sources: sorted.slice(index * SOURCES_A_PAGE, (index + 1) * SOURCES_A_PAGE),
      number: index + 1,
      count,
    },
  }));
}

/** What one page of the list says of itself. */
export function getSourceListFacts(number: number, locale: Locale) {
  const t = translator(locale);
  const title = number === 1 ? t('sources.title') : `${t('sources.title')} (${number})`;
  return getPageFacts({
    locale,
    title,
    description: number === 1 ? t('sources.standfirst') : `${title}. ${t('sources.standfirst')}`,
    paths: pathsOf((language) => routes.sourceList(language, number)),
    data: describePage(locale, [
      { name: t('sources.title'), path: routes.sourceList(locale, number) },
    ]),
  });
}

/** One page for each source. */
export async function getSourcePaths() {
  const { sources } = await getLibrary();
  return [...sources.values()].map((source) => ({ params: { id: source.id }, props: { source } }));
}

/** A work for search engines. */
function describe(source: Source, locale: Locale): object[] {
  const path = routes.source(locale, source.id);
  const trail = [
    { name: translator(locale)('sources.title'), path: routes.section(locale, 'sources') },
    { name: source.title, path },
  ];
  const work = describeWork({
    type: source.type,
    title: source.title,
    url: addressOf(path),
    original: source.url,
    authors: source.authors,
    container: source.container,
    date: source.date,
    lang: source.lang,
  });
  return describePage(locale, trail, [work]);
}

/** Everything that the page of a source shows. */
export async function getSourcePage(source: Source, locale: Locale) {
  const { articlesBySource, terms } = await getLibrary();
  const page = await getPageFacts({
    locale,
    // A work may be called what a term is called; its author and year tell their pages apart.
    title: `${source.title} (${shortCitation(source, locale)})`,
    description: citationText(source, locale),
    paths: pathsOf((language) => routes.source(language, source.id)),
    data: describe(source, locale),
  });
  return {
    page,
    source,
    citedIn: readableIn(articlesBySource.get(source.id) ?? [], locale),
    terms: [...terms.values()].filter((term) => term.sources.includes(source.id)),
  };
}

import { readableIn } from '../domain/article.ts';
import { require, type Term } from '../domain/library.ts';
import { describeTerm } from '../domain/structured-data.ts';
import { translator } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { getLibrary } from './from-astro.ts';
import { getPageFacts } from './page-facts.ts';
import { pathsOf } from './section-page.ts';
import { addressOf, describePage, magazineIn } from './structured-data.ts';

/** One page for each term. */
export async function getTermPaths(locale: Locale) {
  const { terms } = await getLibrary();
  return [...terms.values()].map((term) => ({
    params: { slug: term.slug[locale] },
    props: { term },
  }));
}

/** A term for search engines, within the lexicon. */
function describe(term: Term, locale: Locale): object[] {
  const path = routes.term(locale, term.slug[locale]);
  const lexicon = routes.section(locale, 'lexicon');
  const trail = [
    { name: translator(locale)('lexicon.title'), path: lexicon },
    { name: term.name[locale], path },
  ];
  const word = describeTerm(magazineIn(locale), {
    name: term.name[locale],
    description: term.brief[locale],
    url: addressOf(path),
    abbreviation: term.abbreviation,
    aliases: term.aliases[locale],
    lexicon: addressOf(lexicon),
  });
  return describePage(locale, trail, [word]);
}

/** Everything that the page of a term shows. */
export async function getTermPage(term: Term, locale: Locale) {
  const { terms, sources, articlesByTerm } = await getLibrary();
  const page = await getPageFacts({
    locale,
    title: term.name[locale],
    description: term.brief[locale],
    paths: pathsOf((language) => routes.term(language, term.slug[language])),
    data: describe(term, locale),
  });
  return {
    page,
    term,
    see: term.see.map((id) => require(terms, id, 'term')),
    sources: term.sources.map((id) => require(sources, id, 'source')),
    usedIn: readableIn(articlesByTerm.get(term.id) ?? [], locale),
  };
}

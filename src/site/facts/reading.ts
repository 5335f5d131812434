import { readableAt } from '../../magazine/library/article.ts';
import { lookUp, type Library } from '../../magazine/library/library.ts';
import type { TextContext } from '../../magazine/texts/reading.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { routes } from '../addresses.ts';

/** What the tags of a text need: the library, and addresses in its language. */
export function readingFor(
  library: Library,
  journeys: TextContext['journeys'],
  cards: TextContext['cards'],
  locale: Locale,
): TextContext {
  const { sources, terms, brands, articles } = library;
  const addresses: Record<string, (id: string) => string> = {
    article: (slug) =>
      routes.article(locale, readableAt(articles, slug, locale)?.text.slug ?? slug),
    term: (id) => routes.term(locale, lookUp(terms, id, 'term').slug[locale]),
    brand: (id) => routes.brand(locale, id),
    issue: (number) => routes.issue(locale, Number(number)),
  };
  return {
    locale,
    journeys,
    cards,
    sources,
    terms,
    brands,
    resolve: (scheme, id) => {
      const address = addresses[scheme];
      if (!address) throw new Error(`Links cannot start with “${scheme}:”.`);
      return address(id);
    },
  };
}

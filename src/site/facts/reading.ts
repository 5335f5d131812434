import { readableAt, type ReadableArticle } from '../../magazine/library/article.ts';
import { issueOf, lookUp, type Library } from '../../magazine/library/library.ts';
import type { TextContext } from '../../magazine/texts/reading.ts';
import { picturePath } from '../../magazine/texts/picture-path.ts';
import { routes } from '../addresses.ts';
import { findPicture, getStill, noteSizes } from '../pictures/photograph.ts';

/**
 * What the tags of a text need: what is its own, its pictures, the library, and addresses in its language.
 *
 * @param folder The folder of the text within `content/`.
 */
export function readingFor(
  library: Library,
  folder: string,
  own: Pick<TextContext, 'locale' | 'inks' | 'journeys' | 'cards'>,
): TextContext {
  const { locale } = own;
  const { sources, terms, brands, articles } = library;
  const addresses: Record<string, (id: string) => string> = {
    article: (slug) =>
      routes.article(locale, readableAt(articles, slug, locale)?.text.slug ?? slug),
    term: (id) => routes.term(locale, lookUp(terms, id, 'term').slug[locale]),
    brand: (id) => routes.brand(locale, id),
    issue: (number) => routes.issue(locale, Number(number)),
  };
  return {
    ...own,
    findPicture: (src) => findPicture(picturePath(folder, src)),
    noteSizes,
    getStill: (src, inks) => getStill(picturePath(folder, src), inks),
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

/** What the tags of the text of an article need. */
export function articleReading(library: Library, article: ReadableArticle): TextContext {
  const { slug, journeys, text } = article;
  const { stock, ink } = issueOf(library, article);
  return readingFor(library, `articles/${slug}`, {
    locale: text.locale,
    inks: { stock, ink },
    journeys,
    cards: text.cards,
  });
}

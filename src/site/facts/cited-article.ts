import type { ReadableArticle } from '../../magazine/library/article.ts';
import { lookUp, type Library } from '../../magazine/library/library.ts';
import type { CitedArticle } from '../../magazine/library/self-citation.ts';
import { addressOf, routes } from '../addresses.ts';

/** An article as a work to be cited. */
export function citedArticle(
  article: ReadableArticle,
  { authors }: Pick<Library, 'authors'>,
): CitedArticle {
  const { locale, slug } = article.text;
  return {
    article,
    authors: article.authors.map((id) => lookUp(authors, id, 'author').name[locale]),
    url: addressOf(routes.article(locale, slug)),
  };
}

import { readableIn } from '../domain/article.ts';
import type { Author } from '../domain/library.ts';
import { translator } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { routes } from '../site.ts';
import { getLibrary } from './from-astro.ts';
import { getPageFacts } from './page-facts.ts';
import { pathsOf } from './section-page.ts';
import { describePage } from './structured-data.ts';

/** One page for each author. */
export async function getAuthorPaths() {
  const { authors } = await getLibrary();
  return [...authors.values()].map((author) => ({ params: { id: author.id }, props: { author } }));
}

/** Everything that the page of an author shows. */
export async function getAuthorPage(author: Author, locale: Locale) {
  const { articles } = await getLibrary();
  const page = await getPageFacts({
    locale,
    title: author.name[locale],
    description: author.bio[locale],
    paths: pathsOf((language) => routes.author(language, author.id)),
    data: describePage(locale, [
      { name: translator(locale)('authors.title'), path: routes.section(locale, 'authors') },
      { name: author.name[locale], path: routes.author(locale, author.id) },
    ]),
  });
  return {
    page,
    author,
    articles: readableIn(articles, locale).filter(({ authors }) => authors.includes(author.id)),
  };
}

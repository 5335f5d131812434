import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { latestDate } from '../../../magazine/library/calendar.ts';
import { lastChangeAmong } from '../../../magazine/library/last-change.ts';
import { lookUp, type Issue, type Library } from '../../../magazine/library/library.ts';
import { LANGUAGE_TAGS, type Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { addressOf, routes } from '../../addresses.ts';
import { writeImprint } from '../../facts/imprint.ts';
import { tagUri } from '../tag-uri.ts';

/** What a book says of itself. Words are plain; dates are calendar dates. */
export function describeBook(
  issue: Issue,
  articles: readonly ReadableArticle[],
  library: Library,
  locale: Locale,
) {
  const t = translator(locale);
  const { magazine } = library;
  const { number, theme, standfirst, date } = issue;
  const authors = [...new Set(articles.flatMap((article) => article.authors))];
  return {
    id: tagUri(library, 'book', String(number), locale),
    language: LANGUAGE_TAGS[locale],
    title: t('edition.title', {
      name: t('site.name'),
      issue: t('issue.number.inText', { number }),
      theme: theme[locale],
    }),
    description: standfirst[locale],
    authors: authors.map((id) => lookUp(library.authors, id, 'author').name[locale]),
    // Who publishes it, and what others may do with it, where the magazine says so.
    publisher: magazine.publisher?.name,
    rights: magazine.licences?.texts.name,
    imprint: writeImprint(magazine, locale),
    source: addressOf(routes.issue(locale, number)),
    date,
    modified: latestDate([date, lastChangeAmong(articles) ?? date]),
    words: {
      contents: t('issue.contents'),
      cover: t('book.cover'),
      begin: t('book.begin'),
      colophon: t('issue.colophon'),
      accessibility: t('book.accessibility'),
    },
  };
}

export type BookFacts = ReturnType<typeof describeBook>;

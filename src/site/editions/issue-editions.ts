import { readableIn } from '../../magazine/library/article.ts';
import type { Issue } from '../../magazine/library/library.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { routes } from '../addresses.ts';
import type { IssueEdition } from './issue-edition.ts';
import { getBook } from './epub/book.ts';
import { findPrint } from './print/print-file.ts';

/** The files of an issue that are offered; there are none where no article of it can be read in the language. */
export async function findEditions(issue: Issue, locale: Locale): Promise<IssueEdition[]> {
  const { number, articles } = issue;
  if (readableIn(articles, locale).length === 0) return [];
  const print = await findPrint(number, locale);
  const book = import.meta.env.DEV ? undefined : await getBook(number, locale);
  return [
    ...(print
      ? [
          {
            kind: 'print',
            path: routes.print(locale, number),
            type: 'application/pdf',
            bytes: print.bytes,
            pages: print.pages,
          } as const,
        ]
      : []),
    {
      kind: 'book',
      path: routes.book(locale, number),
      type: 'application/epub+zip',
      bytes: book?.byteLength,
      pages: undefined,
    },
  ];
}

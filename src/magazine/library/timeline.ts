import type { Article } from './article.ts';
import { morningOf } from './calendar.ts';
import { lastChange } from './last-change.ts';
import { issueOf, type Library } from './library.ts';

/** The day on which an article came out, or will; a draft has none yet, and its own date stands for it. */
const dayOf = ({ due, date }: Pick<Article, 'due' | 'date'>) => due ?? date;

/**
 * When an article came out: in the morning of its day, those of an issue a minute apart, the first to be read the
 * last. A reader that puts the newest first then shows them in reading order.
 *
 * @returns An ISO 8601 time with the zone of Paris.
 */
export function publishedAt(article: Article, library: Pick<Library, 'issues'>): string {
  const sameDay = issueOf(library, article).articles.filter(
    (other) => dayOf(other) === dayOf(article),
  );
  const place = sameDay.findIndex(({ slug }) => slug === article.slug);
  return morningOf(dayOf(article), sameDay.length - 1 - place);
}

/** When the words of an article last changed: when it came out, unless something was put right since. */
export function changedAt(article: Article, library: Pick<Library, 'issues'>): string {
  const day = lastChange(article);
  return day > dayOf(article) ? morningOf(day) : publishedAt(article, library);
}

import type { Article } from './article.ts';
import { latestDate } from './calendar.ts';

/** The day on which an article last changed: publication, a change of substance or a correction. */
export function lastChange({
  date,
  updated,
  corrections,
}: Pick<Article, 'date' | 'updated' | 'corrections'>): string {
  return latestDate([date, updated ?? date, ...corrections.map((correction) => correction.date)]);
}

/** The day of the last change among some articles, if there are any. */
export function lastChangeAmong(articles: readonly Article[]): string | undefined {
  return articles.length === 0 ? undefined : latestDate(articles.map(lastChange));
}

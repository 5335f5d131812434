import type { ReadableArticle } from './article.ts';
import { keptIndex } from './kept-index.ts';

const bySeries = keptIndex(({ series }: ReadableArticle) => (series ? [series.id] : []));

/** The parts of a series among some articles, in their order. */
export function partsOf(id: string, articles: readonly ReadableArticle[]): ReadableArticle[] {
  const parts = bySeries(articles).get(id) ?? [];
  return [...parts].sort((one, other) => (one.series?.part ?? 0) - (other.series?.part ?? 0));
}

import { readableIn } from '../../magazine/library/article.ts';
import type { Brand, Library } from '../../magazine/library/library.ts';
import {
  ARTICLE_KINDS,
  type ArticleKind,
  type Channel,
  type Locale,
  STAGES,
  type Stage,
} from '../../magazine/vocabulary.ts';

/** What readers can narrow a search by: only what at least one page in their language has. */
export interface SearchChoices {
  /** In the order of the magazine; the lexicon last. */
  kinds: readonly (ArticleKind | 'term')[];
  /** In the order of a journey. */
  stages: readonly Stage[];
  channels: readonly Channel[];
  /** By name. */
  brands: readonly Pick<Brand, 'id' | 'name'>[];
  /** Newest first. */
  issues: readonly number[];
}

/** Gathers the choices of the search page from what can be read in a language. */
export function buildSearchChoices(
  library: Pick<Library, 'articles' | 'brands' | 'terms'>,
  locale: Locale,
): SearchChoices {
  const articles = readableIn(library.articles, locale);
  const moments = articles.flatMap((article) => article.moments);
  const terms = [...library.terms.values()];
  const kinds = new Set(articles.map(({ kind }) => kind));
  const stages = new Set([
    ...moments.map(({ stage }) => stage),
    ...terms.flatMap(({ stage }) => stage ?? []),
  ]);
  const brands = new Set(articles.map(({ brand }) => brand));
  return {
    kinds: [
      ...ARTICLE_KINDS.filter((kind) => kinds.has(kind)),
      ...(terms.length > 0 ? ['term' as const] : []),
    ],
    stages: STAGES.filter((stage) => stages.has(stage)),
    channels: [...new Set(moments.map(({ channel }) => channel))].sort(),
    brands: [...library.brands.values()]
      .filter(({ id }) => brands.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => one.name.localeCompare(other.name, locale)),
    issues: [...new Set(articles.map(({ issue }) => issue))].sort((one, other) => other - one),
  };
}

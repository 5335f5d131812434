import type { Channel, Stage } from '../../magazine/vocabulary.ts';
import { STAGES } from '../../magazine/vocabulary.ts';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts';
import type { SearchedPage } from './searched-pages.ts';

/** What readers can narrow a search by: only what something in their language has. */
export interface SearchChoices {
  /** In the order of the magazine; what is no article after. */
  kinds: readonly SearchKind[];
  /** In the order of a journey. */
  stages: readonly Stage[];
  channels: readonly Channel[];
  /** From the highest. */
  feelings: readonly number[];
  /** Ids. */
  brands: readonly string[];
  /** Newest first. */
  issues: readonly number[];
}

/** Gathers the choices of the search page from what can be found in a language. */
export function buildSearchChoices(pages: readonly SearchedPage[]): SearchChoices {
  const moments = pages.flatMap(({ records }) => records.flatMap(({ moment }) => moment ?? []));
  const kinds = new Set(pages.map(({ kind }) => kind));
  const stages = new Set(moments.map(({ stage }) => stage));
  const brands = new Set([...moments, ...pages].flatMap(({ brand }) => brand ?? []));
  const issues = new Set(pages.flatMap(({ issue }) => issue ?? []));
  return {
    kinds: SEARCH_KINDS.filter((kind) => kinds.has(kind)),
    stages: STAGES.filter((stage) => stages.has(stage)),
    channels: [...new Set(moments.map(({ channel }) => channel))].sort(),
    feelings: [...new Set(moments.map(({ feeling }) => feeling))].sort((one, other) => other - one),
    brands: [...brands].sort(),
    issues: [...issues].sort((one, other) => other - one),
  };
}

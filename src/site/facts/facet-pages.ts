import type { ListedPage } from '../../magazine/addresses/page-list.ts';
import type { Locale } from '../../magazine/vocabulary.ts';

/** Paths of the pages beside the atlas that hold one value each, by facet and value (`stage/smot`). */
export function facetPages(
  pages: readonly Pick<ListedPage, 'kind' | 'id' | 'locale' | 'path'>[],
  locale: Locale,
): Record<string, string> {
  return Object.fromEntries(
    pages
      .filter((page) => page.kind === 'atlasFacet' && page.locale === locale)
      .map(({ id, path }) => [id, path]),
  );
}

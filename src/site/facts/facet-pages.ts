import type { ListedPage } from '../../magazine/addresses/page-list.ts';
import type { Locale } from '../../magazine/vocabulary.ts';

/** Paths of the pages beside the atlas: of those that hold one value each, by facet and value (`stage/smot`), and of its `data`. */
export function facetPages(
  pages: readonly Pick<ListedPage, 'kind' | 'id' | 'locale' | 'path'>[],
  locale: Locale,
): Record<string, string> {
  return Object.fromEntries(
    pages
      .filter(({ kind }) => kind === 'atlasFacet' || kind === 'atlasData')
      .filter((page) => page.locale === locale)
      .map(({ kind, id, path }) => [kind === 'atlasData' ? 'data' : id, path]),
  );
}

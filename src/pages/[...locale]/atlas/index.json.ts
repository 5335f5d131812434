import type { APIRoute } from 'astro';
import { buildAtlas } from '../../../magazine/atlas/build-atlas.ts';
import { ATLAS_WORDS } from '../../../magazine/atlas/words.ts';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { wordsFor } from '../../../magazine/words/messages.ts';
import { routes } from '../../../site/addresses.ts';
import { facetPages } from '../../../site/facts/facet-pages.ts';
import { getPages, type PageProps } from '../../../site/facts/site-page.ts';
import { pathsTo } from '../../../site/page-paths.ts';
import type { AtlasIndex } from '../../../site/islands/atlas/index.tsx';

export const getStaticPaths = pathsTo('atlasIndex');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const { locale } = page;
  const index: AtlasIndex = {
    locale,
    atlas: buildAtlas(await getLibrary(locale), locale, routes),
    templates: wordsFor(locale, ATLAS_WORDS),
    pages: facetPages(await getPages(), locale),
    path: routes.section(locale, 'atlas'),
    journeyFile: routes.atlasJourney('{id}'),
  };
  return Response.json(index);
};

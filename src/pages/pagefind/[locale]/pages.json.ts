import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { LOCALES, type Locale } from '../../../magazine/vocabulary.ts';
import { listSearchedPages } from '../../../site/search/searched-pages.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** What the index of a language is made of; the build takes it away once the index is made. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  return Response.json(listSearchedPages(await getLibrary(locale), locale));
};

import type { APIRoute } from 'astro';
import { getWholeLibrary } from '../../../../magazine/library/from-astro.ts';
import { datasetBibtex, datasetOf } from '../../../../site/facts/dataset.ts';
import type { PageProps } from '../../../../site/facts/site-page.ts';
import { pathsTo } from '../../../../site/page-paths.ts';

export const getStaticPaths = pathsTo('atlasData');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const dataset = datasetOf(await getWholeLibrary(), page.locale);
  return new Response(datasetBibtex(dataset, page.locale), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
};

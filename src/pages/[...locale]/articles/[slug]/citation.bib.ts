import type { APIRoute } from 'astro';
import { findReadable } from '../../../../magazine/library/article.ts';
import { getLibrary } from '../../../../magazine/library/from-astro.ts';
import { writeBibtex } from '../../../../magazine/library/self-citation.ts';
import type { PageProps } from '../../../../site/facts/site-page.ts';
import { pathsTo } from '../../../../site/page-paths.ts';
import { citedArticle } from '../../../../site/facts/cited-article.ts';

export const getStaticPaths = pathsTo('article');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const library = await getLibrary(page.locale);
  const article = findReadable(library.articles, page.id, page.locale);
  return new Response(writeBibtex(citedArticle(article, library)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { findReadable } from '../../../../magazine/library/article.ts';
import { getLibrary } from '../../../../magazine/library/from-astro.ts';
import { writeArticleMarkdown } from '../../../../site/editions/article-markdown.ts';
import type { PageProps } from '../../../../site/facts/site-page.ts';
import { pathsTo } from '../../../../site/page-paths.ts';

export const getStaticPaths = pathsTo('article');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const library = await getLibrary(page.locale);
  const article = findReadable(library.articles, page.id, page.locale);
  return new Response(await writeArticleMarkdown(article, library), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};

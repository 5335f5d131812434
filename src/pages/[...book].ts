import type { APIRoute } from 'astro';
import { getBook } from '../site/editions/epub/book.ts';
import type { PageProps } from '../site/facts/site-page.ts';
import { pathsTo } from '../site/page-paths.ts';

export const getStaticPaths = pathsTo('book');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) =>
  new Response(await getBook(Number(page.id), page.locale), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });

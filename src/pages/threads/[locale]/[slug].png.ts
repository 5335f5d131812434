import type { APIRoute } from 'astro';
import { findReadable } from '../../../magazine/library/article.ts';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { pathsTo, type PageProps } from '../../../site/facts/site-page.ts';
import { drawBorrowedImage } from '../../../site/pictures/journey-image.tsx';

export const getStaticPaths = pathsTo('borrowedImage');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const { articles } = await getLibrary(page.locale);
  const image = await drawBorrowedImage(findReadable(articles, page.id, page.locale));
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
};

import type { APIRoute } from 'astro';
import { findReadable } from '../../../magazine/library/article.ts';
import { issueOf } from '../../../magazine/library/library.ts';
import { drawArticleImage, drawIssueImage } from '../../../site/pictures/share-image.tsx';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { pathsTo, type PageProps } from '../../../site/facts/site-page.ts';

export const getStaticPaths = pathsTo('articleImage', 'issueImage');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const library = await getLibrary();
  const { kind, id, locale } = page;
  const image =
    kind === 'issueImage'
      ? drawIssueImage(issueOf(library, { issue: Number(id) }), locale)
      : drawArticleImage(findReadable(library.articles, id, locale));
  return new Response(await image, { headers: { 'Content-Type': 'image/png' } });
};

import type { APIRoute } from 'astro';
import { readableIn, type ReadableArticle } from '../../../magazine/library/article.ts';
import { keptIndex } from '../../../magazine/library/kept-index.ts';
import { lookUp } from '../../../magazine/library/library.ts';
import { drawJourneyImage } from '../../../site/pictures/journey-image.tsx';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { pathsTo, type PageProps } from '../../../site/facts/site-page.ts';

/** The articles that follow a journey. */
const followersOf = keptIndex(({ journeys }: ReadableArticle) => journeys);

export const getStaticPaths = pathsTo('journeyImage');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const { articles, journeys } = await getLibrary(page.locale);
  const journey = lookUp(journeys, page.id, 'journey');
  const [article] = followersOf(readableIn(articles, page.locale)).get(journey) ?? [];
  if (!article) throw new Error(`No article follows the journey “${page.id}”.`);
  const image = await drawJourneyImage(journey, article);
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
};

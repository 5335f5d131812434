import type { APIRoute } from 'astro';
import type { ListedPage } from '../magazine/addresses/page-list.ts';
import { findReadable, readableIn, type ReadableArticle } from '../magazine/library/article.ts';
import { getCurrentIssue, getLibrary } from '../magazine/library/from-astro.ts';
import { keptIndex } from '../magazine/library/kept-index.ts';
import { issueOf, lookUp, threadsOfBrand } from '../magazine/library/library.ts';
import { translator } from '../magazine/words/messages.ts';
import type { PageProps } from '../site/facts/site-page.ts';
import { pathsTo } from '../site/page-paths.ts';
import { drawBorrowedImage, drawJourneyImage } from '../site/pictures/journey-image.tsx';
import { drawArticleImage, drawIssueImage, drawNameImage } from '../site/pictures/share-image.tsx';

/** The articles that follow a journey. */
const followersOf = keptIndex(({ journeys }: ReadableArticle) => journeys);

export const getStaticPaths = pathsTo(
  'articleImage',
  'issueImage',
  'brandImage',
  'termImage',
  'journeyImage',
  'borrowedImage',
);

async function drawFor({ kind, id, locale }: ListedPage): Promise<Uint8Array<ArrayBuffer>> {
  const library = await getLibrary(locale);
  const { articles, articlesByBrand, journeys, terms, brands } = library;
  const t = translator(locale);
  const drawName = async (name: string, corner: string, cover?: ReadableArticle['cover']) =>
    drawNameImage({ name, corner, cover }, await getCurrentIssue(locale), locale);
  switch (kind) {
    case 'issueImage':
      return drawIssueImage(issueOf(library, { issue: Number(id) }), locale);
    case 'articleImage':
      return drawArticleImage(findReadable(articles, id, locale));
    case 'borrowedImage':
      return drawBorrowedImage(findReadable(articles, id, locale));
    case 'journeyImage': {
      const journey = lookUp(journeys, id, 'journey');
      const [article] = followersOf(readableIn(articles, locale)).get(journey) ?? [];
      if (!article) throw new Error(`No article follows the journey “${id}”.`);
      return drawJourneyImage(journey, article);
    }
    case 'termImage': {
      const { name, abbreviation } = lookUp(terms, id, 'term');
      return drawName(name[locale], [t('nav.lexicon'), abbreviation].filter(Boolean).join(' · '));
    }
    default: {
      const [cover] = threadsOfBrand(id, articlesByBrand.get(id) ?? []);
      return drawName(lookUp(brands, id, 'brand').name, t('nav.caseStudies'), cover);
    }
  }
}

export const GET: APIRoute<PageProps> = async ({ props: { page } }) =>
  new Response(await drawFor(page), { headers: { 'Content-Type': 'image/png' } });

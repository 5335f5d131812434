import { journeyLabels } from '../components/article/moment-words.ts';
import type { ReadableArticle } from '../../magazine/library/article.ts';
import type { Journey } from '../../magazine/journeys/journey.ts';
import { issueOf } from '../../magazine/library/library.ts';
import { JourneySheet } from '../drawings/JourneySheet.tsx';
import { getLibrary } from '../../magazine/library/from-astro.ts';
import { drawLabel } from './draw-text.tsx';
import { rasterise } from './rasterise.ts';

/** The picture of a journey, for feeds: the drawing of the page of an article that follows it, in its colours. */
export async function drawJourneyImage(
  journey: Journey,
  article: ReadableArticle,
): Promise<Uint8Array<ArrayBuffer>> {
  const { ink, stock } = issueOf(await getLibrary(), article);
  const { cover } = article;
  return rasterise(
    <JourneySheet
      moments={journey.moments}
      filled={cover?.journey.id === journey.id ? cover.moment.id : undefined}
      palette={{ ink, stock }}
      labels={journeyLabels(journey, article.text.locale)}
      drawText={drawLabel}
    />,
  );
}

import { journeyLabels } from '../components/article/moment-words.ts';
import { issueOf } from '../domain/library.ts';
import { JourneySheet } from '../drawings/JourneySheet.tsx';
import { getLibrary } from '../library/from-astro.ts';
import type { DrawnJourney } from '../library/picture-page.ts';
import { letterLabel } from './letter.tsx';
import { rasterise } from './rasterise.ts';

/** The picture of a journey, for feeds: the drawing of the page, in the colours of its issue. */
export async function drawJourneyImage(drawn: DrawnJourney): Promise<Uint8Array<ArrayBuffer>> {
  const { journey, article, locale } = drawn;
  const { ink, stock } = issueOf(await getLibrary(), article);
  const { cover } = article;
  return rasterise(
    <JourneySheet
      moments={journey.moments}
      filled={cover?.journey.id === journey.id ? cover.moment.id : undefined}
      palette={{ ink, stock }}
      labels={journeyLabels(journey, locale)}
      letter={letterLabel}
    />,
  );
}

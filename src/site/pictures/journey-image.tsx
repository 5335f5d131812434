import { journeyLabels } from '../components/article/moment-words.ts';
import type { ReadableArticle } from '../../magazine/library/article.ts';
import type { Journey } from '../../magazine/journeys/journey.ts';
import { issueOf } from '../../magazine/library/library.ts';
import { formatFeeling } from '../../magazine/words/messages.ts';
import { JourneySheet, SHEET_WORDS, SHEET_WORDS_WIDTH } from '../drawings/JourneySheet.tsx';
import { breakLines, UNITS_PER_EM } from '../lettering/outline.ts';
import { getLibrary } from '../../magazine/library/from-astro.ts';
import { drawLabel, LABEL_TRACKING } from './draw-text.tsx';
import { rasterise } from './rasterise.ts';

/** The picture of a journey, for feeds: its thread downwards, in the colours of an article that follows it. */
export async function drawJourneyImage(
  journey: Journey,
  article: ReadableArticle,
): Promise<Uint8Array<ArrayBuffer>> {
  const { cover } = article;
  const { locale } = article.text;
  const { ink, stock } = issueOf(await getLibrary(locale), article);
  const labels = journeyLabels(journey, locale);
  const width = (SHEET_WORDS_WIDTH * UNITS_PER_EM) / SHEET_WORDS.title;
  return rasterise(
    <JourneySheet
      moments={journey.moments.map((moment) => ({
        ...moment,
        lines: breakLines(moment.title[locale], width, LABEL_TRACKING),
        aside: `${labels.stages[moment.stage]} · ${formatFeeling(moment.feeling, locale)}`,
      }))}
      filled={cover?.journey.id === journey.id ? cover.moment.id : undefined}
      palette={{ ink, stock }}
      labels={labels}
      drawText={drawLabel}
    />,
  );
}

import { drawingLabels, journeyLabels } from '../components/article/moment-words.ts';
import {
  borrowedIn,
  drawBorrowed,
  nameOfLender,
  type ReadableBorrowed,
} from '../../magazine/library/borrowed.ts';
import type { ReadableArticle } from '../../magazine/library/article.ts';
import type { Journey } from '../../magazine/journeys/journey.ts';
import { issueOf } from '../../magazine/library/library.ts';
import { formatFeeling } from '../../magazine/words/messages.ts';
import { JourneySheet, SHEET_WORDS, SHEET_WORDS_WIDTH } from '../drawings/JourneySheet.tsx';
import { breakLines, UNITS_PER_EM } from '../lettering/outline.ts';
import { getLibrary } from '../../magazine/library/from-astro.ts';
import { drawLabel, LABEL_TRACKING } from './draw-text.tsx';
import { rasterise } from './rasterise.ts';

/** The title of a moment in the lines that the sheet has room for. */
const breakTitle = (title: string) =>
  breakLines(title, (SHEET_WORDS_WIDTH * UNITS_PER_EM) / SHEET_WORDS.title, LABEL_TRACKING);

/** The picture of the thread that an article borrows, for feeds: that of a journey, with letters for numbers. */
export async function drawBorrowedImage(
  article: ReadableArticle,
): Promise<Uint8Array<ArrayBuffer>> {
  const { ink, stock } = issueOf(await getLibrary(article.text.locale), article);
  const { locale, title } = article.text;
  const borrowed = borrowedIn(article, locale);
  return rasterise(
    <JourneySheet
      borrowed
      moments={drawBorrowed(borrowed, locale).moments.map((moment, index) => {
        const each = borrowed[index] as ReadableBorrowed;
        return {
          ...moment,
          lines: breakTitle(each.moment.title[locale]),
          aside: `${nameOfLender(each, locale)} · ${formatFeeling(moment.feeling, locale)}`,
        };
      })}
      palette={{ ink, stock }}
      labels={drawingLabels(title, locale)}
      drawText={drawLabel}
    />,
  );
}

/** The picture of a journey, for feeds: its thread downwards, in the colours of an article that follows it. */
export async function drawJourneyImage(
  journey: Journey,
  article: ReadableArticle,
): Promise<Uint8Array<ArrayBuffer>> {
  const { cover } = article;
  const { locale } = article.text;
  const { ink, stock } = issueOf(await getLibrary(locale), article);
  const labels = journeyLabels(journey, locale);
  return rasterise(
    <JourneySheet
      moments={journey.moments.map((moment) => ({
        ...moment,
        lines: breakTitle(moment.title[locale]),
        aside: `${labels.stages[moment.stage]} · ${formatFeeling(moment.feeling, locale)}`,
      }))}
      filled={cover?.journey.id === journey.id ? cover.moment.id : undefined}
      palette={{ ink, stock }}
      labels={labels}
      drawText={drawLabel}
    />,
  );
}

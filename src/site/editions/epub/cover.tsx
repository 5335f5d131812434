import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import type { Issue } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { formatCorner } from '../../../magazine/words/season.ts';
import type { Cover } from '../../../magazine/library/article.ts';
import type { Palette } from '../../drawings/drawing.ts';
import { THREAD, ThreadDrawing } from '../../drawings/ThreadDrawing.tsx';
import { PictureFrame } from '../../drawings/PictureFrame.tsx';
import { fitTitle, sizeToFill } from '../../lettering/fit-title.ts';
import { drawLabel, drawTitle } from '../../pictures/draw-text.tsx';
import { rasterise } from '../../pictures/rasterise.ts';
import { MASTHEAD } from '../../pictures/share-image.tsx';

/** In pixels: the shape of a page of the printed issue, 170 × 240 mm, at a width that fills a tablet. */
const SIZE = { width: 1360, height: 1920 } as const;
const SIDE = 110;
const INNER = SIZE.width - 2 * SIDE;
const CAPITALS = 0.72;
const THEME = { width: INNER, height: 420, largest: 210, leading: 0.95 } as const;

/** Where the thread runs, and pixels to a unit of it. */
const STRIP = { top: 1250, height: 520, scale: 2 } as const;

/** The thread of the cover story, which comes in at one edge of the sheet and goes out at the other. */
function CoverThread({ journey, moment, palette }: Cover & { palette: Palette }) {
  const { top, height, scale } = STRIP;
  const { room } = THREAD;
  const frame = {
    width: INNER / scale,
    height: height / scale - 2 * room,
    direction: 'right',
  } as const;
  const layout = layoutJourney(journey, frame);
  const [first, last] = [layout.knots.at(0), layout.knots.at(-1)];
  if (!first || !last) return null;
  const line = { width: SIDE + first.x * scale, height: 5 * scale };
  const across = (y: number) => top + (y + room) * scale - line.height / 2;
  return (
    <>
      <rect {...line} x={0} y={across(first.y)} />
      <rect {...line} x={SIZE.width - line.width} y={across(last.y)} />
      <svg x={SIDE - room * scale} y={top} width={INNER + 2 * room * scale} height={height}>
        <ThreadDrawing layout={layout} palette={palette} filled={moment.id} />
      </svg>
    </>
  );
}

/** The cover of an issue as a book: its masthead, its theme, and the thread of its cover story from edge to edge. */
export function drawCover(issue: Issue, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const { theme, stock, ink, articles } = issue;
  const t = translator(locale);
  const masthead = { words: MASTHEAD, size: sizeToFill(MASTHEAD, INNER) };
  const top = 150 + masthead.size * CAPITALS;
  const title = fitTitle(theme[locale], THEME);
  const cover = articles.find((article) => article.cover)?.cover;
  const label = { y: top + 120, size: 40 } as const;
  const corner = formatCorner(issue, locale);
  return rasterise(
    <PictureFrame {...SIZE} palette={{ ink, stock }}>
      {drawTitle({ ...masthead, x: SIDE, y: top, anchor: 'start' })}
      <rect x={SIDE} y={top + 50} width={INNER} height={7} />
      {drawLabel({ ...label, words: t('site.tagline'), x: SIDE, anchor: 'start' })}
      {drawLabel({ ...label, y: label.y + 60, words: corner, x: SIDE, anchor: 'start' })}
      {title.lines.map((words, index) =>
        drawTitle({
          words,
          x: SIDE,
          y: top + 330 + title.size * (CAPITALS + index * THEME.leading),
          size: title.size,
          anchor: 'start',
        }),
      )}
      {cover && <CoverThread {...cover} palette={{ ink, stock }} />}
    </PictureFrame>,
  );
}

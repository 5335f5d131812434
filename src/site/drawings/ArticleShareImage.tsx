import { layoutJourney, type DrawnMoment } from '../../magazine/journeys/journey-layout.ts';
import type { FittedTitle } from '../lettering/fit-title.ts';
import { SHARE_SIZE } from '../facts/page-facts.ts';
import type { DrawText, Palette } from './drawing.ts';
import { THREAD, ThreadDrawing } from './ThreadDrawing.tsx';
import { PictureFrame } from './PictureFrame.tsx';

/** Left and right margin. */
export const SIDE = 60;
export const LABEL_SIZE = 34;
/** Height of a line of a title, in ems. */
export const LEADING = 0.95;
/** Height of the capitals of the display face, in ems. */
export const CAPITALS = 0.72;

/** Width between the margins. */
export const INNER = SHARE_SIZE.width - 2 * SIDE;

const TITLE_TOP = 146;
const STRIP = { top: 418, height: 168 } as const;
/** Place of the last baseline where nothing stands below the title. */
const FOOT = SHARE_SIZE.height - 60;
/** Pixels to a unit of the thread. */
const THREAD_SCALE = 1.25;

/** Room for the title: above the thread, or on the whole sheet. */
export const TITLE_ROOM = {
  withThread: { width: INNER, height: 268, largest: 150, leading: LEADING },
  alone: { width: INNER, height: 452, largest: 190, leading: LEADING },
} as const;

/** The thread of an article and the knot that is filled. */
export interface SharedThread {
  moments: readonly DrawnMoment[];
  filled: string | undefined;
}

export interface ArticleShareImageProps {
  palette: Palette;
  /** Name of the magazine. */
  name: string;
  /** Issue and kind of the article. */
  corner: string;
  title: FittedTitle;
  thread?: SharedThread | undefined;
  drawTitle: DrawText;
  drawLabel: DrawText;
}

export interface ThreadStripProps extends SharedThread {
  palette: Palette;
  top: number;
  height: number;
}

/** A thread across the sheet, its first and last knots on the margins. */
export function ThreadStrip({ moments, filled, palette, top, height }: ThreadStripProps) {
  const span = INNER / THREAD_SCALE - 2 * THREAD.knot;
  const step = span / (moments.length - 1);
  const drawn = { width: span + step, height: height / THREAD_SCALE - 2 * THREAD.room };
  const layout = layoutJourney({ moments }, { ...drawn, direction: 'right' });
  const overhang = (THREAD.room + step / 2 - THREAD.knot) * THREAD_SCALE;
  return (
    <svg x={SIDE - overhang} y={top} width={INNER + 2 * overhang} height={height}>
      <ThreadDrawing layout={layout} palette={palette} filled={filled} />
    </svg>
  );
}

/** The picture that stands for an article beside a link: its title, and the shape of its journey below. */
export function ArticleShareImage(props: ArticleShareImageProps) {
  const { palette, name, corner, title, thread, drawTitle, drawLabel } = props;
  const label = { y: 84, size: LABEL_SIZE } as const;
  const step = title.size * LEADING;
  const capitals = title.size * CAPITALS;
  const first = thread ? TITLE_TOP + capitals : FOOT - (title.lines.length - 1) * step;
  return (
    <PictureFrame {...SHARE_SIZE} palette={palette}>
      {drawLabel({ ...label, words: name.toUpperCase(), x: SIDE, anchor: 'start' })}
      {drawLabel({ ...label, words: corner, x: SHARE_SIZE.width - SIDE, anchor: 'end' })}
      <rect x={SIDE} y={108} width={INNER} height={5} />
      {title.lines.map((words, index) =>
        drawTitle({ words, x: SIDE, y: first + index * step, size: title.size, anchor: 'start' }),
      )}
      {thread && (
        <ThreadStrip {...thread} palette={palette} top={STRIP.top} height={STRIP.height} />
      )}
    </PictureFrame>
  );
}

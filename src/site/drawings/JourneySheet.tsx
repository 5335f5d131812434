import { layoutJourney, type DrawnMoment } from '../../magazine/journeys/journey-layout.ts';
import type { DrawingLabels, DrawText, Palette } from './drawing.ts';
import { JourneyDrawing } from './JourneyDrawing.tsx';
import { PictureFrame } from './PictureFrame.tsx';

/** Width of the picture of a journey in pixels: twice that of a narrow telephone, which shows it at half its size. */
export const JOURNEY_SHEET_WIDTH = 720;

/**
 * Sizes of words, in pixels of the picture: never under 12 where a reader on a telephone of 360 pixels keeps the margins
 * that browsers give a figure, which leave 280.
 */
export const SHEET_WORDS = { title: 34, leading: 35, aside: 31 } as const;

const ROW = 148;
const TOP = 96;
const FOOT = 28;

/** The thread, from misery on its left to magic on its right; pixels to a unit of its drawing. */
const BAND = { left: 24, width: 216, scale: 2, plot: 62 } as const;

/** Where the words of a moment start, and how wide they may be. */
const WORDS_LEFT = BAND.left + BAND.width + 14;
export const SHEET_WORDS_WIDTH = JOURNEY_SHEET_WIDTH - WORDS_LEFT - 24;

/** Height of the picture of a journey of so many moments, in pixels. */
export function sheetHeight(moments: number): number {
  return TOP + moments * ROW + FOOT;
}

/** A moment and its words. */
export interface SheetMoment extends DrawnMoment {
  /** Its title, in lines. */
  lines: readonly string[];
  /** Its stage and its feeling. */
  aside: string;
}

export interface JourneySheetProps {
  moments: readonly SheetMoment[];
  /** Whether they are borrowed from several journeys. */
  borrowed?: boolean;
  /** Id of the moment whose knot is filled. */
  filled?: string | undefined;
  palette: Palette;
  labels: DrawingLabels;
  drawText: DrawText;
}

/** A journey on a sheet of its own, as high as it is long: for readers on a telephone, where there is no page around it. */
export function JourneySheet(props: JourneySheetProps) {
  const { moments, borrowed = false, filled, palette, labels, drawText } = props;
  const height = moments.length * ROW;
  const frame = { width: BAND.plot, height: height / BAND.scale, direction: 'down' } as const;
  const { title, leading, aside } = SHEET_WORDS;
  const scale = { y: 52, size: SHEET_WORDS.aside } as const;
  const right = BAND.left + BAND.width;
  return (
    <PictureFrame
      width={JOURNEY_SHEET_WIDTH}
      height={sheetHeight(moments.length)}
      palette={palette}
    >
      {drawText({ ...scale, words: labels.misery, x: BAND.left, anchor: 'start' })}
      {drawText({ ...scale, words: labels.magic, x: right, anchor: 'end' })}
      <rect x={BAND.left} y={70} width={JOURNEY_SHEET_WIDTH - 2 * BAND.left} height={4} />
      <svg x={BAND.left} y={TOP} width={BAND.width} height={height}>
        <JourneyDrawing
          layout={layoutJourney({ moments, borrowed }, frame)}
          palette={palette}
          labels={labels}
          filled={filled}
          drawText={drawText}
        />
      </svg>
      {moments.map(({ lines, aside: words }, index) => {
        const block = (lines.length - 1) * leading + 0.72 * title + aside + 10;
        const first = TOP + (index + 0.5) * ROW - block / 2 + 0.72 * title;
        const line = { x: WORDS_LEFT, anchor: 'start' } as const;
        return (
          <>
            {lines.map((text, row) =>
              drawText({ ...line, words: text, y: first + row * leading, size: title }),
            )}
            {drawText({
              ...line,
              words,
              y: first + (lines.length - 1) * leading + aside + 10,
              size: aside,
            })}
          </>
        );
      })}
    </PictureFrame>
  );
}

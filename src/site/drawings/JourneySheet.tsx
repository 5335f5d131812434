import { layoutJourney, type DrawnMoment } from '../../magazine/journeys/journey-layout.ts';
import {
  AROUND_PLOT,
  JourneyDrawing,
  type DrawingLabels,
  type DrawText,
  type Palette,
} from './JourneyDrawing.tsx';
import { PictureFrame } from './PictureFrame.tsx';

/** Size of the picture of a journey, in pixels. */
export const JOURNEY_SHEET = { width: 1200, height: 560 } as const;

const MARGIN = 40;
const INNER = {
  width: JOURNEY_SHEET.width - 2 * MARGIN,
  height: JOURNEY_SHEET.height - 2 * MARGIN,
} as const;

/** Units that the words at the edge of the scale need before the first notch. */
const LEAST_STEP = 70;
/** A short thread is drawn on fewer units, so that its numbers are larger on the telephone that shows it. */
const LEAST_WIDTH = 770;

export interface JourneySheetProps {
  moments: readonly DrawnMoment[];
  /** Id of the moment whose knot is filled. */
  filled?: string | undefined;
  palette: Palette;
  labels: DrawingLabels;
  drawText: DrawText;
}

/** A journey on a sheet of its own, where there is no page around it. */
export function JourneySheet({ moments, filled, palette, labels, drawText }: JourneySheetProps) {
  const width = Math.min(INNER.width, Math.max(LEAST_WIDTH, moments.length * LEAST_STEP));
  const height = (INNER.height * width) / INNER.width - AROUND_PLOT;
  const layout = layoutJourney({ moments }, { width, height, direction: 'right' });
  return (
    <PictureFrame {...JOURNEY_SHEET} palette={palette}>
      <svg x={MARGIN} y={MARGIN} {...INNER}>
        <JourneyDrawing
          layout={layout}
          palette={palette}
          labels={labels}
          filled={filled}
          drawText={drawText}
        />
      </svg>
    </PictureFrame>
  );
}

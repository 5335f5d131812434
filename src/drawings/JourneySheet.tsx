import { layoutJourney, type DrawnMoment } from '../domain/journey-layout.ts';
import { JourneyDrawing, type DrawingLabels, type Letter, type Palette } from './JourneyDrawing.tsx';
import { PictureFrame } from './PictureFrame.tsx';

/** Size of the picture of a journey, in pixels. */
export const JOURNEY_SHEET = { width: 1200, height: 560 } as const;

const MARGIN = 40;
/** Smaller than the sheet, so that numbers are read on a phone, where the sheet is a third as wide. */
const DRAWN = { width: 770, height: 178 } as const;

export interface JourneySheetProps {
  moments: readonly DrawnMoment[];
  /** Id of the moment whose knot is filled. */
  filled?: string | undefined;
  palette: Palette;
  labels: DrawingLabels;
  letter: Letter;
}

/** A journey on a sheet of its own, where there is no page around it. */
export function JourneySheet({ moments, filled, palette, labels, letter }: JourneySheetProps) {
  const layout = layoutJourney({ moments }, { ...DRAWN, direction: 'right' });
  return (
    <PictureFrame {...JOURNEY_SHEET} palette={palette}>
      <svg
        x={MARGIN}
        y={MARGIN}
        width={JOURNEY_SHEET.width - 2 * MARGIN}
        height={JOURNEY_SHEET.height - 2 * MARGIN}
      >
        <JourneyDrawing
          layout={layout}
          palette={palette}
          labels={labels}
          detail="full"
          filled={filled}
          letter={letter}
        />
      </svg>
    </PictureFrame>
  );
}

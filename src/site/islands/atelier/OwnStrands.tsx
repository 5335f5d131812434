import { partStrands } from '../../../magazine/atelier/own-drawing.ts';
import type { OwnJourney } from '../../../magazine/atelier/own-journey.ts';
import type { Frame, ThreadSizes } from '../../../magazine/journeys/journey-layout.ts';
import { Strands } from '../../drawings/Strands.tsx';

interface OwnStrandsProps {
  journey: OwnJourney;
  measure: number;
  frame: Frame;
  ink?: string;
  sizes: Pick<ThreadSizes, 'width' | 'period'>;
}

/** Sizes of the thread of the measure before, under the one that is shown. */
export const EARLIER = { width: 1.8, period: 9 };

/** The thread of a measure; thin where it leads to or from a moment that is not noted yet. */
export function OwnStrands({
  journey,
  measure,
  frame,
  ink = 'currentColor',
  sizes,
}: OwnStrandsProps) {
  const { noted, open } = partStrands(journey, measure, frame);
  return (
    <>
      <Strands strands={open} ink={ink} sizes={{ ...sizes, width: sizes.width / 3 }} />
      <Strands strands={noted} ink={ink} sizes={sizes} />
    </>
  );
}

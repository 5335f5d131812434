import { feelingOf } from '../../../magazine/atelier/own-drawing.ts';
import type { OwnJourney } from '../../../magazine/atelier/own-journey.ts';
import type { JourneyLayout } from '../../../magazine/journeys/journey-layout.ts';
import type { Palette } from '../../drawings/drawing.ts';
import { NumberedKnot } from '../../drawings/Knots.tsx';

interface OwnKnotsProps extends Pick<JourneyLayout, 'knots'> {
  journey: OwnJourney;
  measure: number;
  radius: number;
  palette: Palette;
}

/** The knots of a reader's journey, each with its number; one whose feeling is not noted yet is dashed. */
export function OwnKnots({ journey, measure, knots, radius, palette }: OwnKnotsProps) {
  return (
    <g text-anchor="middle" font-size={Math.round(radius * 1.07)} font-weight="700">
      {knots.map((knot, index) => {
        const moment = journey.moments[index];
        const isNoted = moment && feelingOf(moment, measure) !== undefined;
        return (
          <g key={knot.id} stroke-dasharray={isNoted ? undefined : '3.5 3'}>
            <NumberedKnot knot={knot} radius={radius} palette={palette} filled={false} />
          </g>
        );
      })}
    </g>
  );
}

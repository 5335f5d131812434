import type { Point } from '../../magazine/journeys/curve.ts';
import { WIDE_FRAME, type Knot } from '../../magazine/journeys/journey-layout.ts';
import { leaderPath } from '../../magazine/journeys/leader.ts';

/** The stitch from a knot to the panel above the drawing, which the script leads to another. */
export function Leader({
  knot,
  radius,
  ink,
  others,
}: {
  knot: Pick<Knot, 'x' | 'y' | 'stitched'> | undefined;
  radius: number;
  ink: string;
  /** Knots that may stand in its way. */
  others?: readonly Point[];
}) {
  return (
    <path
      d={knot && leaderPath(knot, radius, WIDE_FRAME, others)}
      fill="none"
      stroke={ink}
      stroke-width="3"
      class="leader"
      data-stitched={knot?.stitched || undefined}
    />
  );
}

import { fitThread } from '../../magazine/journeys/journey-layout.ts';
import type { JourneyDrawingProps } from './drawing.ts';
import { Strands } from './Strands.tsx';

/** Radii of the knots of the bare thread, and the room kept around its plot, in viewBox units. */
export const THREAD = { knot: 8, filled: 13, room: 14 } as const;
/** However many its knots are, a stitched strand of the bare thread keeps two dashes and the gap between them. */
const LIST_FIT = { share: 0.18, dashes: 1.5 };

/** The bare thread with its knots: the shape of a journey at a glance. */
export function ThreadDrawing({
  layout,
  palette,
  filled,
  neutral = false,
}: Pick<JourneyDrawingProps, 'layout' | 'palette'> & {
  /** Id of the moment whose knot is larger, or of several. */
  filled?: string | readonly string[] | undefined;
  /** Draws the height of the neutral feeling, without which a rise and a fall look alike. */
  neutral?: boolean;
}) {
  const { width, height } = layout.frame;
  const { room } = THREAD;
  const sizes = fitThread(layout.step, { knot: THREAD.knot, width: 5, period: 25 }, LIST_FIT);
  return (
    <svg
      viewBox={`-${room} -${room} ${width + 2 * room} ${height + 2 * room}`}
      class="thread"
      aria-hidden="true"
    >
      {neutral && (
        <path
          d={`M0 ${layout.neutral}H${width}`}
          stroke={palette.ink}
          stroke-width="1.6"
          stroke-dasharray="2 7"
        />
      )}
      <Strands strands={layout.strands} ink={palette.ink} sizes={sizes} dotted={layout.borrowed} />
      <g fill={palette.ink}>
        {layout.knots.map(({ id: moment, x, y }) => (
          <circle
            cx={x}
            cy={y}
            r={([filled].flat().includes(moment) ? THREAD.filled / THREAD.knot : 1) * sizes.knot}
          />
        ))}
      </g>
    </svg>
  );
}

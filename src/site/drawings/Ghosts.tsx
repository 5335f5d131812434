import type { Knot } from '../../magazine/journeys/journey-layout.ts';
import type { JourneyDrawingProps } from './drawing.ts';
import { HERO_SIZES } from './hero-sizes.ts';

const GHOST_RADIUS = 12;

interface GhostsProps extends Pick<JourneyDrawingProps, 'palette' | 'drawText'> {
  knots: readonly Knot[];
  direction: 'right' | 'down';
  /** What a ghost knot is. */
  planned?: string | undefined;
}

/** Where the thread would pass had the customer felt what was planned, and how far that is from the knot. */
export function Ghosts({ knots, direction, palette, planned: words, drawText }: GhostsProps) {
  if (!knots.some(({ planned }) => planned)) return null;
  return (
    <g fill="none" stroke={palette.ink} stroke-width="1.5">
      {knots.map(({ x, y, planned }) => {
        if (!planned) return null;
        const down = direction === 'down';
        const [from, to] = down ? [planned.x, x] : [planned.y, y];
        const towards = Math.sign(to - from);
        const [start, end] = [from + towards * GHOST_RADIUS, to - towards * HERO_SIZES.knot];
        const gap = down
          ? `M${start} ${y - 5}v10m0-5H${end}m0-5v10`
          : `M${x - 5} ${start}h10m-5 0V${end}m-5 0h10`;
        return (
          <>
            <path d={gap} />
            <circle
              cx={planned.x}
              cy={planned.y}
              r={GHOST_RADIUS}
              fill={palette.stock}
              stroke-width="2"
              stroke-dasharray="3.5 3.2"
            />
            {words && !drawText && !down && (
              <text
                x={planned.x + GHOST_RADIUS + 7}
                y={planned.y - 2}
                class="knot-title"
                data-kept
                aria-hidden="true"
              >
                {words}
              </text>
            )}
          </>
        );
      })}
    </g>
  );
}

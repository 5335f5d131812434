import { acrossOf } from '../../magazine/journeys/feeling-scale.ts';
import {
  layoutJourney,
  type DrawnJourney,
  type Frame,
} from '../../magazine/journeys/journey-layout.ts';

const FRAME: Frame = { width: 1360, height: 100, direction: 'right' };
/** From the edge of the page to where the thread has its room, in units of the frame. */
const EDGE = 40;

/** Diameters of knots and lengths of stitches, in em, which the style sheet makes smaller on a narrow screen. */
const [KNOT, FILLED, STITCH, DOTS] = ['1em', '1.7em', '.6em', '0 .7em'];

interface ThreadBandProps {
  journey: DrawnJourney;
  /** Id of the moment whose knot is larger. */
  filled?: string | undefined;
  /** The feeling at which it comes in, at the left edge; neutral where there is none. */
  from?: number | undefined;
}

/**
 * A bare thread from one edge of the page to the other, at whatever height: it is stretched to its room,
 * while its strands and its knots, which are strokes, keep their sizes.
 */
export function ThreadBand({ journey, filled, from = 0 }: ThreadBandProps) {
  const { knots, strands, neutral, borrowed } = layoutJourney(journey, FRAME);
  const { width, height } = FRAME;
  const [first] = knots;
  const middle = first && Math.round((first.x - EDGE) / 2);
  const dots = (shown: typeof knots) => shown.map(({ x, y }) => `M${x} ${y}h0`).join('');
  return (
    <svg
      viewBox={`-${EDGE} 0 ${width + 2 * EDGE} ${height}`}
      preserveAspectRatio="none"
      class="thread-band mt-8"
      aria-hidden="true"
      data-travels="item-thread"
      fill="none"
      stroke="currentColor"
      stroke-width=".27em"
    >
      <path
        d={`M-${EDGE} ${neutral}h${width + 2 * EDGE}`}
        stroke-width="1.25"
        stroke-dasharray="1.5 7"
      />
      {first && (
        <path
          d={`M-${EDGE} ${acrossOf(from, FRAME)}C${middle} ${acrossOf(from, FRAME)} ${middle} ${first.y} ${first.x} ${first.y}`}
          stroke-dasharray={STITCH}
        />
      )}
      {strands.map(({ path, stitched }) => (
        <path d={path} stroke-dasharray={borrowed ? DOTS : stitched ? STITCH : undefined} />
      ))}
      <g stroke-linecap="round">
        <path d={dots(knots)} stroke-width={KNOT} />
        <path d={dots(knots.filter(({ id }) => id === filled))} stroke-width={FILLED} />
      </g>
    </svg>
  );
}

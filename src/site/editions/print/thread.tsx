import { monotoneCurve } from '../../../magazine/journeys/curve.ts';
import {
  layoutJourney,
  type DrawnJourney,
  type Knot,
  type Strand,
  type ThreadSizes,
} from '../../../magazine/journeys/journey-layout.ts';
import type { Palette } from '../../drawings/drawing.ts';
import { NumberedKnot } from '../../drawings/Knots.tsx';

/** A thread on paper, in quarters of a millimetre. */
export interface PaperThread {
  knots: readonly Knot[];
  strands: readonly Strand[];
  sizes: ThreadSizes;
}

/** How much of the way to the next knot the radius of a knot takes at most: less where stitches have to show between the two. */
const REACH = { whole: 0.42, stitched: 0.36 } as const;

/** Sizes for knots at their places: smaller where these stand close, and a whole stitch on the shortest seam that shows. */
function fitKnots(knots: readonly Knot[], most: ThreadSizes): ThreadSizes {
  const ways = knots.slice(1).map(({ x, y, stitched }, index) => {
    const { x: from, y: height } = knots[index] as Knot;
    return { length: Math.hypot(x - from, y - height), stitched };
  });
  const reaches = ways.map(
    ({ length, stitched }) => length * REACH[stitched ? 'stitched' : 'whole'],
  );
  const knot = Math.min(most.knot, ...reaches);
  const scale = knot / most.knot;
  const seams = ways.flatMap(({ length, stitched }) => (stitched ? [length - 2 * knot] : []));
  const period = Math.min(most.period * scale, ...seams);
  // Shorter ones would be taken for the dots of a borrowed thread; half a stitch has to do.
  return { knot, width: most.width * scale, period: Math.max(period, 1.4 * knot) };
}

/** Runs a curve through knots, which need not stand at equal steps. */
function joinKnots(knots: readonly Knot[]): Strand[] {
  const strands: Strand[] = [];
  const write = (points: readonly { x: number; y: number }[]) =>
    points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join(' ');
  monotoneCurve(knots).forEach(({ firstControl, secondControl, end }, index) => {
    const stitched = knots[index + 1]?.stitched ?? false;
    const curve = `C${write([firstControl, secondControl, end])}`;
    const last = strands.at(-1);
    if (last?.stitched === stitched) last.path += curve;
    else strands.push({ stitched, path: `M${write([knots[index] as Knot])}${curve}` });
  });
  return strands;
}

/**
 * Lays a thread out on paper.
 *
 * @param places Where each moment stands along it, growing.
 * @param most Its sizes where the moments have room.
 */
export function layoutThread(
  journey: DrawnJourney,
  { places, height, most }: { places: readonly number[]; height: number; most: ThreadSizes },
): PaperThread {
  const { knots } = layoutJourney(journey, { width: places.length, height, direction: 'right' });
  const moved = knots.map((knot, index): Knot => {
    const x = Math.round(places[index] ?? 0);
    return { ...knot, x, planned: knot.planned && { x, y: knot.planned.y } };
  });
  return {
    knots: moved,
    strands: joinKnots(moved),
    sizes: fitKnots(moved, most),
  };
}

/** The outline of a knot, to the width of its thread. */
const OUTLINE = 0.7;

/** The numbered knots of a thread. */
export function PaperKnots({
  knots,
  sizes: { knot: radius, width },
  filled,
  paletteOf,
}: {
  knots: readonly Knot[];
  sizes: ThreadSizes;
  filled: string | undefined;
  paletteOf: (knot: Knot) => Palette;
}) {
  return (
    <g
      class="paper-knots"
      stroke-width={(width * OUTLINE).toFixed(1)}
      text-anchor="middle"
      font-size={Math.round(radius * 1.07)}
      font-weight="700"
    >
      {knots.map((knot) => (
        <NumberedKnot
          knot={knot}
          radius={radius}
          palette={paletteOf(knot)}
          filled={knot.id === filled}
        />
      ))}
    </g>
  );
}

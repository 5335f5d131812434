import { monotoneCurve } from '../../../magazine/journeys/curve.ts';
import type { Journey } from '../../../magazine/journeys/journey.ts';
import {
  layoutJourney,
  type Knot,
  type Strand,
  type ThreadSizes,
} from '../../../magazine/journeys/journey-layout.ts';
import { NumberedKnot, type Palette } from '../../drawings/JourneyDrawing.tsx';

/** A thread on paper, in quarters of a millimetre. */
export interface PaperThread {
  knots: readonly Knot[];
  strands: readonly Strand[];
  sizes: ThreadSizes;
}

/** The step at which a thread of a size has room; at shorter ones it is drawn smaller, all of it alike. */
const STEP = 64;

/** Sizes for knots at their places: smaller where these stand close, and a whole stitch on the shortest seam that shows. */
function fitKnots(knots: readonly Knot[], most: ThreadSizes): ThreadSizes {
  const pairs = knots.slice(1).map((knot, index) => [knots[index] as Knot, knot] as const);
  const scale = Math.min(1, ...pairs.map(([one, next]) => (next.x - one.x) / STEP));
  const seams = pairs
    .filter(([, next]) => next.stitched)
    .map(([one, next]) => Math.hypot(next.x - one.x, next.y - one.y));
  const knot = most.knot * scale;
  const period = Math.min(most.period * scale, ...seams.map((length) => length - 2 * knot));
  return { knot, width: most.width * scale, period };
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
  journey: Journey,
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

/** The numbered knots of a thread. */
export function PaperKnots({
  knots,
  radius,
  filled,
  paletteOf,
}: {
  knots: readonly Knot[];
  radius: number;
  filled: string | undefined;
  paletteOf: (knot: Knot) => Palette;
}) {
  return (
    <g text-anchor="middle" font-size={Math.round(radius * 1.07)} font-weight="700">
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

import { LEAST_FEELING, MOST_FEELING } from '../vocabulary.ts';
import { monotoneCurve, type Point } from './curve.ts';
import type { DrawnMoment, DrawnPlace, Strand } from './journey-layout.ts';

/** A knot of a strip, which has no ghost. */
export interface StripKnot extends Point {
  id: string;
  /** Place in the journey, from 1. */
  number: number;
}

/** The thread within one place: it comes in at the left edge where it left the strip before. */
export interface Strip {
  place: DrawnPlace;
  neutral: number;
  knots: readonly StripKnot[];
  strands: readonly Strand[];
}

/**
 * Cuts a thread into strips, one a place, each as wide as the other: narrow screens show them one above
 * the other.
 *
 * @param places By the indices of their moments; together they hold all of them.
 * @param size Width and height of a strip in viewBox units.
 */
export function layoutStrips(
  moments: readonly DrawnMoment[],
  places: readonly DrawnPlace[],
  { width, height }: { width: number; height: number },
): Strip[] {
  const across = (feeling: number) =>
    Math.round(height * (1 - (feeling - LEAST_FEELING) / (MOST_FEELING - LEAST_FEELING)));
  const points = places.flatMap(({ start, end }, strip) =>
    moments.slice(start, end).map(({ feeling }, index) => ({
      x: Math.round(width * (strip + (index + 0.5) / (end - start))),
      y: across(feeling),
    })),
  );
  const segments = monotoneCurve(points);
  return places.map((place, strip) => {
    const write = ({ x, y }: Point) => `${Math.round(x - strip * width)} ${Math.round(y)}`;
    const strands: Strand[] = [];
    const first = Math.max(0, place.start - 1);
    segments.slice(first, place.end).forEach(({ firstControl, secondControl, end }, index) => {
      const stitched = moments[first + index + 1]?.seam?.visible ?? false;
      const curve = `C${write(firstControl)} ${write(secondControl)} ${write(end)}`;
      const strand = strands.at(-1);
      if (strand?.stitched === stitched) strand.path += curve;
      else strands.push({ stitched, path: `M${write(points[first + index] as Point)}${curve}` });
    });
    return {
      place,
      neutral: across(0),
      knots: moments.slice(place.start, place.end).map(({ id }, index) => {
        const { x, y } = points[place.start + index] as Point;
        return { id, number: place.start + index + 1, x: x - strip * width, y };
      }),
      strands,
    };
  });
}

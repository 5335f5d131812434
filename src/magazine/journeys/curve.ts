/** A point in viewBox units. */
export interface Point {
  x: number;
  y: number;
}

/** A cubic Bézier segment that starts where the previous one ends. */
export interface Segment {
  firstControl: Point;
  secondControl: Point;
  end: Point;
}

/**
 * Slope at each point, so that the curve between two points never leaves the range of their values:
 * M. Steffen, “A simple method for monotonic interpolation in one dimension”, Astronomy and
 * Astrophysics 239, 1990.
 */
function slopes(points: readonly Point[]): number[] {
  const steps = points.slice(1).map((point, index) => {
    const from = points[index] as Point;
    return { length: point.x - from.x, slope: (point.y - from.y) / (point.x - from.x) };
  });
  return points.map((_, index) => {
    const before = steps[index - 1];
    const after = steps[index];
    if (!before || !after) return 0;
    if (before.slope * after.slope <= 0) return 0;
    const mean =
      (before.slope * after.length + after.slope * before.length) / (before.length + after.length);
    const least = Math.min(Math.abs(before.slope), Math.abs(after.slope), Math.abs(mean) / 2);
    return 2 * Math.sign(mean) * least;
  });
}

/**
 * Draws a curve through points whose x grows, without overshoot: flat at each summit and hollow, at
 * both ends, and monotone between two neighbours.
 *
 * @returns One segment for each pair of neighbours; empty for fewer than two points.
 * @throws {RangeError} When x does not grow from one point to the next.
 */
export function monotoneCurve(points: readonly Point[]): Segment[] {
  points.forEach((point, index) => {
    const previous = points[index - 1];
    if (previous && point.x <= previous.x) {
      throw new RangeError(`x must grow; received ${previous.x}, then ${point.x}.`);
    }
  });
  const slope = slopes(points);
  return points.slice(1).map((end, index) => {
    const start = points[index] as Point;
    const third = (end.x - start.x) / 3;
    return {
      firstControl: { x: start.x + third, y: start.y + third * (slope[index] ?? 0) },
      secondControl: { x: end.x - third, y: end.y - third * (slope[index + 1] ?? 0) },
      end,
    };
  });
}

import { describe, expect, test } from 'vitest';
import { holdAlways } from '../../tests/random.ts';
import { monotoneCurve, type Point, type Segment } from './curve.ts';

/** A cubic Bézier curve at a share of its way, 0 to 1. */
function pointAt(
  start: Point,
  { firstControl, secondControl, end }: Segment,
  share: number,
): Point {
  const rest = 1 - share;
  const mix = (axis: 'x' | 'y') =>
    rest ** 3 * start[axis] +
    3 * rest ** 2 * share * firstControl[axis] +
    3 * rest * share ** 2 * secondControl[axis] +
    share ** 3 * end[axis];
  return { x: mix('x'), y: mix('y') };
}

const SHARES = Array.from({ length: 21 }, (_, index) => index / 20);

function randomPoints(random: () => number): Point[] {
  let x = 0;
  return Array.from({ length: 2 + Math.floor(random() * 14) }, () => {
    x += 1 + random() * 100;
    return { x, y: Math.round(random() * 4 - 2) };
  });
}

describe('a curve through moments', () => {
  test('starts at the first point and ends each stretch at the next', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 2 },
      { x: 2, y: -1 },
    ];
    const segments = monotoneCurve(points);
    expect(segments.map(({ end }) => end)).toEqual(points.slice(1));
    expect(pointAt(points[0] as Point, segments[0] as Segment, 0)).toEqual(points[0]);
  });

  test('never rises above nor falls below the two moments that it joins', () => {
    holdAlways({ seed: 1990, rounds: 500 }, (random) => {
      const points = randomPoints(random);
      monotoneCurve(points).forEach((segment, index) => {
        const start = points[index] as Point;
        const [least, most] = [start.y, segment.end.y].sort((one, other) => one - other) as [
          number,
          number,
        ];
        const heights = SHARES.map((share) => pointAt(start, segment, share).y);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(least - 1e-9);
        expect(Math.max(...heights)).toBeLessThanOrEqual(most + 1e-9);
      });
    });
  });

  test('never turns back in time, nor in feeling between two moments', () => {
    holdAlways({ seed: 12, rounds: 200 }, (random) => {
      const points = randomPoints(random);
      monotoneCurve(points).forEach((segment, index) => {
        const start = points[index] as Point;
        const direction = Math.sign(segment.end.y - start.y);
        const path = SHARES.map((share) => pointAt(start, segment, share));
        path.slice(1).forEach((point, step) => {
          const before = path[step] as Point;
          expect(point.x).toBeGreaterThan(before.x);
          expect((point.y - before.y) * direction).toBeGreaterThanOrEqual(-1e-9);
        });
      });
    });
  });

  test('is flat at summits, hollows and both ends', () => {
    const points = [0, 2, -2, 1].map((y, x) => ({ x, y }));
    const segments = monotoneCurve(points);
    segments.forEach(({ firstControl, secondControl, end }, index) => {
      expect(firstControl.y).toBe(points[index]?.y);
      expect(secondControl.y).toBe(end.y);
    });
  });

  test('keeps the slope of three moments on one line', () => {
    const points = [0, 1, 2, 3].map((x) => ({ x, y: x }));
    const [, middle] = monotoneCurve(points);
    expect(middle?.firstControl.y).toBeCloseTo(1 + 1 / 3);
    expect(middle?.secondControl.y).toBeCloseTo(2 - 1 / 3);
  });

  test('is empty for fewer than two moments', () => {
    expect(monotoneCurve([])).toEqual([]);
    expect(monotoneCurve([{ x: 0, y: 0 }])).toEqual([]);
  });

  test('refuses moments that do not go forward in time', () => {
    const points = [
      { x: 1, y: 0 },
      { x: 1, y: 2 },
    ];
    expect(() => monotoneCurve(points)).toThrow('x must grow; received 1, then 1.');
  });
});

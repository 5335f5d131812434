import { describe, expect, test } from 'vitest';
import type { DrawnMoment } from './journey-layout.ts';
import { layoutStrips } from './journey-strips.ts';

const moment = (id: string, feeling: number, visible = false): DrawnMoment => ({
  id,
  feeling,
  stage: 'smot',
  seam: { visible },
});
const MOMENTS = [moment('a', 0), moment('b', 2), moment('c', -2, true), moment('d', 1)];
const place = (name: string, start: number, end: number) => ({
  ...{ name, start, end },
  hour: undefined,
  night: false,
});
const strips = layoutStrips(MOMENTS, [place('quay', 0, 3), place('boat', 3, 4)], {
  width: 300,
  height: 40,
});

describe('a thread cut into strips', () => {
  test('has its knots at equal steps within each strip, and numbers that run through', () => {
    expect(strips.map(({ knots }) => knots.map(({ number, x, y }) => [number, x, y]))).toEqual([
      [
        [1, 50, 20],
        [2, 150, 0],
        [3, 250, 40],
      ],
      [[4, 150, 10]],
    ]);
  });

  test('runs out of a strip and into the next at the same height', () => {
    const [first, second] = strips.map(({ strands }) => strands);
    const end = first?.at(-1)?.path.match(/(-?\d+) (-?\d+)$/);
    expect(end?.slice(1).map(Number)).toEqual([450, 10]);
    expect(second?.[0]?.path).toMatch(/^M-50 40C/);
  });

  test('is stitched where the seam shows, whatever the strip', () => {
    expect(strips.map(({ strands }) => strands.map(({ stitched }) => stitched))).toEqual([
      [false, true, false],
      [false],
    ]);
  });
});

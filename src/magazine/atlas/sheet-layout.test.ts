import { describe, expect, test } from 'vitest';
import { STAGES } from '../vocabulary.ts';
import { pairMoments } from './pairs.ts';
import {
  layoutPair,
  layoutThread,
  meanMoments,
  placeAlong,
  spreadLabels,
  stageBounds,
  type SheetMoment,
} from './sheet-layout.ts';

const frame = { length: 1000, level: 50, direction: 'right' } as const;

describe('a thread on the sheet', () => {
  test('has its stages above those of every other, whatever it has of them', () => {
    expect(placeAlong([{ stage: 'smot' }])).toEqual([expect.closeTo(0.6)]);
    const whole = placeAlong(STAGES.map((stage) => ({ stage })));
    expect(whole[2]).toBeCloseTo(0.6);
    expect(stageBounds('umot').end).toBeCloseTo(1);
  });

  test('shares a stage evenly among its moments', () => {
    const { start, end } = stageBounds('smot');
    const places = placeAlong([{ stage: 'smot' }, { stage: 'smot' }]);
    expect(places).toEqual([
      expect.closeTo(start + (end - start) / 4),
      expect.closeTo(end - (end - start) / 4),
    ]);
  });

  test('stands higher for a better feeling, or further right where time runs down', () => {
    const moments = [
      { stage: 'smot', feeling: -2 },
      { stage: 'umot', feeling: 2 },
    ] as const;
    expect(layoutThread(moments, frame).knots.map(({ y }) => y)).toEqual([200, 0]);
    const down = layoutThread(moments, { ...frame, direction: 'down' });
    expect(down.knots.map(({ x }) => x)).toEqual([0, 200]);
  });

  test('is stitched where a seam shows, and whole where it does not', () => {
    const { strands } = layoutThread(
      [
        { stage: 'zmot', feeling: 0 },
        { stage: 'fmot', feeling: 1, seam: 'visible' },
        { stage: 'smot', feeling: 1, seam: 'visible' },
        { stage: 'umot', feeling: 1, seam: 'hidden' },
      ],
      frame,
    );
    expect(strands.map(({ stitched }) => stitched)).toEqual([true, false]);
  });
});

describe('two journeys on one sheet', () => {
  const at = (stage: 'zmot' | 'smot' | 'umot', ...feelings: number[]) =>
    feelings.map((feeling) => ({ stage, feeling }));
  const layOut = (one: SheetMoment[], other: SheetMoment[]) =>
    layoutPair(pairMoments({ moments: one }, { moments: other }), frame);
  /** Where the hatches stand along the tape. */
  const hatches = (...pair: Parameters<typeof layOut>) =>
    [...layOut(...pair).hatching.matchAll(/M(\d+)/g)].map(([, x]) => Number(x));

  test('are hatched from one pair to the next', () => {
    const places = hatches(at('smot', 2, 2, 2), at('smot', 0, 0, 0));
    const { threads } = layOut(at('smot', 2, 2, 2), at('smot', 0, 0, 0));
    const [first, , last] = threads[0].knots.map(({ x }) => x) as [number, number, number];
    expect(Math.min(...places)).toBeGreaterThan(first);
    expect(Math.max(...places)).toBeLessThan(last);
    expect(places.length).toBeGreaterThan(50);
  });

  test('are not hatched over moments that have no partner', () => {
    const [one, other] = [
      [...at('zmot', 2), ...at('smot', 2, 2, 2, 2), ...at('umot', 2)],
      [...at('zmot', 0), ...at('smot', 0, 0), ...at('umot', 0)],
    ];
    const { knots } = layOut(one, other).threads[0];
    const [last, alone, next] = [knots[2], knots[3], knots[5]].map((knot) => knot?.x ?? 0) as [
      number,
      number,
      number,
    ];
    const places = hatches(one, other);
    expect(alone).toBeGreaterThan(last);
    expect(places.filter((place) => place > last && place < next)).toEqual([]);
    expect(places.filter((place) => place < last).length).toBeGreaterThan(10);
  });
});

test('the mean of a family has a point for each part of a stage that it has', () => {
  expect(
    meanMoments([
      [
        { stage: 'zmot', feeling: 2 },
        { stage: 'umot', feeling: -2 },
      ],
      [{ stage: 'zmot', feeling: 0 }],
    ]),
  ).toEqual([
    { stage: 'zmot', feeling: 1 },
    { stage: 'umot', feeling: -2 },
  ]);
});

describe('names at the end of the threads', () => {
  const range = { from: 0, to: 100 };

  test('stay where there is room', () => {
    expect(spreadLabels([80, 10], 20, range)).toEqual([80, 10]);
  });

  test('move apart as little as it takes, and keep their order', () => {
    expect(spreadLabels([50, 50, 52], 10, range)).toEqual([41, 51, 61]);
  });

  test('stay on the sheet, however many they are', () => {
    expect(spreadLabels([95, 100], 20, range)).toEqual([80, 100]);
    const many = spreadLabels(
      Array.from({ length: 60 }, () => 50),
      20,
      range,
    );
    expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...many)).toBeLessThanOrEqual(100);
  });
});

import { expect, test } from 'vitest';
import { buildAtlasJourney } from '../../tests/small-atlas.ts';
import { gapOf, largestGap, pairMoments, partnerOf } from './pairs.ts';
import { layoutPair } from './sheet-layout.ts';

const one = buildAtlasJourney({ letter: 'A', moments: '1d 3a 3e 3c' });
const other = buildAtlasJourney({ letter: 'B', moments: '1b 3d 4a' });
const frame = { length: 1000, level: 50, direction: 'right' } as const;

test('moments are paired at the same stage and by their rank in it', () => {
  const stages = pairMoments(one, other);
  const ids = stages.map(({ pairs }) => pairs.map((pair) => [pair.one?.id, pair.other?.id]));
  expect(ids).toEqual([
    [['a-1', 'b-1']],
    [],
    [
      ['a-2', 'b-2'],
      ['a-3', undefined],
      ['a-4', undefined],
    ],
    [[undefined, 'b-3']],
  ]);
});

test('or by their rank alone, whatever their stages', () => {
  const [whole, ...none] = pairMoments(one, other, 'rank');
  expect(none).toEqual([]);
  expect(whole?.pairs.map((pair) => [pair.one?.id, pair.other?.id])).toEqual([
    ['a-1', 'b-1'],
    ['a-2', 'b-2'],
    ['a-3', 'b-3'],
    ['a-4', undefined],
  ]);
  const { threads, bounds } = layoutPair(pairMoments(one, other, 'rank'), frame);
  expect(bounds).toEqual([{ start: 0, end: 1 }]);
  expect(threads[0].knots.map(({ x }) => x)).toEqual([125, 375, 625, 875]);
  expect(threads[1].knots.map(({ x }) => x)).toEqual([125, 375, 625]);
});

test('a gap is counted only where both have a moment', () => {
  const pairs = pairMoments(one, other).flatMap((stage) => stage.pairs);
  expect(pairs.map(gapOf)).toEqual([2, 3, undefined, undefined, undefined]);
  expect(largestGap(pairMoments(one, other))).toEqual({ gap: 3, times: 1 });
  expect(largestGap(pairMoments(one, one))).toEqual({ gap: 0, times: 4 });
});

test('a journey is first compared with the one that has most moments at its stages', () => {
  const far = buildAtlasJourney({ letter: 'C', moments: '2a 2a 2a 2a' });
  expect(partnerOf(one, [one, far, other])).toBe(other);
  expect(partnerOf(one, [one])).toBeUndefined();
});

test('paired moments stand above each other, and a stage that neither has is narrow', () => {
  const { threads, bounds } = layoutPair(pairMoments(one, other), frame);
  expect(threads[0].knots[0]?.x).toBe(threads[1].knots[0]?.x);
  expect(threads[0].knots[1]?.x).toBe(threads[1].knots[1]?.x);
  const [, fmot, , umot] = bounds;
  expect(fmot && fmot.end - fmot.start).toBeLessThan(0.1);
  expect(umot?.end).toBeCloseTo(1);
});

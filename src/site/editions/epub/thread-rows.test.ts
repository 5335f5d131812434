import { expect, test } from 'vitest';
import type { DrawnJourney } from '../../../magazine/journeys/journey-layout.ts';
import { layoutRows } from './thread-rows.ts';

const journey = (count: number, starts: readonly number[] = []): DrawnJourney => ({
  moments: Array.from({ length: count }, (_, index) => ({
    id: `moment-${index + 1}`,
    stage: 'smot' as const,
    feeling: (index % 5) - 2,
    seam: { visible: index === 9 },
  })),
  drawnPlaces: starts.map((start, index) => ({
    name: `place ${index + 1}`,
    hour: undefined,
    night: false,
    start,
    end: starts[index + 1] ?? count,
  })),
});

const lengths = (drawn: DrawnJourney) => layoutRows(drawn).map(({ from, to }) => to - from);

test('draws a journey of up to nine moments in one row, and a longer one in rows of like lengths', () => {
  expect(lengths(journey(9))).toEqual([9]);
  expect(lengths(journey(13))).toEqual([7, 6]);
  expect(lengths(journey(24))).toEqual([8, 8, 8]);
});

test('parts a journey that names places between two of them', () => {
  const rows = layoutRows(journey(24, [0, 5, 10, 15, 18, 21, 23]));
  expect(rows.map(({ from }) => from)).toEqual([0, 10, 18]);
  expect(rows.flatMap(({ layout }) => layout.places.map(({ name }) => name))).toEqual(
    ['1', '2', '3', '4', '5', '6', '7'].map((each) => `place ${each}`),
  );
});

test('parts the longest journey of many places at once, and where no place begins near, evenly', () => {
  const places = Array.from({ length: 150 }, (_, index) => 2 * index);
  expect(Math.max(...lengths(journey(300, places)))).toBeLessThanOrEqual(10);
  expect(lengths(journey(13, [0, 1]))).toEqual([7, 6]);
});

test('numbers the moments of every row as the journey does', () => {
  const rows = layoutRows(journey(13));
  expect(rows.flatMap(({ layout }) => layout.knots.map(({ mark }) => mark))).toEqual(
    Array.from({ length: 13 }, (_, index) => String(index + 1)),
  );
});

test('leads the thread of a row out of its frame towards the next, in stitches where their seam shows', () => {
  const rows = layoutRows(journey(18));
  const [first, second] = rows.map(({ layout }) => layout.strands);
  expect(first?.at(-1)?.stitched).toBe(true);
  expect(second?.at(0)?.stitched).toBe(true);
  expect(second?.at(0)?.path).toMatch(/^M-\d/);
});

import { expect, test } from 'vitest';
import { hasVisibleSeam } from './journey.ts';
import type { MomentEntry } from '../schemas/journey.ts';

/** Four moments of which only the third is joined by a seam that shows. */
const journey = {
  moments: [undefined, { visible: false }, { visible: true }, undefined].map(
    (seam) => ({ seam }) as MomentEntry,
  ),
};

test.for([
  [1, 2, false],
  [2, 3, true],
  [1, 4, true],
  [3, 4, false],
  [3, 2, true],
  [2, 2, false],
] as const)('between moments %i and %i, a seam that shows: %s', ([from, to, shows]) => {
  expect(hasVisibleSeam(journey, from, to)).toBe(shows);
});

import { expect, test } from 'vitest';
import { layoutJourney } from '../journeys/journey-layout.ts';
import { drawnMoments, partStrands } from './own-drawing.ts';
import type { OwnMoment } from './own-journey.ts';

const FRAME = { width: 400, height: 100, direction: 'right' } as const;

/** A journey of which these feelings were noted. */
const noting = (...feelings: (number | undefined)[]) => ({
  moments: feelings.map((feeling, index): OwnMoment => ({
    id: `m${index + 1}`,
    title: '',
    stage: 'fmot',
    text: '',
    verbatims: '',
    seam: index === 1 ? { visible: true, why: '' } : undefined,
    readings: [{ feeling }],
  })),
});

test('a thread whose moments are all noted is one', () => {
  const journey = noting(-2, 0, 1);
  const { strands } = layoutJourney({ moments: drawnMoments(journey, 0) }, FRAME);
  expect(partStrands(journey, 0, FRAME)).toEqual({ noted: strands, open: [] });
});

test('a strand with an end that is not noted is told apart, and keeps its stitches', () => {
  const { noted, open } = partStrands(noting(-2, 1, undefined, 2), 0, FRAME);
  expect(noted.map(({ stitched }) => stitched)).toEqual([true]);
  expect(open.map(({ stitched }) => stitched)).toEqual([false, false]);
  expect(noted[0]?.path).toMatch(/^M50 100C.* 150 25$/);
  expect(partStrands(noting(undefined, undefined), 0, FRAME).noted).toEqual([]);
});

import { expect, test } from 'vitest';
import { buildJourney, hasVisibleSeam } from './journey.ts';
import { journeySchema, type MomentEntry } from '../schemas/journey.ts';

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

test('counts nothing in a draft that has no moments yet', () => {
  const both = (text: string) => ({ fr: text, en: text });
  const entry = journeySchema.parse({
    title: both('Visit'),
    persona: both('A customer'),
    goal: both('Dinner'),
    counts: { rule: 'peak-end', question: both('How was it?'), peak: 'door' },
    draft: true,
  });
  expect(entry.counts?.peak).toBe('door');
  expect(buildJourney('visit', entry).counts).toBeUndefined();
});

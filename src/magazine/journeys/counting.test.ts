import { expect, test } from 'vitest';
import type { Moment } from './journey.ts';
import { countJourney } from './counting.ts';

const journey = (...feelings: number[]) => ({
  moments: feelings.map((feeling, index) => ({ id: `m${index + 1}`, feeling }) as Moment),
});
const night = journey(0, 1, -2, 2, -1, 2, 1);
const idsOf = ({ counted }: { counted: readonly Moment[] }) => counted.map(({ id }) => id);

test('a sum and a mean count every moment', () => {
  expect(countJourney(night, 'sum', 'm4')).toMatchObject({ value: 3 });
  expect(idsOf(countJourney(night, 'sum', 'm4'))).toHaveLength(7);
  expect(countJourney(night, 'mean', 'm4').value).toBe(0.43);
});

test('peak and end count the chosen peak and the last moment alone', () => {
  const count = countJourney(night, 'peak-end', 'm4');
  expect(count.value).toBe(1.5);
  expect(idsOf(count)).toEqual(['m4', 'm7']);
  expect(countJourney(night, 'peak-end', 'm3').value).toBe(-0.5);
});

test('an end that the journey goes on after is the one that counts', () => {
  const count = countJourney(night, 'peak-end', 'm4', 'm5');
  expect(count.value).toBe(0.5);
  expect(idsOf(count)).toEqual(['m4', 'm5']);
});

test('a peak that is the last moment counts once', () => {
  const count = countJourney(journey(0, -1, 2), 'peak-end', 'm3');
  expect(count.value).toBe(2);
  expect(idsOf(count)).toEqual(['m3']);
});

test('a moment that the journey has not is refused', () => {
  expect(() => countJourney(night, 'peak-end', 'm9')).toThrow('“m9”');
  expect(() => countJourney(night, 'peak-end', 'm4', 'm9')).toThrow('“m9”');
});

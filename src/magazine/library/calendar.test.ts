import { expect, test } from 'vitest';
import { dateAt, latestDate, morningOf } from './calendar.ts';

test.for([
  ['2026-11-16', 0, '2026-11-16T06:00:00+01:00'],
  ['2026-07-14', 7, '2026-07-14T06:07:00+02:00'],
  // Clocks go forward on the 28th, and back on the 25th, before six.
  ['2027-03-27', 0, '2027-03-27T06:00:00+01:00'],
  ['2027-03-28', 0, '2027-03-28T06:00:00+02:00'],
  ['2026-10-24', 0, '2026-10-24T06:00:00+02:00'],
  ['2026-10-25', 59, '2026-10-25T06:59:00+01:00'],
] as const)(
  'the morning of %s, %i minutes after six in Paris, is %s',
  ([date, minutes, moment]) => {
    expect(morningOf(date, minutes)).toBe(moment);
  },
);

test.for([
  ['2026-11-16T22:59:59Z', '2026-11-16'],
  ['2026-11-16T23:00:00Z', '2026-11-17'],
  ['2026-07-14T22:00:00Z', '2026-07-15'],
] as const)('at %s it is %s in Paris', ([moment, date]) => {
  expect(dateAt(new Date(moment))).toBe(date);
});

test('the latest of some dates is found whatever their order', () => {
  expect(latestDate(['2026-11-16', '2027-01-02', '2026-12-31'])).toBe('2027-01-02');
});

test('the latest of no dates is refused', () => {
  expect(() => latestDate([])).toThrow(RangeError);
});

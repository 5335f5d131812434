import { expect, test } from 'vitest';
import { dateAt, latestDate, startOfDay } from './calendar.ts';

test.for([
  ['2026-11-16', 'Sun, 15 Nov 2026 23:00:00 GMT'],
  ['2026-07-14', 'Mon, 13 Jul 2026 22:00:00 GMT'],
  // Clocks go forward on the 28th, and back on the 25th.
  ['2027-03-28', 'Sat, 27 Mar 2027 23:00:00 GMT'],
  ['2027-03-29', 'Sun, 28 Mar 2027 22:00:00 GMT'],
  ['2026-10-25', 'Sat, 24 Oct 2026 22:00:00 GMT'],
  ['2026-10-26', 'Sun, 25 Oct 2026 23:00:00 GMT'],
] as const)('%s begins in Paris on %s', ([date, moment]) => {
  expect(startOfDay(date).toUTCString()).toBe(moment);
});

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

import { expect, test } from 'vitest';
import { formatCorner, formatSeason } from './season.ts';

test('names a season with its year', () => {
  expect(formatSeason({ season: 'autumn', date: '2026-11-16' }, 'fr')).toBe('Automne 2026');
  expect(formatSeason({ season: 'spring', date: '2027-03-20' }, 'en')).toBe('Spring 2027');
});

test.each(['2026-11-28', '2027-01-05'])('gives a winter issue of %s both years', (date) => {
  expect(formatSeason({ season: 'winter', date }, 'fr')).toBe('Hiver 2026-2027');
  expect(formatSeason({ season: 'winter', date }, 'en')).toBe('Winter 2026–27');
});

test('puts the number before the season in the corner of a cover', () => {
  expect(formatCorner({ number: 3, season: 'winter', date: '2099-01-05' }, 'en')).toBe(
    'No.\u00a03 · Winter 2098–99',
  );
});

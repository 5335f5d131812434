import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { findFigures, yearsIn } from './figures-in-prose.ts';

describe('a figure', () => {
  it.each<[Locale, string, string[]]>([
    ['fr', 'Elle ouvre en 1999.', ['1999']],
    [
      'fr',
      'Le 1er novembre 2012, puis en août 2013 et le 3 mai.',
      ['1er novembre 2012', 'août 2013', '3 mai'],
    ],
    [
      'fr',
      'Plus de 900\u202f000 pannes, soit 8\u202f% des 2,5 millions.',
      ['900 000', '8 %', '2,5'],
    ],
    ['fr', 'Il coûte 9,99 euros, ou 5 €.', ['9,99', '5 €']],
    ['fr', 'De −2 à +2, entre 21 et 32.', ['21', '32']],
    ['en', 'On 28 July 2015, and in April 2025.', ['28 July 2015', 'April 2025']],
    ['en', 'On March 3, 2021 it took £2 and $9.99.', ['March 3, 2021', '£2', '$9.99']],
    ['en', 'About 137,000 of 365 (62%).', ['137,000', '365', '62%']],
  ])('is found: %s %s', (locale, text, figures) => {
    expect(findFigures(text, locale).map((figure) => figure.text)).toEqual(figures);
  });

  it.each<[Locale, string]>([
    ['fr', 'Elle a deux sacs et 3 livres.'],
    ['fr', 'Le 1er quai, au XXe siècle.'],
    ['fr', 'Un MP3, un iPhone12 et 9to5Mac.'],
    ['en', 'On 5th Avenue, at the 19th stop.'],
    ['en', 'Two bags and 3 books.'],
    ['en', 'In May, or in a 2CV.'],
  ])('is none: %s %s', (locale, text) => {
    expect(findFigures(text, locale)).toEqual([]);
  });

  it('stands where it says', () => {
    const text = 'Elle ouvre en mai 1999.';
    const [figure] = findFigures(text, 'fr');
    expect(text.slice(figure?.start, figure?.end)).toBe('mai 1999');
  });
});

describe('the years of a figure', () => {
  it.each([
    ['28 July 2015', ['2015']],
    ['1999', ['1999']],
    ['137,000', []],
    ['12015', []],
  ])('are those of a date: %s', (text, years) => {
    expect(yearsIn({ text, start: 0, end: text.length })).toEqual(years);
  });
});

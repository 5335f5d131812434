import { describe, expect, test } from 'vitest';
import { buildAtlasJourney } from '../../tests/small-atlas.ts';
import { SECTORS } from '../vocabulary.ts';
import { firstChosen, foldJourneys, MOST_DRAWN } from './folding.ts';

/** Journeys of issues of six, and of sectors in turn. */
const journeys = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    buildAtlasJourney({
      letter: `J${index}`,
      issue: 1 + Math.floor(index / 6),
      sector: SECTORS[index % SECTORS.length],
      moments: '1d 2a~ 3b 4e.',
    }),
  );

describe('the sheet', () => {
  test('draws every journey while they are few, no more than eight with dashes of their own', () => {
    const eight = foldJourneys(journeys(8), undefined);
    expect([eight.drawn.length, eight.thin.length, eight.families.length]).toEqual([8, 0, 0]);
    const eleven = foldJourneys(journeys(11), undefined);
    expect([eleven.drawn.length, eleven.thin.length, eleven.families.length]).toEqual([8, 3, 0]);
  });

  test('folds twelve by issue, and draws the family of the chosen one', () => {
    const all = journeys(12);
    const { drawn, thin, families } = foldJourneys(all, all[7]);
    expect(drawn).toEqual(all.slice(6));
    expect(thin).toEqual(all.slice(0, 6));
    expect(families.map(({ by, value }) => [by, value])).toEqual([['issue', '1']]);
  });

  test.for([8, 40, 400])('of %i journeys draws few lines and names few things', (count) => {
    const all = journeys(count);
    for (const chosen of [undefined, all[0], all.at(-1)]) {
      const { drawn, thin, families } = foldJourneys(all, chosen);
      const means = families.filter(({ isMean }) => isMean);
      expect(drawn.length).toBeLessThanOrEqual(MOST_DRAWN);
      expect(drawn.length + thin.length + means.length).toBeLessThanOrEqual(MOST_DRAWN + 13);
      expect(drawn.length + families.length).toBeLessThanOrEqual(21);
      if (chosen) expect(drawn).toContain(chosen);
      const shown = new Set([...drawn, ...thin, ...families.flatMap((each) => each.journeys)]);
      expect(shown.size).toBe(count);
    }
  });

  test('brings forward the newest journey that passes most stages', () => {
    const short = buildAtlasJourney({ letter: 'A', issue: 2, moments: '3a 3b 3c 3d 3e' });
    const long = buildAtlasJourney({ letter: 'B', issue: 2, moments: '1a 2b 3c' });
    const old = buildAtlasJourney({ letter: 'C', issue: 1, moments: '1a 2b 3c 4d' });
    expect(firstChosen([short, long, old])).toBe(long);
  });
});

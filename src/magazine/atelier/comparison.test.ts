import { describe, expect, test } from 'vitest';
import { answersToSee, fallThatShows, isBeyondChance, wilsonInterval } from './arithmetic.ts';
import { compareMeasures, tellHonestly } from './comparison.ts';
import { createOwnJourney, type OwnJourney, type Reading } from './own-journey.ts';

/** A journey of moments with a reading in each of two measures; those of the list have an action. */
function measured(
  readings: readonly (readonly [Reading, Reading])[],
  acted: readonly number[] = [],
): OwnJourney {
  return {
    ...createOwnJourney({ lang: 'fr', title: 'Le déjeuner', measure: 'Mars' }),
    measures: [{ label: 'Mars' }, { label: 'Juin' }],
    moments: readings.map((pair, index) => ({
      id: `m${index + 1}`,
      title: '',
      stage: 'smot',
      text: '',
      verbatims: '',
      action: acted.includes(index)
        ? { what: 'Un hôte', who: '', by: '', how: '', state: 'done' }
        : undefined,
      readings: pair,
    })),
  };
}

const told = (journey: OwnJourney) => tellHonestly(compareMeasures(journey, 0, 1));
const asked = (kind: 'interview', feeling: number, heard: number, of: number): Reading => ({
  feeling,
  support: { kind, heard, asked: of },
});

describe('the arithmetic', () => {
  // The editors reckoned these figures for the guide.
  test.for([
    [0.3, 0.1, 62],
    [0.3, 0.15, 121],
    [0.4, 0.2, 82],
    [0.2, 0.1, 199],
    [0.3, 0.2, 294],
    [0.2, 0.15, 906],
  ] as const)('asks, to see a fall from %d to %d, for %i answers', ([from, to, answers]) => {
    expect(answersToSee(from, to)).toBe(answers);
  });

  test.for([
    [6, 30, 9.5, 37],
    [20, 100, 13, 29],
    [40, 200, 15, 26],
    [80, 400, 16, 24],
  ] as const)('puts %i of %i between %d and %d %', ([heard, of, least, most]) => {
    const interval = wilsonInterval({ heard, asked: of });
    expect(Math.abs(100 * interval.least - least)).toBeLessThan(0.6);
    expect(Math.abs(100 * interval.most - most)).toBeLessThan(0.6);
  });

  test('refuses a share of nothing', () => {
    expect(() => wilsonInterval({ heard: 0, asked: 0 })).toThrow(RangeError);
  });

  test('finds a change beyond chance in many answers and not in few', () => {
    expect(isBeyondChance({ heard: 6, asked: 9 }, { heard: 4, asked: 9 })).toBe(false);
    expect(isBeyondChance({ heard: 60, asked: 90 }, { heard: 30, asked: 90 })).toBe(true);
  });

  test('says how far a share must fall to be seen, or that nothing would show', () => {
    expect(fallThatShows(0.3, 62)).toBe(0.1);
    expect(fallThatShows(0.05, 20)).toBeUndefined();
  });
});

describe('two measures', () => {
  test('are compared moment by moment', () => {
    const journey = measured([
      [{ feeling: -2 }, { feeling: 1 }],
      [{ feeling: 0 }, { feeling: 0 }],
      [{ feeling: 1 }, { feeling: 0 }],
      [{ feeling: 1 }, {}],
    ]);
    expect(compareMeasures(journey, 0, 1)).toMatchObject({
      risen: 1,
      fallen: 1,
      same: 1,
      unnoted: 1,
      greatest: { number: 1, gap: 3 },
      rivals: 0,
    });
  });

  test('of which several moved as far say how many they are', () => {
    const journey = measured([
      [{ feeling: 0 }, { feeling: 2 }],
      [{ feeling: 1 }, { feeling: -1 }],
      [{ feeling: 0 }, { feeling: 1 }],
    ]);
    expect(compareMeasures(journey, 0, 1)).toMatchObject({ greatest: { number: 1 }, rivals: 1 });
    const still = measured([[{ feeling: 0 }, { feeling: 0 }]]);
    expect(compareMeasures(still, 0, 1)).toMatchObject({ greatest: undefined, rivals: 0 });
  });

  test('of which the worst of many has risen come with a warning, and what the others did', () => {
    const rest = Array.from({ length: 6 }, () => [{ feeling: 0 }, { feeling: 1 }] as const);
    const journey = measured([[{ feeling: -2 }, { feeling: 0 }], ...rest], [0]);
    expect(told(journey)).toContainEqual({
      key: 'atelier.honest.worst',
      values: { number: 1, count: 7 },
    });
    expect(told(journey)).toContainEqual({
      key: 'atelier.honest.beside',
      values: { left: 1, acted: 2 },
    });
  });

  test('of few moments, or of many as low, bear no such warning', () => {
    const few = measured([[{ feeling: -2 }, { feeling: 0 }]], [0]);
    const alike = measured(
      Array.from({ length: 6 }, () => [{ feeling: -1 }, { feeling: 1 }] as const),
    );
    for (const journey of [few, alike]) {
      expect(told(journey).map(({ key }) => key)).not.toContain('atelier.honest.worst');
    }
  });

  test('that were counted say what chance could do', () => {
    const journey = measured([[asked('interview', -2, 6, 9), asked('interview', 0, 4, 9)]]);
    expect(told(journey)).toEqual([
      {
        key: 'atelier.honest.chance',
        values: { number: 1, heard: 6, asked: 9, later: 4, laterAsked: 9 },
      },
      { key: 'atelier.honest.reach', values: { answers: 9, share: 67, fall: 7 } },
    ]);
  });

  test('that nobody was asked about say so', () => {
    const journey = measured([[{ feeling: 0 }, { feeling: 1 }]]);
    expect(told(journey)).toEqual([{ key: 'atelier.honest.opinion', values: { count: 1 } }]);
  });
});

import { describe, expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import {
  formatDate,
  formatFeeling,
  formatHour,
  plural,
  translator,
  type MessageKey,
} from './messages.ts';

const placeholdersIn = (message: string) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();
const keys = Object.keys(fr) as MessageKey[];

describe('the two languages of the interface', () => {
  test('have the same messages, in the same order', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  test('leave no message empty', () => {
    const empty = keys.filter((key) => !fr[key].trim() || !en[key].trim());
    expect(empty).toEqual([]);
  });

  test('fill in the same names in every message', () => {
    const differing = keys.filter(
      (key) => placeholdersIn(fr[key]).join() !== placeholdersIn(en[key]).join(),
    );
    expect(differing).toEqual([]);
  });

  test('hold no straight quotation mark and no three dots', () => {
    const rough = keys.flatMap((key) =>
      [translator('fr'), translator('en')]
        .map((t) =>
          t(
            key,
            Object.fromEntries(placeholdersIn(fr[key]).map((name) => [name.slice(1, -1), 'x'])),
          ),
        )
        .filter((message) => /["']|\.\.\./.test(message)),
    );
    expect(rough).toEqual([]);
  });
});

describe('a message', () => {
  test('has its names filled in', () => {
    expect(translator('en')('issue.number', { number: 3 })).toBe('No.\u00a03');
    expect(translator('fr')('issue.number', { number: 3 })).toBe('N°\u00a03');
  });

  test('that lacks the value of a name is refused', () => {
    expect(() => translator('en')('issue.number')).toThrow(
      '“No. {number}” needs a value for {number}.',
    );
  });
});

describe('a number of things', () => {
  test('is singular for 0 and 1 in French, for 1 in English', () => {
    expect([0, 1, 2].map((count) => plural('fr', count, 'moments'))).toEqual([
      '0 moment',
      '1 moment',
      '2 moments',
    ]);
    expect([0, 1, 2].map((count) => plural('en', count, 'moments'))).toEqual([
      '0 moments',
      '1 moment',
      '2 moments',
    ]);
  });

  test('of none can have words of its own', () => {
    expect(plural('en', 0, 'seams')).toBe('no visible seam');
  });
});

test('a date is written out in each language', () => {
  expect(formatDate('2026-11-16', 'fr')).toBe('16\u00a0novembre 2026');
  expect(formatDate('2026-11-16', 'en')).toBe('16\u00a0November 2026');
});

test('a feeling is its sign and its word, with a true minus', () => {
  expect([-2, -1, 0, 1, 2].map((feeling) => formatFeeling(feeling, 'en'))).toEqual([
    '−2 misery',
    '−1 strain',
    '0 neutral',
    '+1 ease',
    '+2 magic',
  ]);
});

test('an hour is said as each language says it', () => {
  const said = (time: string) => [formatHour(time, 'fr'), formatHour(time, 'en')];
  expect(said('18:00')).toEqual(['18\u00a0h', '6\u00a0pm']);
  expect(said('00:05')).toEqual(['0\u00a0h\u00a005', '12.05\u00a0am']);
});

import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { lastChange, lastChangeAmong } from './last-change.ts';

const published = { date: '2026-11-16', updated: undefined, corrections: [] };
const correction = { date: '2026-12-01', place: 1, text: { fr: 'Une date.', en: 'A date.' } };

test('an article that never changed changed last when it appeared', () => {
  expect(lastChange(published)).toBe('2026-11-16');
});

test('a correction later than a change of substance counts', () => {
  expect(lastChange({ ...published, updated: '2026-11-20', corrections: [correction] })).toBe(
    '2026-12-01',
  );
});

test('some articles changed last when one of them did', () => {
  const articles = [published, { ...published, updated: '2026-11-20' }] as unknown as Article[];
  expect(lastChangeAmong(articles)).toBe('2026-11-20');
  expect(lastChangeAmong([])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { createWords } from './words.ts';

const AT = new Date(2026, 10, 30, 9, 5).getTime();

test('an hour is written in one way, with its day and without it', () => {
  const words = createWords({}, 'fr');
  expect(words.time(AT)).toBe('09\u00a0h\u00a005');
  expect(words.date(AT)).toBe('30 novembre 2026 à 09\u00a0h\u00a005');
  expect(createWords({}, 'en').date(AT)).toBe('30 November 2026 at 09:05');
});

import { expect, test } from 'vitest';
import { isPublished } from './publication.ts';

const TODAY = '2026-11-16';

test.for([
  ['yesterday', '2026-11-15', true],
  ['today', '2026-11-16', true],
  ['tomorrow', '2026-11-17', false],
  ['next year', '2027-01-01', false],
] as const)('an article dated %s (%s) appears: %s', ([, date, appears]) => {
  expect(isPublished({ draft: false, date }, TODAY)).toBe(appears);
});

test('a draft never appears, whatever its date', () => {
  expect(isPublished({ draft: true, date: '2026-11-15' }, TODAY)).toBe(false);
});

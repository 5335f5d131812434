import { expect, test } from 'vitest';
import { chooseIssues, type BuiltIssue } from './built-issues.ts';

const BUILT: BuiltIssue[] = [
  { number: 1, locale: 'fr', articles: [['fnac']] },
  { number: 3, locale: 'fr', articles: [['atelier', 'a-vous-l-aiguille'], ['banque']] },
  { number: 3, locale: 'en', articles: [['atelier', 'your-turn-with-the-needle'], ['banque']] },
];

const chosen = (wanted: Parameters<typeof chooseIssues>[1]) =>
  chooseIssues(BUILT, wanted).map(({ number, locale }) => `${number} ${locale}`);

test('takes all issues in both languages when nothing is asked for', () => {
  expect(chosen({ numbers: [] })).toEqual(['1 fr', '3 fr', '3 en']);
});

test('finds an article by its folder in both languages, and by its address in one', () => {
  expect(chosen({ numbers: [3], article: 'atelier' })).toEqual(['3 fr', '3 en']);
  expect(chosen({ numbers: [], article: 'a-vous-l-aiguille' })).toEqual(['3 fr']);
});

test('refuses an article that is not there, and says which are', () => {
  expect(() => chosen({ numbers: [3], locale: 'fr', article: 'aiguille' })).toThrow(
    'No article “aiguille” to print; there are atelier, a-vous-l-aiguille, banque.',
  );
});

test('refuses an issue that is not there, and says which are', () => {
  expect(() => chosen({ numbers: [2] })).toThrow(
    'No such issue is built; there are 1 (fr), 3 (fr), 3 (en).',
  );
});

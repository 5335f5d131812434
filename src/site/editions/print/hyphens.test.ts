import { expect, test } from 'vitest';
import { markBreaks } from './hyphens.ts';

const shown = (words: string, locale: 'fr' | 'en') =>
  markBreaks(words, locale).replaceAll('\u00AD', '-');

test('leaves three letters before a break, and four after it', () => {
  expect(shown('consommateur', 'fr')).toBe('consom-ma-teur');
  expect(shown('customers', 'en')).toBe('cus-tomers');
  expect(shown('désastreux', 'fr')).toBe('désas-treux');
});

test('leaves a word of fewer than nine letters whole', () => {
  expect(shown('a disaster', 'en')).toBe('a disaster');
});

test('breaks no name, nor the first word of a sentence', () => {
  expect(shown('Consommateur', 'fr')).toBe('Consommateur');
  expect(shown('Researchers complaining to Singaporeans', 'en')).toBe(
    'Researchers com-plaining to Singaporeans',
  );
});

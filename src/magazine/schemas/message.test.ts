import { expect, it } from 'vitest';
import { bilingual, splitMessage } from './message.ts';

it('gives back each language of a message', () => {
  expect(splitMessage(bilingual('Le titre est vide.', 'The title is empty.'))).toEqual({
    fr: 'Le titre est vide.',
    en: 'The title is empty.',
  });
});

it('keeps the languages apart when a value within it has several lines', () => {
  const value = 'quai\n  douze';
  expect(splitMessage(bilingual(`« ${value} » manque.`, `“${value}” is missing.`))).toEqual({
    fr: '« quai douze » manque.',
    en: '“quai douze” is missing.',
  });
});

it('gives a message of one language in both', () => {
  expect(splitMessage('Invalid input')).toEqual({ fr: 'Invalid input', en: 'Invalid input' });
});

import { describe, expect, it } from 'vitest';
import { FUNCTION_WORDS, isFunctionWord } from './function-words.ts';

describe('the small words of a language', () => {
  it('are not those of the other', () => {
    expect([...FUNCTION_WORDS.fr].filter((word) => FUNCTION_WORDS.en.has(word))).toEqual([]);
  });

  it.each(['dans', 'Les', 'l’eau', 'qu’elle', "d'un", 'jusqu’à'])('are French: %s', (word) => {
    expect(isFunctionWord(word, 'fr')).toBe(true);
    expect(isFunctionWord(word, 'en')).toBe(false);
  });

  it.each(['with', 'The', 'doesn’t', 'we’ll', "they're"])('are English: %s', (word) => {
    expect(isFunctionWord(word, 'en')).toBe(true);
    expect(isFunctionWord(word, 'fr')).toBe(false);
  });

  it.each(['on', 'or', 'plus', 'as', 'o’clock', 'Paris'])('tell nothing: %s', (word) => {
    expect(isFunctionWord(word, 'fr') || isFunctionWord(word, 'en')).toBe(false);
  });
});

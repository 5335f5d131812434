import { describe, expect, test } from 'vitest';
import { compareLists, compareTexts, hasChanges } from './list-changes.ts';

describe('compareLists', () => {
  test('finds what came and what left, whatever the order', () => {
    expect(compareLists(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual({
      added: ['d'],
      removed: ['b'],
    });
  });

  test('counts a thing as often as it stands in the list', () => {
    expect(compareLists(['a', 'a', 'a'], ['a'])).toEqual({ added: [], removed: ['a', 'a'] });
  });
});

test('knows whether anything came or left', () => {
  expect(hasChanges({ added: [], removed: [] })).toBe(false);
  expect(hasChanges({ added: [], removed: ['a'] })).toBe(true);
});

describe('compareTexts', () => {
  test('says nothing of texts that read the same', () => {
    expect(compareTexts(['Un fil.', 'Une couture.'], ['Un fil.', 'Une couture.'])).toBeUndefined();
  });

  test('names the words that came and left', () => {
    expect(compareTexts(['Le fil casse.'], ['Le fil tient bon.'])).toEqual({
      what: 'text',
      added: ['tient', 'bon.'],
      removed: ['casse.'],
    });
  });

  test('leaves the words of unchanged passages aside', () => {
    const kept = 'de la de la';
    expect(compareTexts([kept, 'de la caisse'], [kept])).toEqual({
      what: 'text',
      added: [],
      removed: ['de', 'la', 'caisse'],
    });
  });

  test('sees passages that changed places', () => {
    expect(compareTexts(['un', 'deux'], ['deux', 'un'])).toEqual({
      what: 'text',
      added: [],
      removed: [],
    });
  });

  test('sees a space that no longer breaks', () => {
    expect(compareTexts(['Pourquoi ?'], ['Pourquoi\u202f?'])).toEqual({
      what: 'text',
      added: ['Pourquoi\u202f?'],
      removed: ['Pourquoi', '?'],
    });
  });
});

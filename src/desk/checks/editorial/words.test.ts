import { describe, expect, it } from 'vitest';
import { patternOf, wordsOf } from './words.ts';

describe('a word', () => {
  it.each([
    ['l’enseigne d’à côté', 3],
    ['un rendez-vous à 14 h 30', 6],
    ['10,4 sources', 2],
    ['« — … »', 0],
    ['Fnac.com', 1],
  ])('is kept together by an elision, a hyphen or a point: %s', (text, words) => {
    expect(wordsOf(text)).toHaveLength(words);
  });

  it('is given as it is written', () => {
    expect(wordsOf('Le bac, déjà !')).toEqual(['Le', 'bac', 'déjà']);
  });
});

describe('the pattern of words', () => {
  it('finds them with either apostrophe, and nothing else', () => {
    const pattern = new RegExp(`^${patternOf('J.D. l’eau')}$`);
    expect(pattern.test("J.D. l'eau")).toBe(true);
    expect(pattern.test('J.D. l’eau')).toBe(true);
    expect(pattern.test('JxD. l’eau')).toBe(false);
  });
});

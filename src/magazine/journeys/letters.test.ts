import { expect, test } from 'vitest';
import { nextLetter } from './letters.ts';

test('the first letter is A, and the next the first that is free', () => {
  expect(nextLetter(new Set())).toBe('A');
  expect(nextLetter(new Set(['A', 'C']))).toBe('B');
});

test('two letters follow Z', () => {
  const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  expect(nextLetter(new Set(alphabet))).toBe('AA');
  expect(nextLetter(new Set([...alphabet, 'AA']))).toBe('AB');
});

test('three letters follow ZZ', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 702; count += 1) taken.add(nextLetter(taken));
  expect([...taken].slice(-2)).toEqual(['ZY', 'ZZ']);
  expect(nextLetter(taken)).toBe('AAA');
});

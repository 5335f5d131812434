import { expect, test } from 'vitest';
import { setName } from './picture-name.ts';

/** Letters half as wide as they are high. */
const widthOf = (words: string, size: number) => (words.length * size) / 2;
const set = (name: string) => {
  const { size, lines } = setName(name, 1440, widthOf);
  return { size, lines: lines.map(({ words }) => words) };
};

test('a short name stands large on one line', () => {
  expect(set('Un repas')).toEqual({ size: 96, lines: ['Un repas'] });
});

test('a longer one stands on two lines that keep within the picture', () => {
  const name =
    'Une commande passée au téléphone un samedi soir de pluie, et livrée froide à la porte';
  const { lines } = set(name);
  expect(lines.join(' ')).toBe(name);
  expect(lines).toHaveLength(2);
  for (const { width } of setName(name, 1440, widthOf).lines)
    expect(width).toBeLessThanOrEqual(1440);
});

test('what fits on no two lines ends in an ellipsis after a word', () => {
  const { lines } = set('quatorze lettres '.repeat(10).trim());
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/ (?:quatorze|lettres)…$/);
  expect(set('x'.repeat(90)).lines[0]).toMatch(/^x+…$/);
});

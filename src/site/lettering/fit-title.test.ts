import { expect, test } from 'vitest';
import { fitTitle, sizeToFill, TITLE_TRACKING } from './fit-title.ts';
import { outlineText, UNITS_PER_EM } from './outline.ts';

const room = { width: 1080, height: 268, largest: 150, leading: 0.95 };

function widthOf(line: string, size: number): number {
  return (outlineText(line, TITLE_TRACKING).width * size) / UNITS_PER_EM;
}

test('a short title has the largest size', () => {
  expect(fitTitle('Ourlet', room)).toEqual({ lines: ['Ourlet'], size: 150 });
});

test.for([
  'Sans couture\u202f: le client n’a rien à recoudre',
  'À l’hôtel, l’œil de la cliente s’arrête où l’équipe finit son service…',
  'Anticonstitutionnellement vôtre, le guichet numéro 12 bis vous rappelle',
])('%s stays within its room', (title) => {
  const { lines, size } = fitTitle(title, room);
  expect(lines.join(' ')).toBe(title);
  expect(Math.max(...lines.map((line) => widthOf(line, size)))).toBeLessThanOrEqual(room.width);
  expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
  expect(size).toBeGreaterThanOrEqual(60);
});

test('a no-break space keeps its two words on one line', () => {
  const { lines } = fitTitle('Sans couture\u202f: le client', { ...room, width: 520 });
  expect(lines.filter((line) => line.startsWith(':'))).toEqual([]);
});

test('a title that cannot be broken to fit is refused', () => {
  expect(() => fitTitle('Anticonstitutionnellement', { ...room, width: 40 })).toThrow(RangeError);
});

test('a line can be set as wide as its room, ink to ink', () => {
  const size = sizeToFill('SEAMLESS', 1080);
  const { left, right } = outlineText('SEAMLESS', TITLE_TRACKING);
  expect(((right - left) * size) / UNITS_PER_EM).toBeCloseTo(1080);
});

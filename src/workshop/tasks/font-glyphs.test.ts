import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { RARE } from './font-glyphs.ts';

const sheet = await readFile(new URL('../../site/styles/fonts.css', import.meta.url), 'utf8');
const ranges = [...sheet.matchAll(/unicode-range:([^;]+);/g)].map(([, range]) => range ?? '');

/** The code points of a range such as `U+AA, U+B2-B3`. */
function pointsOf(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .trim()
      .slice(2)
      .split('-')
      .map((point) => parseInt(point, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

test('the style sheet asks for a file of rare letters where a page has one of them, and only there', () => {
  const rare = Array.from(RARE, (letter) => letter.codePointAt(0)).sort();
  expect(ranges).toHaveLength(4);
  for (const range of ranges) expect(pointsOf(range).sort()).toEqual(rare);
});

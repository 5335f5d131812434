import { expect, test } from 'vitest';
import { foldingOrder } from './booklet.ts';

/** Reads a folded stack as a hand does: each leaf in turn, its front and its back. */
function leafThrough(count: number): (number | undefined)[] {
  const sides = foldingOrder(count);
  const firstHalf = sides.map((side, index) => (index % 2 === 0 ? side[1] : side[0]));
  const secondHalf = sides.map((side, index) => (index % 2 === 0 ? side[0] : side[1])).reverse();
  return [...firstHalf, ...secondHalf];
}

test('the outer sheet holds the cover beside the back', () => {
  expect(foldingOrder(8)).toEqual([
    [7, 0],
    [1, 6],
    [5, 2],
    [3, 4],
  ]);
});

test.each([4, 8, 12, 56])('%i pages follow each other once folded', (count) => {
  expect(leafThrough(count)).toEqual(Array.from({ length: count }, (_, index) => index));
});

test.each([5, 6, 7])('%i pages take two sheets, blank before the back', (count) => {
  const pages = leafThrough(count);
  const blank = Array.from({ length: 8 - count }, () => undefined);
  const before = Array.from({ length: count - 1 }, (_, index) => index);
  expect(pages).toEqual([...before, ...blank, count - 1]);
});

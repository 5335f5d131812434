import { expect, test } from 'vitest';
import { contrastRatio } from './contrast.ts';

test('black on white has the greatest contrast, 21', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
});

test('a colour on itself has the least contrast, 1', () => {
  expect(contrastRatio('#1a1fd1', '#1a1fd1')).toBe(1);
});

test('the order of the two colours does not matter', () => {
  expect(contrastRatio('#1a1fd1', '#ffe14a')).toBe(contrastRatio('#ffe14a', '#1a1fd1'));
});

test.for([
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
] as const)('%s on %s has the contrast that WCAG’s examples give, %s', ([one, other, ratio]) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
});

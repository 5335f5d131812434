import { expect, test } from 'vitest';
import { nightColour } from './night-colour.ts';

// As Chromium paints color-mix(in oklab, <ink> 24%, #0b0c12).
test.for([
  ['#1a1fd1', '#0d163a'],
  ['#a01c12', '#2c1517'],
  ['#000000', '#050509'],
] as const)('the night of the ink %s is %s', ([ink, night]) => {
  expect(nightColour(ink)).toBe(night);
});

import { describe, expect, it } from 'vitest';
import { indexLines, placeAt } from './place.ts';

const SOURCE = 'un\n\ndeux 😀\ntrois';

describe('a place in a text', () => {
  it.each([
    [0, { line: 1, column: 1 }],
    [2, { line: 1, column: 3 }],
    [3, { line: 2, column: 1 }],
    [4, { line: 3, column: 1 }],
    [SOURCE.length, { line: 4, column: 6 }],
  ])('is a line and a column, from 1: offset %i', (offset, place) => {
    expect(placeAt(SOURCE, offset)).toEqual(place);
  });

  it('is the same for an index of the lines, at every offset', () => {
    const find = indexLines(SOURCE);
    for (let offset = 0; offset <= SOURCE.length; offset += 1) {
      expect(find(offset)).toEqual(placeAt(SOURCE, offset));
    }
  });

  it('is the start of an empty text', () => {
    expect(indexLines('')(0)).toEqual({ line: 1, column: 1 });
  });
});

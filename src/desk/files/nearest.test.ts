import { describe, expect, it } from 'vitest';
import { findNearest } from './nearest.ts';

describe('the nearest word', () => {
  it('differs by few letters', () => {
    expect(findNearest('perrin-2019', ['moreau-2019', 'perrin-2018'])).toBe('perrin-2018');
  });

  it('may be the whole of a shortened one', () => {
    expect(findNearest('carlzon', ['furet-2012', 'carlzon-1987'])).toBe('carlzon-1987');
  });

  it('does not depend on capitals', () => {
    expect(findNearest('moment', ['Moment'])).toBe('Moment');
  });

  it('is none where every word is far', () => {
    expect(findNearest('stitch', ['touchpoint', 'seam'])).toBeUndefined();
    expect(findNearest('2', ['1', '12'])).toBeUndefined();
  });

  it('is the first of equals', () => {
    expect(findNearest('perrin-2019', ['perrin-2018', 'perrin-2010'])).toBe('perrin-2018');
  });
});

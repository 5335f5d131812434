import { describe, expect, test } from 'vitest';
import { headingAnchors } from './heading-anchors.ts';

const anchorsOf = (...headings: string[]) => headings.map(headingAnchors());

describe('the anchor of a heading', () => {
  test('is made of its words', () => {
    expect(anchorsOf('Dos au quai', 'À l’étage')).toEqual(['dos-au-quai', 'à-létage']);
  });

  test('is unlike every other in the text', () => {
    expect(anchorsOf('La file', 'La file', 'La file')).toEqual([
      'la-file',
      'la-file-1',
      'la-file-2',
    ]);
  });

  test.for(['Note 1', 'Content', 'Related', 'Call 2', 'Moment queue', 'Thread fnac', 'Rail'])(
    '“%s” leaves the page’s own id alone',
    (heading) => {
      const [anchor] = anchorsOf(heading);
      expect(anchor).toBe(`section-${heading.toLowerCase().replace(' ', '-')}`);
    },
  );

  test('does not become that of a note by being the second of its name', () => {
    expect(anchorsOf('Note', 'Note')).toEqual(['note', 'section-note']);
  });

  test('is never empty', () => {
    expect(anchorsOf('?', '!', '…')).toEqual(['section', 'section-1', 'section-2']);
  });
});

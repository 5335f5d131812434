import { describe, expect, it } from 'vitest';
import { findUnknown } from './known-ids.ts';

function describeUnknown(id: string) {
  const place = { line: 4, column: 2 };
  const reference = { id, file: 'content/articles/bac/fr.mdx', place };
  return findUnknown([reference], 'REF-001', new Map([['perrin-2018', undefined]]));
}

describe('a reference', () => {
  it('leads to something that exists', () => {
    expect(describeUnknown('perrin-2018')).toEqual([]);
  });

  it('names in both languages what it leads to, and the file that is missing', () => {
    expect(describeUnknown('perrin-2019')).toMatchObject([
      {
        file: 'content/articles/bac/fr.mdx',
        line: 4,
        column: 2,
        what: {
          fr: 'Le magazine ne connaît pas la source « perrin-2019 ».',
          en: 'Unknown source “perrin-2019”.',
        },
        why: {
          fr: 'Il n’y a pas de fichier content/sources/perrin-2019.yaml.',
          en: 'There is no file content/sources/perrin-2019.yaml.',
        },
        suggestion: 'perrin-2018',
      },
    ]);
  });

  it('shows what hides in an id', () => {
    const [problem] = describeUnknown('perrin\u200b2018');
    expect(problem?.what.en).toBe('Unknown source “perrin<U+200B>2018”.');
    expect(problem?.why.en).toContain('content/sources/perrin<U+200B>2018.yaml');
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeFragment, type SmallResult } from '../tests/small-site.ts';
import { compareResults, parseResult } from './search-result.ts';

const FILE = 'pagefind/fr/fragment/fr_1.pf_fragment';

function compare(before: Omit<SmallResult, 'url'>, after: Omit<SmallResult, 'url'>) {
  const [former, current] = [before, after].map((result) =>
    parseResult(FILE, writeFragment({ url: '/a/', ...result })),
  );
  if (!former || !current) throw new Error('There are two results to compare.');
  return compareResults(former, current);
}

describe('parseResult', () => {
  test('gives the title as it is printed', () => {
    const meta = { spellings: 'cœur|1990–1995' };
    const fragment = writeFragment({ url: '/a/', title: "L' attente, au coeur", meta });
    expect(parseResult(FILE, fragment).title).toBe('L’attente, au cœur');
  });

  test('refuses a file that Pagefind writes otherwise than we know', () => {
    expect(() => parseResult(FILE, gzipSync('pagefind_v2{}'))).toThrow(
      'A search fragment must start with pagefind_dcd; it starts with pagefind_v2{',
    );
  });
});

describe('compareResults', () => {
  test('says nothing of a page that is found as before', () => {
    const result = { content: 'Un fil.', filters: { kind: ['essay'] }, anchors: ['a'] };
    expect(compare(result, result)).toEqual([]);
  });

  test('names the title and the words by which a page is found', () => {
    const before = { title: 'Avant', content: 'Un fil. Une couture.' };
    const after = { title: 'Après', content: 'Un fil. Une agrafe.' };
    expect(compare(before, after)).toEqual([
      { what: 'title', before: 'Avant', after: 'Après' },
      { what: 'text', added: ['agrafe.'], removed: ['couture.'] },
    ]);
  });

  test('sees filters, anchors and the thread that is drawn beside the result', () => {
    const before = { filters: { issue: ['1'] }, anchors: ['a'], meta: { thread: '3c' } };
    const after = { filters: { issue: ['2'] }, anchors: ['b'], meta: { thread: '3d' } };
    expect(compare(before, after)).toEqual([
      { what: 'anchors', added: ['b'], removed: ['a'] },
      { what: 'filters' },
      { what: 'drawings', added: ['3d'], removed: ['3c'] },
    ]);
  });
});

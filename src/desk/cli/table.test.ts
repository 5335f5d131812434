import { describe, expect, it } from 'vitest';
import { formatTable } from './table.ts';

describe('a table', () => {
  it('lines up its columns under a rule, without spaces at the ends of lines', () => {
    const rows = [
      ['Article', 'État', 'Numéro'],
      ['une-seule-file', 'publié', '1'],
      ['quai', 'à paraître', ''],
    ];
    expect(formatTable(rows).split('\n')).toEqual([
      'Article         État        Numéro',
      '──────────────  ──────────  ──────',
      'une-seule-file  publié      1',
      'quai            à paraître',
    ]);
  });

  it('is a header and a rule where there is nothing to tell', () => {
    expect(formatTable([['Article', 'État']])).toBe('Article  État\n───────  ────');
  });
});

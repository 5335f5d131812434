import { describe, expect, it } from 'vitest';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkMagazine } from '../../tests/checked-text.ts';
import { checkSeries } from './series.ts';

async function check(series: readonly string[], locale: Locale = 'en') {
  const files = Object.fromEntries(
    series.map((fields, index) => [
      `content/articles/part-${index + 1}/article.yaml`,
      `kind: column\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\nseries: { id: quays, ${fields} }\n`,
    ]),
  );
  const problems = await checkMagazine(checkSeries, files);
  return problems.map(({ severity, what }) => `${severity}: ${what[locale]}`);
}

describe('a series', () => {
  it('is whole when its parts run from 1 to their number', async () => {
    expect(await check(['part: 1, of: 2', 'part: 2, of: 2'])).toEqual([]);
  });

  it('does not give one number to two parts', async () => {
    expect(await check(['part: 1, of: 2', 'part: 2, of: 2', 'part: 2, of: 2'])).toEqual([
      'error: Part 2 of the series “quays” is already “part-2”.',
    ]);
    expect(await check(['part: 1, of: 2', 'part: 2, of: 2', 'part: 2, of: 2'], 'fr')).toEqual([
      'error: La partie 2 de la série « quays » est déjà l’article « part-2 ».',
    ]);
  });

  it('announces the same number of parts in each', async () => {
    expect(await check(['part: 1, of: 2', 'part: 2, of: 3'])).toEqual([
      'error: The series “quays” has 3 parts here and 2 in “part-1”.',
    ]);
    expect(await check(['part: 1, of: 2', 'part: 2, of: 3'], 'fr')).toEqual([
      'error: La série « quays » compte 3 parties ici et 2 dans l’article « part-1 ».',
    ]);
  });

  it('has no gap', async () => {
    expect(await check(['part: 1, of: 3', 'part: 3, of: 3'])).toEqual([
      'error: The series “quays” has no part 2.',
    ]);
  });

  it('may still await its end, with a warning', async () => {
    expect(await check(['part: 1, of: 2'])).toEqual(['warning: The series “quays” has no part 2.']);
  });
});

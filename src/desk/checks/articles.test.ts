import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkMagazine } from '../../tests/checked-text.ts';
import { MAGAZINE } from '../../tests/fixture-magazine.ts';
import { checkIssueMembership } from './articles.ts';

async function check(
  edits: readonly (readonly [file: string, from: string, to: string])[],
  locale: Locale = 'en',
) {
  const files: Record<string, string> = {};
  for (const [file, from, to] of edits) {
    const source = file === 'content/issues/2.yaml' ? 'content/issues/1.yaml' : file;
    const text = await readFile(path.join(MAGAZINE, source), 'utf8');
    files[file] = text.replace(from, to);
  }
  const problems = await checkMagazine(checkIssueMembership, files);
  return problems.map(
    ({ file, line, column, severity, what }) =>
      `${severity} ${file}:${line}:${column} ${what[locale]}`,
  );
}

const ISSUE = 'content/issues/1.yaml';
const COLUMN = 'content/articles/petite-couture/article.yaml';

describe('an article', () => {
  it('is not read twice in its issue', async () => {
    expect(await check([[ISSUE, 'petite-couture]', 'petite-couture, petite-couture]']])).toEqual([
      'error content/issues/1.yaml:10:40 The reading order holds “petite-couture” twice.',
    ]);
  });

  it('stands in no other issue than its own', async () => {
    const stray = ['content/issues/2.yaml', 'quai-douze, ', ''] as const;
    expect(await check([stray])).toEqual([
      'error content/issues/2.yaml:10:12 The reading order holds “petite-couture”, which says that it belongs to issue 1.',
    ]);
    expect(await check([stray], 'fr')).toEqual([
      'error content/issues/2.yaml:10:12 L’ordre de lecture contient « petite-couture », qui déclare appartenir au numéro 1.',
    ]);
  });

  it('stands in the reading order of its issue, once it is no draft', async () => {
    const unlisted = [ISSUE, ', petite-couture]', ']'] as const;
    const what = `${COLUMN}:2:8 Issue 1 does not hold “petite-couture” in its reading order.`;
    expect(await check([unlisted])).toEqual([`error ${what}`]);
    const draft = [COLUMN, 'date:', 'draft: true\ndate:'] as const;
    expect(await check([unlisted, draft])).toEqual([]);
  });
});

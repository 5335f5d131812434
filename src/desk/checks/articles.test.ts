import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkMagazine } from '../../tests/checked-text.ts';
import { MAGAZINE } from '../../tests/fixture-magazine.ts';
import type { Rule } from './rule.ts';
import { checkChangeDates, checkIssueMembership } from './articles.ts';

async function check(
  edits: readonly (readonly [file: string, from: string, to: string])[],
  locale: Locale = 'en',
  rule = checkIssueMembership as Rule,
) {
  const files: Record<string, string> = {};
  for (const [file, from, to] of edits) {
    const source = file === 'content/issues/2.yaml' ? 'content/issues/1.yaml' : file;
    const text = await readFile(path.join(MAGAZINE, source), 'utf8');
    files[file] = text.replace(from, to);
  }
  const problems = await checkMagazine(rule, files);
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
      'error content/issues/1.yaml:10:40 The reading order lists “petite-couture” twice.',
    ]);
  });

  it('stands in no other issue than its own', async () => {
    const stray = ['content/issues/2.yaml', 'quai-douze, ', ''] as const;
    expect(await check([stray])).toEqual([
      'error content/issues/2.yaml:10:12 The reading order lists “petite-couture”, which says that it belongs to issue 1.',
    ]);
    expect(await check([stray], 'fr')).toEqual([
      'error content/issues/2.yaml:10:12 L’ordre de lecture contient « petite-couture », qui déclare appartenir au numéro 1.',
    ]);
  });

  it('stands in the reading order of its issue, once it is no draft', async () => {
    const unlisted = [ISSUE, ', petite-couture]', ']'] as const;
    const what = `${COLUMN}:2:8 Issue 1 does not list “petite-couture” in its reading order.`;
    expect(await check([unlisted])).toEqual([`error ${what}`]);
    const draft = [COLUMN, 'date:', 'draft: true\ndate:'] as const;
    expect(await check([unlisted, draft])).toEqual([]);
  });
});

describe('a change of an article', () => {
  const CASE = 'content/articles/quai-douze/article.yaml';
  const find = async (from: string, to: string, file = CASE) =>
    (await check([[file, from, to]], 'en', checkChangeDates)).map((said) =>
      said.replace('error content/articles/quai-douze/article.yaml:', ''),
    );

  it.each([
    [
      'date: 2025-03-10',
      'date: 2025-03-02',
      '13:11 The date “2025-03-02” is before the article appears, on 2025-03-03.',
    ],
    ['date: 2025-03-10', 'date: 2025-06-02', '13:11 The date “2025-06-02” is still to come.'],
    [
      'authors:',
      'updated: 2025-03-02\nauthors:',
      '4:10 The date “2025-03-02” is before the article appears, on 2025-03-03.',
    ],
    ['authors:', 'updated: 2099-01-01\nauthors:', '4:10 The date “2099-01-01” is still to come.'],
    [
      'corrections:',
      'corrections:\n  - { date: 2025-04-01, text: { fr: Un., en: One. } }',
      '14:11 The correction of 2025-03-10 comes after that of 2025-04-01.',
    ],
  ])('is made while readers have it, in order: not %s → %s', async (from, to, said) => {
    expect(await find(from, to)).toEqual([said]);
  });

  it('comes after the issue too', async () => {
    expect(await find('date: 2025-03-03', 'date: 2025-03-11', ISSUE)).toEqual([
      '13:11 The date “2025-03-10” is before the article appears, on 2025-03-11.',
    ]);
  });

  it.each([
    ['date: 2025-03-10', 'date: 2025-03-03'],
    ['date: 2025-03-10', 'date: 2025-06-01'],
    ['corrections:', 'corrections:\n  - { date: 2025-03-10, text: { fr: Un., en: One. } }'],
  ])(
    'may be of the day of the article, of today, and of the same day: %s → %s',
    async (...edit) => {
      expect(await find(...edit)).toEqual([]);
    },
  );
});

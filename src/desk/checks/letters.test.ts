import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FIXTURE_DAY, MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { readFromDisk } from '../files/from-disk.ts';
import { checkReading } from './rules.ts';

const ISSUE = await readFile(path.join(MAGAZINE, 'content/issues/1.yaml'), 'utf8');

const LETTER = {
  article: 'quai-douze',
  moment: 'queue',
  date: '2025-03-20',
  locale: 'fr',
  name: 'Une habituée',
  text: 'La file avance par à-coups.',
};

/** An article whose English is still to come. */
const AWAITING = {
  'content/articles/bac/article.yaml': JSON.stringify({
    kind: 'column',
    issue: 1,
    date: '2025-03-03',
    authors: ['redaction'],
    sources: ['port-2021'],
    awaiting: 'en',
  }),
  'content/articles/bac/fr.mdx': `---
title: Le bac attend le dernier client
standfirst: Le passeur du soir retient son bac pour une cliente, et le quai entier apprend à compter autrement.
categories: [Transports]
---

Le bac attend.<Cite id="port-2021" />
`,
  'content/issues/1.yaml': ISSUE.replace(/^articles: \[/m, 'articles: [bac, '),
};

/** What is said of a letter that differs from a right one. */
const find = (change: object, files: Record<string, string> = {}) =>
  withMagazine(
    { files: { 'content/letters/file.yaml': JSON.stringify({ ...LETTER, ...change }), ...files } },
    async (root) =>
      checkReading(await readFromDisk(root), FIXTURE_DAY).map(({ code, what, suggestion = '' }) =>
        `${code} ${what.en} ${suggestion}`.trim(),
      ),
  );

it('says nothing of a letter to an article, or to a moment of it', async () => {
  expect(await find({})).toEqual([]);
  expect(await find({ moment: undefined, date: '2025-03-03' })).toEqual([]);
});

it('proposes the article and the moment that were probably meant', async () => {
  expect(await find({ article: 'quai-douse' })).toEqual([
    'LET-001 The letter answers “quai-douse”, which is no article. quai-douze',
  ]);
  expect(await find({ moment: 'queu' })).toEqual([
    'LET-001 The letter is about the moment “queu”, which the journeys of “quai-douze” do not have. queue',
  ]);
});

it('wants an article in the language of the letter', async () => {
  const english = await find({ article: 'bac', moment: undefined, locale: 'en' }, AWAITING);
  expect(english).toEqual([
    'LET-001 The letter is in English, and “bac” does not exist in that language.',
  ]);
  expect(await find({ article: 'bac', moment: undefined }, AWAITING)).toEqual([]);
});

it.each([
  [
    '2024-12-31',
    'LET-002 The letter is of 2024-12-31, and the article “quai-douze” of 2025-03-03.',
  ],
  ['2025-06-02', 'LET-002 The date “2025-06-02” is still to come.'],
])('refuses a letter of %s', async (date, said) => {
  expect(await find({ date })).toEqual([said]);
});

it('takes no markup, no other language and no day that the calendar has not', async () => {
  expect(await find({ text: 'La file est <b>longue</b>.' })).toEqual([
    expect.stringMatching(/^STYLE-007 /),
  ]);
  for (const change of [
    { locale: undefined },
    { locale: 'de' },
    { date: '2025-02-30' },
    { text: ' ' },
  ])
    expect(await find(change)).toEqual([expect.stringMatching(/^SCHEMA-\d+ /)]);
});

import { describe, expect, it } from 'vitest';
import type { Locale } from '../../schemas/locale.ts';
import { checkText } from '../../tests/checked-text.ts';
import { checkLongSentences } from './long-sentences.ts';

const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

const check = async (body: string, locale: Locale) =>
  (await checkText(checkLongSentences, body, { locale })).map(
    ({ line, column, what }) => `${line}:${column} ${what.en}`,
  );

describe('a sentence', () => {
  it.each<[Locale, number]>([
    ['fr', 46],
    ['en', 41],
  ])('is too long for the breath of a reader: %s, %i words', async (locale, count) => {
    expect(await check(`Court. M${words(count)}.`, locale)).toEqual([
      `8:8 The sentence has ${count} words.`,
    ]);
  });

  it.each<[string, Locale, string]>([
    ['has the most words allowed', 'fr', `Court. M${words(45)}.`],
    ['has the most words allowed', 'en', `Short. M${words(40)}.`],
    ['is one of several', 'fr', `M${words(30)}. M${words(30)} ! M${words(30)}.`],
    ['stands in a table', 'en', `| A |\n| - |\n| M${words(60)} |`],
    [
      'is a quotation',
      'fr',
      `<Verbatim source="port-2021" lang="fr" by="A">M${words(60)}</Verbatim>`,
    ],
  ])('passes where it %s (%s)', async (_, locale, body) => {
    expect(await check(body, locale)).toEqual([]);
  });

  it('counts words across a term, an emphasis and a line break, and no citation', async () => {
    const body = `M${words(20)} *${words(10)}*\n${words(10)}<Cite id="port-2021" at="p. 3" /> <Term id="seam">seam</Term>.`;
    expect(await check(body, 'en')).toEqual(['8:1 The sentence has 41 words.']);
  });
});

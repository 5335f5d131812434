import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { checkFiles, checkText } from '../../../tests/checked-text.ts';
import { checkLengths } from './lengths.ts';

const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

const checkSentences = async (body: string, locale: Locale) =>
  (await checkText(checkLengths, body, { locale })).map(
    ({ line, column, what }) => `${line}:${column} ${what.en}`,
  );

describe('a sentence', () => {
  it.each<[Locale, number]>([
    ['fr', 46],
    ['en', 41],
  ])('is too long for the breath of a reader: %s, %i words', async (locale, count) => {
    expect(await checkSentences(`Court. M${words(count)}.`, locale)).toEqual([
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
    expect(await checkSentences(body, locale)).toEqual([]);
  });

  it('counts words across a term, an emphasis and a line break, and no citation', async () => {
    const body = `M${words(20)} *${words(10)}*\n${words(10)}<Cite id="port-2021" at="p. 3" /> <Term id="seam">seam</Term>.`;
    expect(await checkSentences(body, 'en')).toEqual(['8:1 The sentence has 41 words.']);
  });
});

const sentences = (count: number) =>
  Array.from({ length: count }, () => 'Elle attend encore un bac à quai, sans rien dire.').join(
    ' ',
  );

const checkParagraphs = async (body: string) =>
  (await checkText(checkLengths, body, { locale: 'fr' })).map(
    ({ line, what }) => `${line} ${what.fr}`,
  );

describe('a paragraph', () => {
  it('fills the screen beyond 170 words', async () => {
    expect(await checkParagraphs(`Elle lit.\n\n${sentences(17)} Fin.`)).toEqual([
      '10 Le paragraphe a 171 mots.',
    ]);
  });

  it('may have 170 words, and be followed by another', async () => {
    expect(await checkParagraphs(`${sentences(17)}\n\n${sentences(17)}`)).toEqual([]);
  });

  it('is held to the same length in the definition of a term', async () => {
    const text = `name: {fr: 'a', en: 'b'}\ndefinition:\n  fr: ${sentences(18)}\n  en: Short.\n`;
    const problems = await checkFiles(checkLengths, { 'content/terms/seam.yaml': text });
    expect(problems).toMatchObject([{ line: 3, code: 'STYLE-002' }]);
  });
});

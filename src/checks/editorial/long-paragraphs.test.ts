import { describe, expect, it } from 'vitest';
import { checkFiles, checkText } from '../../tests/checked-text.ts';
import { checkLongParagraphs } from './long-paragraphs.ts';

const sentences = (count: number) =>
  Array.from({ length: count }, () => 'Elle attend encore un bac à quai, sans rien dire.').join(
    ' ',
  );

const check = async (body: string) =>
  (await checkText(checkLongParagraphs, body, { locale: 'fr' })).map(
    ({ line, what }) => `${line} ${what.fr}`,
  );

describe('a paragraph', () => {
  it('fills the screen beyond 170 words', async () => {
    expect(await check(`Elle lit.\n\n${sentences(17)} Fin.`)).toEqual([
      '10 Le paragraphe a 171 mots.',
    ]);
  });

  it('may have 170 words, and be followed by another', async () => {
    expect(await check(`${sentences(17)}\n\n${sentences(17)}`)).toEqual([]);
  });

  it('is held to the same length in the definition of a term', async () => {
    const text = `name: {fr: 'a', en: 'b'}\ndefinition:\n  fr: ${sentences(18)}\n  en: Short.\n`;
    const problems = await checkFiles(checkLongParagraphs, { 'content/terms/seam.yaml': text });
    expect(problems).toMatchObject([{ line: 3, code: 'STYLE-002' }]);
  });
});

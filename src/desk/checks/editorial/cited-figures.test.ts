import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { checkText } from '../../../tests/checked-text.ts';
import { checkCitedFigures } from './cited-figures.ts';

const check = async (body: string, locale: Locale = 'fr', article = 'quai-douze') =>
  (await checkText(checkCitedFigures, body, { locale, article })).map(
    ({ line, column, what }) =>
      `${line}:${column} ${what.en.replace('No source follows, in this paragraph: ', '')}`,
  );

const CITE = '<Cite id="port-2021" />';

describe('a figure of a case study', () => {
  it.each<[string, string]>([
    ['Elle ouvre en 1999.', '8:15 “1999”.'],
    ['Elle attend 8 % du temps.', '8:13 “8 %”.'],
    [`Elle ouvre${CITE}. En mai 2012, elle ferme.`, '8:39 “mai 2012”.'],
    [`Elle ouvre en 1999.\n\nElle ferme${CITE}.`, '8:15 “1999”.'],
    ['Elle ouvre en *1999*, ferme en 2012 et rouvre en 2012.', '8:16 “1999”, “2012”.'],
    ['<Foreign lang="en">The quay</Foreign> ouvre en 1999.', '8:48 “1999”.'],
    ['- Elle vend 300 livres.', '8:13 “300”.'],
  ])('asks for its source: %s', async (body, what) => {
    expect(await check(body)).toEqual([what]);
  });

  it('is asked once a paragraph', async () => {
    expect(await check('En 1999, en 2001.\n\nEn 2003, en 2005.')).toEqual([
      '8:4 “1999”, “2001”.',
      '10:4 “2003”, “2005”.',
    ]);
  });

  it.each<[string, string]>([
    ['has its citation after it', `Elle ouvre en 1999${CITE}.`],
    ['has its citation at the end of the paragraph', `Elle ouvre en 1999. Puis elle ferme${CITE}.`],
    ['is cited elsewhere', `Elle ouvre en 1999${CITE}.\n\nDepuis 1999, elle attend.`],
    [
      'is the year of a date that is cited',
      `Le 3 mai 1999, elle ouvre${CITE}.\n\nDepuis 1999, rien.`,
    ],
    [
      'is that of a key figure',
      '<KeyFigure value="12 min" source="port-2021">d’attente en 1999</KeyFigure>\n\nEn 1999, rien.',
    ],
    ['stands in a heading', '## L’été 1999\n\nElle ouvre.'],
    ['stands in a table', '| Année |\n| - |\n| 1999 |'],
    ['stands in a pull quote', '<PullQuote>Elle ouvre en 1999.</PullQuote>'],
    ['is small', 'Elle a deux sacs et 3 livres.'],
  ])('passes where it %s', async (_, body) => {
    expect(await check(body)).toEqual([]);
  });

  it('is not asked of other kinds of article, nor of standing pages', async () => {
    expect(await check('Elle ouvre en 1999.', 'fr', 'petite-couture')).toEqual([]);
    expect(await checkText(checkCitedFigures, 'En 1999.', { locale: 'fr' })).toEqual([]);
  });

  it('is asked in both languages', async () => {
    expect(await check('It opens in 1999, on May 3.', 'en')).toEqual(['8:13 “1999”, “May 3”.']);
  });
});

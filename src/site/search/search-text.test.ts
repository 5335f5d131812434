import { describe, expect, test } from 'vitest';
import { typeset } from '../../magazine/typography/typography.ts';
import { findSpellings, foldText, printedPattern, restoreText } from './search-text.ts';

describe('foldText', () => {
  test.for([
    ['l’expérience', 'l’⁖ expérience'],
    ["l'expérience", 'l’⁖ expérience'],
    ['l’“attente”', 'l’⁖ “attente”'],
    ['L’Oréal, d’abord', 'L’⁖ Oréal, d’⁖ abord'],
    ['qu’on, jusqu’ici, lorsqu’il', 'qu’⁖ on, jusqu’⁖ ici, lorsqu’⁖ il'],
    ['client/magasin;caisse, 24/7, 14(5/6)', 'client/⁖ magasin;⁖ caisse, 24/⁖ 7, 14(5/6)'],
    ["Trader Joe's", 'Trader Joe’s'],
    ['aujourd’hui, quelqu’un', 'aujourd’hui, quelqu’un'],
    ['le cœur de l’Œuvre, ex æquo', 'le coeur de l’⁖ Oeuvre, ex aequo'],
    ['1\u202f750 dollars, 30\u00a0000\u00a0références', '1750 dollars, 30000⁕ références'],
    ['«\u202fcou\u00adture\u202f»\u202f!', '«⁑couture⁑»⁑!'],
    ['non\u2011tissé', 'non-tissé'],
    ['e\u0301tape', 'étape'],
    ['Stockholm–Berlin, 1990–1995', 'Stockholm-Berlin, 1990-1995'],
    ['la file – longue – avance', 'la file`– longue`– avance'],
    [
      'dit\u00a0: «\u202fla file\u202f» –\u00a0oui\u00a0–, 5\u00a0%',
      'dit⁕: «⁑la file⁑» –⁕oui⁕–, 5⁕ ⵥ',
    ],
    ['un\u00a0–\u00a0deux & trois · quatre', 'un⁕–⁕ deux`& trois · quatre'],
    ['Søren, Łódź, STRAẞE, Đinđić, Þór', 'Soren, Lódź, STRASsE, Dindić, Thór'],
  ] as const)('writes “%s” as readers type it', ([printed, typed]) => {
    expect(foldText(printed, 'fr')).toBe(typed);
  });

  test('keeps the decimal sign of a figure from being passed over', () => {
    expect(foldText('28,3 %, le 3, 28', 'fr')).toBe('28ꞏ3 ⵥ, le 3, 28');
    expect(foldText('1,750 or 2.8', 'en')).toBe('1,750 or 2ꞏ8');
  });

  test('keeps the sign of a figure, and the point of one, with it', () => {
    expect(foldText('−2 misère, (+1), -30 %, 3-4, 4.0, n°2', 'fr')).toBe(
      'ꟷ2 misère, (ⵜ1), ꟷ30 ⵥ, 3-4, 4ꓸ0, n°⁖ 2',
    );
    expect(foldText('from −2 to +2', 'en')).toBe('from ꟷ2 to ⵜ2');
  });

  test('sets the elisions of French names and titles apart in English too', () => {
    expect(foldText('D’Arcy’s queue, rage d’emballage', 'en')).toBe(
      'D’⁖ Arcy’s queue, rage d’⁖ emballage',
    );
  });

  test('sets the figures of a ratio apart', () => {
    expect(foldText('noté 86/100, ou 8,6/10', 'fr')).toBe('noté 86/⁖ 100, ou 8ꞏ6/⁖ 10');
  });

  test('leaves a year and the figure after it apart', () => {
    expect(foldText('en 2016, 300 clients', 'fr')).toBe('en 2016, 300 clients');
  });
});

describe('restoreText', () => {
  test.for([
    'l’expérience, d’abord ; qu’on l’ait vue jusqu’au bout',
    'Trader Joe’s, aujourd’hui',
    'le magasin/client, l’« attente » et d’« autres »',
    'le cœur de l’œuvre',
    '1 750 dollars par pied carré, 28,3 % de plus',
    '« couture » : visible ?',
    'le 16 novembre 2026, à 10 h 30, p. 12 du n° 5',
    'de 1 750–2 000 à 1 750 – 3 000 dollars : « Sans couture : le client » !',
    'un chef-d’œuvre de Søren & fils – à Łódź – au 3 de la Straße · Smørrebrød',
    'de −2 misère à +2 magie, CC BY-SA 4.0 · −1,5 point au n°2',
    '50 % de 1 750 €, 20 $ (30 %), 40% ou €20 ; $5, +3 %. Et % seul',
    'noté 86/100 en 2016, 24/7, 14(5/6)',
    'le vol Stockholm–Berlin, la file – longue – et Mme Tati…',
  ])('gives “%s” back after folding, with its typography', (text) => {
    const printed = typeset(text, 'fr');
    expect(restoreText(foldText(printed, 'fr'), findSpellings(printed), 'fr')).toBe(printed);
  });

  test('gives an English text back after folding', () => {
    const printed = typeset(
      'the customers’ queue at Trader Joe’s, 1990–95 – “a secret—kept” on 16 November',
      'en',
    );
    expect(restoreText(foldText(printed, 'en'), findSpellings(printed), 'en')).toBe(printed);
  });

  test('touches no word that only begins like a printed one', () => {
    expect(restoreText('coeur, coeurs', ['cœur'], 'fr')).toBe('cœur, coeurs');
  });
});

describe('printedPattern', () => {
  test.for([
    ['1750', 'fr', '1\u202f750'],
    ['1750', 'en', '1,750'],
    ['28,3', 'fr', '28,3'],
    ['4.0', 'fr', '4.0'],
    ['-2', 'fr', '−2'],
    ['+2', 'en', '+2'],
    ['Stockholm–Berlin', 'fr', 'Stockholm–Berlin'],
    ['bouche-à-oreille', 'fr', 'bouche\u2011à\u2011oreille'],
    ['œuvre', 'fr', 'Œuvre'],
    ['soren', 'fr', 'Søren'],
    ['maggie’s', 'en', "Maggie's"],
    ['client(e)s', 'fr', 'client(e)s'],
  ] as const)('finds “%s” in %s where a page prints “%s”', ([word, locale, printed]) => {
    const pattern = new RegExp(printedPattern(['mot', foldText(word, locale)]), 'giu');
    expect(`un mot, ${printed}.`.match(pattern)).toEqual(['mot', printed]);
  });

  test('finds no part of a word or of a figure', () => {
    const pattern = new RegExp(printedPattern(['port', '175']), 'giu');
    expect('portes, report, 1750'.match(pattern)).toBeNull();
  });
});

describe('findSpellings', () => {
  test('finds a range of figures in groups as a whole', () => {
    expect(findSpellings('de 1\u202f750–2\u202f000 à 3\u202f000')).toEqual([
      '1\u202f750–2\u202f000',
      '3\u202f000',
    ]);
  });

  test('finds ligatures, grouped figures and words joined by a dash, each once', () => {
    expect(findSpellings('Œuvre, cœur, cœur, 1\u202f750 et 2016, 1990–1995 – fin')).toEqual([
      'Œuvre',
      'cœur',
      '1\u202f750',
      '1990–1995',
    ]);
  });
});

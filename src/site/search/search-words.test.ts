import { beforeAll, describe, expect, test } from 'vitest';
import {
  answers,
  foldWord,
  foldedForms,
  loadStems,
  nameKey,
  nameWithin,
  parseQuestion,
  wordsOfToken,
} from './search-words.ts';

beforeAll(() => Promise.all([loadStems('fr'), loadStems('en')]));

const asks = (query: string, locale: 'fr' | 'en') =>
  parseQuestion(query, locale)
    .words.map(({ folded }) => folded)
    .join(' ');

describe('parseQuestion', () => {
  test.for([
    ['l’attente', 'attente'],
    ["l'attente", 'attente'],
    ['d’expérience', 'experience'],
    ['Jusqu’à la caisse', 'caisse'],
    ['cœur', 'coeur'],
    ['la file\u00a0d’attente', 'file attente'],
    ['moment de vérité', 'moment verite'],
    ['trader joe’s', 'trader joes'],
    ['bouche-à-oreille', 'bouche oreille'],
    ['e-commerce', 'commerce'],
    ['1 750', '1750'],
    ['1\u202f750 dollars', '1750 dollars'],
    ['28,3 %', '28ꞏ3 ⵥ'],
    ['4.0', '4ꓸ0'],
    ['-2', 'ꟷ2'],
    ['−2 misère', 'ꟷ2 misere'],
    ['+1', 'ⵜ1'],
    ['1990-1995', '1990 1995'],
    ['n°2', '2'],
    ['N° 2', '2'],
    ['mais si', ''],
    ['le 1er mars 2019', '1er mars 2019'],
    ['  cou\u00adture  ', 'couture'],
    ['Stockholm–Berlin', 'stockholm berlin'],
    ['Søren, Łódź, STRAẞE', 'soren lodz strasse'],
    ['sans couture', 'sans couture'],
    ['le la de', ''],
    ['l’', ''],
    ['?!', ''],
    ['50 %', '50 ⵥ'],
    ['50%', '50 ⵥ'],
    ['50 pour cent', '50 ⵥ'],
    ['50 pour centre', '50 centre'],
    ['20 €', '20 ⵟ'],
    ['à quoi sert un persona ?', 'persona'],
    ['que veut dire SMOT', 'smot'],
    ['Définition de la couture', 'couture'],
    ['définition', 'definition'],
    ['moment de vérité définition ?', 'moment verite'],
    ['carte vs plan', 'carte plan'],
    ['à 12h46', '12 46'],
    ['mh370', 'mh370'],
    ['', ''],
  ] as const)('hears in the French “%s” the words “%s”', ([query, words]) => {
    expect(asks(query, 'fr')).toBe(words);
  });

  test.for([
    ['the end of the line', 'end line'],
    ['Trader Joe’s', 'trader joes'],
    ['click-and-collect', 'click collect'],
    ['1,750', '1750'],
    ['€20', 'ⵟ 20'],
    ['50 per cent', '50 ⵥ'],
    ['2.8', '2ꞏ8'],
    ['2,8', '2ꞏ8'],
    ['the', ''],
    ['What’s a seam?', 'seam'],
    ['<b>seam</b> [ferry]|54(1)', 'seam ferry 541'],
    ['how to queue', 'queue'],
    ['Who coined “moment of truth”?', 'moment truth'],
    ['coined', 'coined'],
    ['What does SMOT mean?', 'smot'],
    ['the definition of done', 'definition done'],
    ['Definition of seam', 'seam'],
    ['mean', 'mean'],
    ['moment of truth meaning', 'moment truth'],
    ['meaning', 'meaning'],
    ['I don’t, but she doesn’t', ''],
  ] as const)('hears in the English “%s” the words “%s”', ([query, words]) => {
    expect(asks(query, 'en')).toBe(words);
  });

  test('keeps the place of the words among the small ones', () => {
    const { words } = parseQuestion('l’heure de vérité', 'fr');
    expect(words.map(({ at }) => at)).toEqual([1, 3]);
  });

  test('keeps with the parts of a compound the whole of it', () => {
    expect(parseQuestion('un e-mail', 'fr').words).toEqual([
      { typed: 'mail', folded: 'mail', whole: 'e-mail', at: 1 },
    ]);
  });

  test.for(['« sans couture »', '"sans couture"', '“sans couture”'])(
    'takes %s for a phrase',
    (query) => {
      expect(parseQuestion(query, 'fr').isPhrase).toBe(true);
    },
  );

  test('takes words some of which are in quotation marks for no phrase', () => {
    expect(parseQuestion('« sans couture » : oui', 'fr').isPhrase).toBe(false);
  });
});

describe('answers', () => {
  test.for([
    ['couture', 'couture'],
    ['coutures', 'couture'],
    ['couture', 'coutures'],
    ['reparer', 'reparation'],
    ['couture', 'cout'],
    ['rembourse', 'remboursees'],
    ['fils', 'fil'],
    ['files', 'file'],
    ['personas', 'persona'],
    ['petits', 'petit'],
    ['photo', 'photos'],
    ['lieu', 'lieux'],
    ['premiers', 'premier'],
    ['customer', 'customers'],
    ['lois', 'loi'],
    ['recuperera', 'recuperation'],
    ['heureuse', 'heureux'],
  ] as const)('lets “%s” answer “%s”', ([word, asked]) => {
    expect(answers(word, asked, 'fr')).toBe(true);
  });

  test.for([
    ['queues', 'queuing'],
    ['queued', 'queueing'],
    ['issue', 'issuing'],
  ] as const)('lets “%s” answer the English “%s”', ([word, asked]) => {
    expect(answers(word, asked, 'en')).toBe(true);
  });

  test('lets no small word answer as the form of another', () => {
    expect(answers('on', 'one', 'en')).toBe(false);
    expect(answers('on', 'on', 'en')).toBe(true);
    // The one word that titles have from French and that a misspelt “queuing” would be a form of.
    expect(answers('que', 'queing', 'en')).toBe(false);
  });

  test.for([
    ['fie', 'fi'],
    ['couture', 'cou'],
    ['repartir', 'reparation'],
    ['savoir', 'sav'],
    ['personnes', 'persona'],
    ['personas', 'personne'],
    ['aple', 'a'],
    ['file', 'fil'],
    ['fil', 'file'],
    ['file', 'fils'],
    ['pari', 'paris'],
    ['moi', 'mois'],
  ] as const)('does not let “%s” answer “%s”', ([word, asked]) => {
    expect(answers(word, asked, 'fr')).toBe(false);
  });
});

test('looks for a French figure with a point as a decimal one too', () => {
  expect(parseQuestion('28.3 %', 'fr').words.map(foldedForms)).toEqual([
    ['28ꓸ3', '28ꞏ3'],
    ['ⵥ', 'percent'],
  ]);
});

test.for([
  ['3 000 euros', 'fr', ['3000'], ['euros', 'ⵟ']],
  ['€3,000', 'en', ['ⵟ', 'euro'], ['3000']],
  ['20 dollars', 'en', ['20'], ['dollars', 'ⵙ']],
  ['deux euros', 'fr', ['deux'], ['euros']],
] as const)(
  'looks for the unit of a figure as a sign and as a word: “%s”',
  ([query, locale, ...forms]) => {
    expect(parseQuestion(query, locale).words.map(foldedForms)).toEqual(forms);
  },
);

test('folds accents, ligatures, capitals and apostrophes', () => {
  expect(['Œuvre', 'Maggie’s', 'ÉTÉ', '«oui»', 'Ångstrøm', 'Þóra'].map(foldWord)).toEqual([
    'oeuvre',
    'maggies',
    'ete',
    'oui',
    'angstrom',
    'thora',
  ]);
});

test('finds in a compound itself and its parts', () => {
  expect(wordsOfToken('(click-and-collect),')).toEqual([
    'click-and-collect',
    'click',
    'and',
    'collect',
  ]);
  expect(wordsOfToken('wind_knots')).toEqual(['wind_knots', 'wind', 'knots']);
  expect(wordsOfToken('file.')).toEqual(['file']);
});

test('does not divide a word where the index does not', () => {
  expect(['aujourd’hui', 'A&M', '54(1)'].flatMap(wordsOfToken)).toEqual([
    'aujourd’hui',
    'A&M',
    '54(1',
  ]);
});

test('knows a name whatever article stands before it', () => {
  expect(nameKey('Le paradoxe du rattrapage', 'fr')).toBe(nameKey('paradoxe du rattrapage', 'fr'));
});

test.for([
  ['Que Choisir', 'fr', 'que choisir'],
  ['les tests de Que Choisir', 'fr', 'que choisir'],
  ['QUE CHOISIR', 'fr', 'que choisir'],
  ['Bank Of America', 'en', 'bank of america'],
  // No capital, no small word, nothing but small words, an elided one.
  ['Que choisir', 'fr', ''],
  ['Quai Douze', 'fr', ''],
  ['Le La', 'fr', ''],
  ['L’Attente', 'fr', ''],
] as const)('the name in “%s” (%s) is “%s”', ([query, locale, name]) => {
  const words = nameWithin(parseQuestion(query, locale));
  expect(words.map(({ folded }) => folded).join(' ')).toBe(name);
});

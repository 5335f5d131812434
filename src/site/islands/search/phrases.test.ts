import { expect, test } from 'vitest';
import { buildPhrases } from '../../search/search-phrases.ts';
import { countPhrase, tellFound, tellHints } from './phrases.ts';
import type { Found } from './found.ts';

const phrases = buildPhrases('fr');

test.for([
  [0, 'Aucun résultat pour'],
  [1, '1 résultat pour'],
  [2, '2 résultats pour'],
] as const)('says %i in French as “%s…”', ([count, words]) => {
  expect(countPhrase(phrases.found, { count, query: 'file' }, 'fr')).toContain(words);
});

test('keeps what a reader typed as it is, braces and all', () => {
  expect(countPhrase(phrases.found, { count: 2, query: '{count} $& <b>' }, 'fr')).toContain(
    '{count} $& <b>',
  );
});

const found: Found = {
  whole: 0,
  part: 0,
  ofMoments: false,
  total: 0,
  findings: [],
  counts: {},
  missing: [],
  proposals: [],
  unquoted: undefined,
  isEmpty: false,
  unfiltered: 0,
  marks: '',
};

test.for<[facts: Partial<Found>, query: string, words: RegExp]>([
  [{ whole: 3 }, 'file', /^3 résultats pour «\sfile\s»$/],
  [{ whole: 3 }, '« la file »', /^3 résultats pour «\sla file\s»$/],
  [{ whole: 3 }, '', /^3 résultats$/],
  [{ whole: 3, ofMoments: true }, '', /^3 moments$/],
  [{ whole: 3, ofMoments: true }, 'file', /^3 moments pour «\sfile\s»$/],
  [{ whole: 3 }, '"moment de vérité" Carlzon', /^3 résultats pour «\smoment de vérité Carlzon\s»$/],
  [
    { whole: 3, part: 4 },
    'file bac',
    /^3 résultats pour «\sfile bac\s» \+ 4 avec une partie des mots$/,
  ],
  [
    { part: 4 },
    'file xylophone',
    /^Rien ne réunit tous ces mots\s; 4 pages en réunissent une partie$/,
  ],
  [{ part: 1 }, 'file xylophone', /^Rien ne réunit tous ces mots\s; 1 page en réunit une partie$/],
  [
    { part: 4, ofMoments: true },
    'file xylophone',
    /^Rien ne réunit tous ces mots\s; 4 moments en réunissent une partie$/,
  ],
  [{ unfiltered: 4 }, 'file', /^Aucun résultat pour «\sfile\s» avec ces filtres$/],
  [{ isEmpty: true }, '« »', /^«\s« »\s»\s: c’est trop peu/],
  [{ isEmpty: true }, 'le la de', /^«\sle la de\s»\s: c’est trop peu pour chercher/],
])('tells what was found: %o', ([facts, query, words]) => {
  expect(tellFound(phrases, { ...found, ...facts }, { query, filters: {} }, 'fr')).toMatch(words);
});

test('says what may have been meant', () => {
  const hints = { ...found, missing: ['attante'], proposals: ['attente'], unfiltered: 4 };
  expect(tellHints(phrases, hints, 'fr')).toEqual([
    '4 résultats sans filtre.',
    'La recherche ne trouve «\u202fattante\u202f» nulle part.',
    'Vouliez-vous dire attente',
  ]);
});

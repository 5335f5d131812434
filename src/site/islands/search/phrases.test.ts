import { expect, test } from 'vitest';
import { countPhrase, type Phrases } from './phrases.ts';

const phrases: Phrases = {
  one: '{count} résultat pour « {query} »',
  other: '{count} résultats pour « {query} »',
  none: 'Aucun résultat pour « {query} »',
  browseOne: '{count} résultat',
  browseOther: '{count} résultats',
  browseNone: 'Aucun résultat',
  shown: '{shown} sur {count}',
  loading: '…',
  failed: '!',
};

test.for([
  [0, 'file', 'Aucun résultat pour « file »'],
  [1, 'file', '1 résultat pour « file »'],
  [2, 'file', '2 résultats pour « file »'],
  [0, '', 'Aucun résultat'],
  [1, '', '1 résultat'],
  [35, '', '35 résultats'],
] as const)('says %i results for “%s” in words', ([count, query, words]) => {
  expect(countPhrase(phrases, { count, query }, 'fr')).toBe(words);
});

test('keeps what a reader typed as it is, braces and all', () => {
  expect(countPhrase(phrases, { count: 2, query: '{count} $& <b>' }, 'fr')).toBe(
    '2 résultats pour « {count} $& <b> »',
  );
});

import { beforeAll, expect, test } from 'vitest';
import { loadStems } from './search-words.ts';
import { findWords, initialOf, readWordShard, writeWordList } from './word-list.ts';

beforeAll(() => Promise.all([loadStems('fr'), loadStems('en')]));

const texts = [
  'La caisse, les caisses et la Caisse. Un café à Caen.',
  'le client dit cœur, click-and-collect, 1750',
];

test('lists each word once under its sound, the most frequent first, and the names after', () => {
  const list = writeWordList(texts, [{ name: 'La caisse du fond', page: 3 }], 'fr');
  const shard = readWordShard(list.get('k') ?? '');
  expect(shard.words).toEqual([
    'caisse',
    'Caen',
    'café',
    'caisses',
    'click',
    'click-and-collect',
    'client',
    'cœur',
    'collect',
  ]);
  expect(shard.names).toEqual([{ name: 'La caisse du fond', page: 3 }]);
  expect(readWordShard(list.get('0') ?? '').words).toEqual(['1750']);
});

test('lists a compound for the parts that the index does not have', () => {
  const list = writeWordList(['«\u2060⁑re-loger⁑», Mc-Dade, O’Connell-Vey'], [], 'fr');
  const wordsOf = (initial: string) => readWordShard(list.get(initial) ?? '').words;
  expect(wordsOf('l')).toEqual(['re-loger']);
  expect(findWords(readWordShard(list.get('l') ?? ''), 'loger', 'fr')).toEqual(['re-loger']);
  expect([wordsOf('d'), wordsOf('o'), wordsOf('v')]).toEqual([
    ['Dade'],
    ['O’Connell-Vey', 'O’Connell-Vey'],
    ['Vey'],
  ]);
  const identifiers = writeWordList(['wind_knots'], [], 'en');
  expect([...identifiers.values()].map((file) => readWordShard(file).words)).toEqual([
    ['knots'],
    ['wind'],
  ]);
});

test('keeps words apart that accents alone tell apart', () => {
  const list = writeWordList(['Le livre est livré. Un livre.'], [], 'fr');
  expect(readWordShard(list.get('l') ?? '').words).toEqual(['livre', 'livré']);
});

test('puts a word with accents before the same without, where neither is more frequent', () => {
  const list = writeWordList(['Une expérience, “customer experience”.'], [], 'fr');
  expect(readWordShard(list.get('e') ?? '').words).toEqual(['expérience', 'experience']);
});

test('leaves out what tells nothing', () => {
  const list = writeWordList(['le la de un et'], [], 'fr');
  expect([...list.keys()]).toEqual([]);
});

test('reads a shard that has names and no word', () => {
  expect(readWordShard('\nCaisse\t1')).toEqual({ words: [], names: [{ name: 'Caisse', page: 1 }] });
});

test.for([
  ['caisse', ['caisse', 'caisses']],
  ['caisses', ['caisse', 'caisses']],
  ['cais', ['caisse', 'caisses']],
  ['cai', []],
  ['kaisse', []],
] as const)('finds for “%s” %s', ([asked, found]) => {
  const shard = readWordShard(writeWordList(texts, [], 'fr').get('k') ?? '');
  expect(findWords(shard, asked, 'fr')).toEqual(found);
});

test('puts words that sound alike at the beginning into one shard', () => {
  expect(initialOf('umilite', 'fr')).toBe(initialOf('humilite', 'fr'));
  expect(initialOf('filosofie', 'fr')).toBe(initialOf('philosophie', 'fr'));
  expect(initialOf('empathie', 'fr')).toBe(initialOf('ampathie', 'fr'));
  expect(initialOf('28', 'fr')).toBe('0');
});

import { beforeAll, expect, test } from 'vitest';
import { foldWord, loadStems } from './search-words.ts';
import { suggest } from './suggestions.ts';

beforeAll(() => Promise.all([loadStems('fr'), loadStems('en')]));

const shard = (words: readonly string[], names: readonly string[] = []) => ({
  words,
  names: names.map((name) => ({ name, page: 0 })),
});

test('proposes the nearest by letters and by sound, and no more than three', () => {
  const words = ['accès', 'acheter', 'accueil', 'accueillir', 'achat', 'attente'];
  expect(suggest('acceuil', [shard(words)], 'fr')).toEqual(['accueil']);
  expect(suggest('atente', [shard(words)], 'fr')).toEqual(['attente']);
  const near = ['caisse', 'caisses', 'cassis', 'caissiers', 'caissière', 'caissons'];
  const proposed = suggest('caissere', [shard(near)], 'fr');
  expect(proposed[0]).toBe('caissière');
  expect(proposed).toHaveLength(3);
});

test('knows a word by an inflection of it, and proposes no small word of either language', () => {
  expect(suggest('recieve', [shard(['receives'])], 'en')).toEqual(['receives']);
  expect(suggest('theater', [shard(['tears', 'theirs'])], 'en')).toEqual([]);
  expect(suggest('hermes', [shard(['Here’s'])], 'fr')).toEqual([]);
  expect(suggest('queing', [shard(['qu', 'queueing'])], 'en')).toEqual(['queueing']);
});

test.for([
  ['staruck', 'Starbucks'],
  ['starbuk', 'Starbucks'],
] as const)('proposes for “%s” the name %s, from which two letters lead away', ([word, name]) => {
  for (const locale of ['fr', 'en'] as const) {
    expect(suggest(word, [shard([name])], locale)).toEqual([name]);
    expect(suggest('staruck', [shard(['starbucks'])], locale)).toEqual([]);
  }
});

test('proposes a short name for a letter that is missing, and no short word', () => {
  expect(suggest('diney', [shard(['Disney'])], 'fr')).toEqual(['Disney']);
  expect(suggest('diney', [shard(['disney', 'O-diney'])], 'fr')).toEqual([]);
});

test('hears in English that “tree” is not “three”', () => {
  expect(suggest('tree', [shard(['three', 'there'])], 'en')).toEqual([]);
});

test('takes two letters in the wrong order for one mistake', () => {
  expect(suggest('jugde', [shard(['judge'])], 'en')).toEqual(['judge']);
});

test('proposes in French what sounds alike, however it is written', () => {
  expect(suggest('kado', [shard(['cadeau'])], 'fr')).toEqual(['cadeau']);
});

test('proposes of a word and its inflections one', () => {
  expect(suggest('caise', [shard(['caisse', 'caisses'])], 'fr')).toEqual(['caisse']);
});

test('proposes for a decimal figure those near it, and for a whole one no other', () => {
  const figures = ['28ꞏ3', '29', '48ꞏ4', '2ꞏ84', '28ꞏ45', '200', '1760'];
  expect(suggest('28ꞏ4', [shard(figures)], 'fr')).toEqual(['28ꞏ3']);
  expect(suggest('100', [shard(figures)], 'fr')).toEqual([]);
  expect(suggest('1750', [shard(figures)], 'fr')).toEqual([]);
  expect(suggest('covid18', [shard(['covid19'])], 'fr')).toEqual([]);
});

test.for([
  ['honte', ['hôte'], 'fr'],
  ['poivre', ['pointe'], 'fr'],
  ['fierté', ['fier', 'fête'], 'fr'],
  ['orange', ['range', 'rage'], 'fr'],
  ['sun', ['son', 'seen', 'soon'], 'en'],
  ['beach', ['each'], 'en'],
  ['boat', ['boot', 'both'], 'en'],
] as const)(
  'takes “%s” for none of %j: a short word is another by a letter',
  ([word, others, locale]) => {
    expect(suggest(foldWord(word), [shard(others)], locale)).toEqual([]);
  },
);

test.for([
  ['aple', 'Apple', 'en'],
  ['nkie', 'Nike', 'en'],
  ['tezco', 'Tesco', 'en'],
  ['amazn', 'Amazon', 'en'],
  ['qeue', 'queue', 'en'],
  ['caise', 'caisse', 'fr'],
  ['vante', 'vente', 'fr'],
] as const)(
  'takes a short “%s” for “%s”, by sound or by a slip of the hand',
  ([word, meant, locale]) => {
    expect(suggest(word, [shard([meant])], locale)).toEqual([meant]);
  },
);

test('proposes the nearest first, also where an inflection of it is further', () => {
  expect(suggest('atente', [shard(['attentes', 'tentes', 'attente'])], 'fr')[0]).toBe('attente');
});

test('proposes a name for its words run together', () => {
  const names = shard([], ['Click and collect', 'Paradoxe du rattrapage']);
  expect(suggest('clicandcolect', [names], 'en')).toEqual(['Click and collect']);
  expect(suggest('paradoxeratrapage', [names], 'fr')).toEqual(['Paradoxe du rattrapage']);
});

test('proposes nothing for what nothing is near, or for a word of two letters', () => {
  expect(suggest('xylophone', [shard(['caisse', 'telephone'])], 'fr')).toEqual([]);
  expect(suggest('kz', [shard(['kit'])], 'fr')).toEqual([]);
});

import { beforeAll, expect, test } from 'vitest';
import { loadStems } from './search-words.ts';
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
  const near = ['caisse', 'casse', 'cause', 'causer', 'cassis'];
  expect(suggest('caise', [shard(near)], 'fr')).toHaveLength(3);
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

test('proposes for a figure those with as many digits', () => {
  expect(suggest('1750', [shard(['150', '1760', '17500'])], 'fr')).toEqual(['1760']);
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

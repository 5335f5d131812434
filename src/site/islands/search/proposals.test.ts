import { beforeAll, expect, test } from 'vitest';
import { loadStems, parseQuestion } from '../../search/search-words.ts';
import type { WordShard } from '../../search/word-list.ts';
import { propose } from './proposals.ts';

beforeAll(() => Promise.all([loadStems('fr'), loadStems('en')]));

/** What is proposed for a question whose words with a number are lacking from an index of one part. */
function proposalsFor(
  query: string,
  words: readonly string[],
  lacking: readonly number[],
  names: readonly string[] = [],
) {
  const shard: WordShard = { words, names: names.map((name) => ({ name, page: 0 })) };
  const index = { locale: 'fr', readShard: () => Promise.resolve(shard) } as const;
  const question = parseQuestion(query, 'fr');
  const missing = question.words.filter((_, place) => lacking.includes(place));
  return propose(index, query, question, { missing, doubtful: [] });
}

test.for([
  ["la maggei's", ['Maggie’s'], 'la Maggie’s'],
  ["aujourd'huy", ['aujourd’hui'], 'aujourd’hui'],
  ['le cœurr', ['coeur'], 'le coeur'],
  ['la cafetie\u0300rre', ['cafetière'], 'la cafetière'],
  ['28,4 %', ['28ꞏ3'], '28,3 %'],
  ["l'atente", ['attente'], "l'attente"],
] as const)('proposes for “%s”, with %s in its place, “%s”', async ([query, words, proposal]) => {
  expect(await proposalsFor(query, words, [0])).toContain(proposal);
});

test('keeps a word that begins others where nothing is near it', async () => {
  const index = {
    locale: 'fr',
    readShard: () => Promise.resolve({ words: ['attente'], names: [] }),
  } as const;
  const question = parseQuestion('robe atente', 'fr');
  const [doubtful, missing] = question.words.map((word) => [word]);
  const words = { missing: missing ?? [], doubtful: doubtful ?? [] };
  expect(await propose(index, 'robe atente', question, words)).toEqual(['robe attente']);
});

test('replaces the word that is lacking and no part of another', async () => {
  expect(await proposalsFor('reportages portage', ['reportages', 'partage'], [1])).toEqual([
    'reportages partage',
  ]);
});

test('leaves no hyphen of a compound of which a part is near nothing', async () => {
  expect(await proposalsFor('xylophone-cafetierre', ['cafetière'], [0, 1])).toEqual(['cafetière']);
});

test('keeps the signs of a replacement as they are', async () => {
  expect(await proposalsFor('prrix', ['prix$&'], [0])).toEqual(['prix$&']);
});

test.for([
  [
    'un client mécontant, xylophone, qui revient',
    [1, 2],
    'un client mécontent, xylophone, qui revient',
  ],
  [
    'un client mécontant qui revient, et la suite',
    [1],
    'un client mécontent qui revient, et la suite',
  ],
  ['« Des clients mécontants » ?', [1], '« Des clients mécontents » ?'],
] as const)(
  'keeps of “%s” all but the words that it replaces, in the number in which they were typed',
  async ([query, lacking, proposal]) => {
    const words = ['client', 'mécontents', 'revient', 'suite'];
    expect(await proposalsFor(query, words, lacking)).toEqual([proposal]);
  },
);

test('proposes a name for two words, one of which is too short to be near anything', async () => {
  const proposals = await proposalsFor('chez Jon Lewis, en ville', ['ville'], [1], ['John Lewis']);
  expect(proposals).toEqual(['chez John Lewis, en ville']);
});

test('proposes a name that was not typed in full, and no part of the question', async () => {
  const words = ['Trader', 'Jo'];
  expect(await proposalsFor('Trader Jo', words, [], ['Trader Joe’s'])).toEqual(['Trader Joe’s']);
});

test('takes two words for one where it is written so, and for no other word', async () => {
  expect(await proposalsFor('air bnb', ['air', 'Airbnb'], [1])).toContain('Airbnb');
  expect(await proposalsFor('bikes comes', ['becomes', 'comes'], [0])).toEqual([]);
});

test.for([
  ['lexpérience client, puis', ['experience', 'expérience', 'client'], 'l’expérience client, puis'],
  ['pour lacceuil', ['accueil'], 'pour l’accueil'],
  ['le rendez-vouss du client', ['rendez-vous', 'client'], 'le rendez-vous du client'],
] as const)('writes in “%s” the word as French does', async ([query, words, proposal]) => {
  const { words: asked } = parseQuestion(query, 'fr');
  const lacking = asked.flatMap(({ typed }, at) => (/^l|vouss$/.test(typed) ? [at] : []));
  expect((await proposalsFor(query, words, lacking))[0]).toBe(proposal);
});

test('keeps the words of a question that is a name but for its small words', async () => {
  const words = ['paradoxe', 'rattrapage'];
  const names = ['Paradoxe du rattrapage'];
  expect(await proposalsFor('quel paradoxe du ratrapage ?', words, [1], names)).toEqual([
    'quel paradoxe du rattrapage ?',
  ]);
});

test('keeps the end of a possessive, which the index writes as a plural', async () => {
  const shard: WordShard = { words: ['customers'], names: [] };
  const index = { locale: 'en', readShard: () => Promise.resolve(shard) } as const;
  const question = parseQuestion('the custumer’s journey', 'en');
  const [missing] = question.words;
  const words = { missing: missing ? [missing] : [], doubtful: [] };
  expect(await propose(index, 'the custumer’s journey', question, words)).toEqual([
    'the customer’s journey',
  ]);
});

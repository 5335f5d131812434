import { expect, test } from 'vitest';
import { parseQuestion } from '../../search/search-words.ts';
import { keepBeside, NAMED, rank, type Hit, type Unit } from './ranking.ts';

const unit = (page: number, facts: Partial<Unit> = {}): Unit => ({
  page,
  kind: 'essay',
  records: [{ id: page }],
  named: NAMED.not,
  ...facts,
});

/** Where a word stands, by page; every place weighs the same. */
const hits = (
  places: Readonly<Record<number, readonly number[]>>,
  inTitle: readonly number[] = [],
) =>
  new Map(
    Object.entries(places).map(([page, at]): [number, Hit] => [
      Number(page),
      { score: 10, places: at, inTitle: inTitle.includes(Number(page)), isTyped: true },
    ]),
  );

const order = (
  query: string,
  units: readonly Unit[],
  found: readonly ReadonlyMap<number, Hit>[],
  exact: readonly number[] = [],
) => {
  const question = parseQuestion(query, 'fr');
  return rank(units, { ...question, hits: found, exact: new Set(exact) }).map(
    (each) => each.unit.page,
  );
};

test('puts what holds all words before what holds some, and leaves out the rest', () => {
  const found = [hits({ 1: [0], 2: [0] }), hits({ 2: [9] })];
  expect(order('file attente', [unit(0), unit(1), unit(2)], found)).toEqual([2, 1]);
});

test('puts what is named so first', () => {
  const found = [hits({ 1: [0], 2: [0] }, [1])];
  expect(order('couture', [unit(1), unit(2, { named: NAMED.whole })], found)).toEqual([2, 1]);
  const inflected = unit(2, { named: NAMED.inflected });
  expect(order('coutures', [unit(1), inflected], found)).toEqual([2, 1]);
});

test('puts an entry that a word names before what else holds that word alone', () => {
  const found = [hits({ 1: [0], 2: [0] }, [1]), hits({ 3: [0] }, [3])];
  const units = [unit(1), unit(2, { named: NAMED.beside }), unit(3, { kind: 'page' })];
  expect(order('couture accessibilité', units, found)[0]).toBe(2);
});

test('puts a phrase in order before scattered words, the small words counted', () => {
  const found = [hits({ 1: [5], 2: [5], 3: [5] }), hits({ 1: [6], 2: [7], 3: [3] })];
  expect(order('moment de vérité', [unit(1), unit(2), unit(3)], found)[0]).toBe(2);
});

test('puts near words before far ones', () => {
  const found = [hits({ 1: [0], 2: [0] }), hits({ 1: [40], 2: [3] })];
  expect(order('client fidèle', [unit(1), unit(2)], found)).toEqual([2, 1]);
});

test('puts a title before a mention, and the magazine before the works that it cites', () => {
  expect(order('file', [unit(1), unit(2)], [hits({ 1: [4], 2: [4] }, [2])])).toEqual([2, 1]);
  const source = unit(1, { kind: 'source' });
  expect(order('file', [source, unit(2)], [hits({ 1: [4], 2: [4] }, [1])])).toEqual([2, 1]);
});

test('puts the word as it was typed before its other forms, and a text before its notes', () => {
  const typed = hits({ 1: [4], 2: [4] }, [1]);
  const [title, mention] = [typed.get(1), typed.get(2)];
  if (title) typed.set(1, { ...title, isTyped: false });
  expect(mention?.isTyped).toBe(true);
  expect(order('file', [unit(1), unit(2)], [typed])).toEqual([2, 1]);
  const noted = unit(1, { records: [{ id: 1, isNote: true }] });
  expect(order('file', [noted, unit(2)], [hits({ 1: [4], 2: [4] })])).toEqual([2, 1]);
});

test('keeps of a phrase in quotation marks only what holds it so', () => {
  const found = [hits({ 1: [5], 2: [5] }), hits({ 1: [6], 2: [9] })];
  expect(order('« sans couture »', [unit(1), unit(2)], found, [1])).toEqual([1]);
  const single = [hits({ 1: [5], 2: [5] })];
  expect(order('« de la file »', [unit(1), unit(2)], single, [2])).toEqual([2]);
});

test('puts no work that has a word as it was typed before the magazine', () => {
  const found = hits({ 1: [4], 2: [4] }, [1, 2]);
  const accented = found.get(2);
  if (accented) found.set(2, { ...accented, isTyped: false });
  expect(order('hotel', [unit(1, { kind: 'source' }), unit(2)], [found])).toEqual([2, 1]);
});

test('takes a word of grammar alone for no answer', () => {
  const { words } = parseQuestion('file après', 'fr');
  const found = [hits({ 1: [0] }), hits({ 1: [3], 2: [9] })];
  const asked = { words, hits: found, isPhrase: false, exact: new Set<number>() };
  const light = new Set(words.slice(1));
  expect(rank([unit(1), unit(2)], { ...asked, light }).map(({ unit: { page } }) => page)).toEqual([
    1,
  ]);
});

test('keeps of a sign what stands beside its figure', () => {
  const { words } = parseQuestion('50 %', 'fr');
  const held = [hits({ 1: [3], 2: [3] }), hits({ 1: [4], 2: [9], 3: [4] })];
  expect([...keepBeside(1, words, held).keys()]).toEqual([1]);
  expect([...keepBeside(0, words, held).keys()]).toEqual([1, 2]);
});

test('finds a unit before its figure as well, as English writes prices', () => {
  const { words } = parseQuestion('50 euros', 'fr');
  const held = [hits({ 1: [4], 2: [3] }), hits({ 1: [3], 2: [5] })];
  expect([...keepBeside(1, words, held).keys()]).toEqual([1]);
});

test('puts what holds a figure with what it counts before what has both apart', () => {
  const found = [hits({ 1: [5], 2: [5] }, [1]), hits({ 1: [9], 2: [6] }, [1])];
  expect(order('28 jours', [unit(1), unit(2)], found)).toEqual([2, 1]);
});

test('tells what holds all words', () => {
  const { words } = parseQuestion('file attente', 'fr');
  const found = [hits({ 1: [0], 2: [0] }), hits({ 2: [9] })];
  const ranked = rank([unit(1), unit(2)], {
    words,
    hits: found,
    isPhrase: false,
    exact: new Set(),
  });
  expect(ranked.map(({ isWhole }) => isWhole)).toEqual([true, false]);
});

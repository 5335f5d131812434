import { expect, test } from 'vitest';
import {
  asksForMoments,
  countValues,
  narrow,
  readRegister,
  writeRegister,
  type Register,
} from './register.ts';

const register: Register = [
  {
    kind: 'case-study',
    issue: 1,
    brand: 'fnac',
    records: [
      { id: 0 },
      { id: 1, moment: { stage: 'zmot', channel: 'website', feeling: 1, brand: 'fnac' } },
      { id: 2, moment: { stage: 'smot', channel: 'shelf', feeling: -2, brand: 'fnac' } },
      { id: 3, moment: { stage: 'smot', channel: 'counter', feeling: -2, brand: 'fnac' } },
    ],
  },
  { kind: 'essay', issue: 2, records: [{ id: 4 }, { id: 5, isNote: true }] },
  { kind: 'term', records: [{ id: 6 }] },
];

const idsOf = (filters: Parameters<typeof narrow>[1]) =>
  narrow(register, filters).flatMap(({ records }) => records.map(({ id }) => id));

test('is read as it was written', () => {
  expect(readRegister(writeRegister(register))).toEqual(register);
});

test('narrows to the moments that a filter of moments asks for', () => {
  expect(idsOf({ feeling: '-2' })).toEqual([2, 3]);
  expect(idsOf({ feeling: '-2', channel: 'shelf' })).toEqual([2]);
  expect(idsOf({ stage: 'smot' })).toEqual([2, 3]);
});

test('narrows to whole pages by what pages are', () => {
  expect(idsOf({ issue: '2' })).toEqual([4, 5]);
  expect(idsOf({ brand: 'fnac' })).toEqual([0, 1, 2, 3]);
  expect(idsOf({ kind: 'recipe' })).toEqual([]);
});

test('counts what each value would leave while the others stay', () => {
  const all = countValues(register, {}, () => 'whole');
  expect(all).toMatchObject({
    'kind=case-study': { whole: 1, part: 0 },
    'issue=2': { whole: 1, part: 0 },
    'feeling=-2': { whole: 2, part: 0 },
    'stage=smot': { whole: 2, part: 0 },
  });
  const low = countValues(register, { feeling: '-2' }, () => 'whole');
  expect(low).toMatchObject({
    'feeling=1': { whole: 1, part: 0 },
    'feeling=-2': { whole: 2, part: 0 },
    'channel=shelf': { whole: 1, part: 0 },
    'kind=case-study': { whole: 2, part: 0 },
  });
  expect(low['channel=website']).toBeUndefined();
});

test('counts what answers the words, apart from what answers a part of them', () => {
  // Two moments hold a word each, and their page both.
  const counts = countValues(register, {}, (records) => {
    const held = records.filter(({ id }) => id === 2 || id === 3).length;
    return held === 2 ? 'whole' : held === 1 ? 'part' : undefined;
  });
  expect(counts).toEqual({
    'kind=case-study': { whole: 1, part: 0 },
    'issue=1': { whole: 1, part: 0 },
    'brand=fnac': { whole: 1, part: 0 },
    'stage=smot': { whole: 0, part: 2 },
    'channel=shelf': { whole: 0, part: 1 },
    'channel=counter': { whole: 0, part: 1 },
    'feeling=-2': { whole: 0, part: 2 },
  });
});

test('knows which filters ask for moments', () => {
  expect(asksForMoments({ feeling: '0' })).toBe(true);
  expect(asksForMoments({ kind: 'term', brand: 'fnac', issue: '1' })).toBe(false);
});

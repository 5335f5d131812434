import { expect, test } from 'vitest';
import type { SearchedPage } from './searched-pages.ts';
import { buildSearchChoices } from './search-choices.ts';

const record = { url: '/', title: '', label: '', blocks: [] };
const page = (facts: Partial<SearchedPage>): SearchedPage => ({
  kind: 'essay',
  names: [],
  records: [record],
  ...facts,
});

test('offers what can be found, in the order of the magazine and of a journey', () => {
  const moments = [
    { stage: 'umot', channel: 'store', feeling: -2, brand: 'fnac' },
    { stage: 'zmot', channel: 'app', feeling: 1 },
    { stage: 'umot', channel: 'app', feeling: -2 },
  ] as const;
  const pages = [
    page({
      kind: 'editorial',
      issue: 1,
      records: [record, ...moments.map((moment) => ({ ...record, moment }))],
    }),
    page({ kind: 'case-study', brand: 'zara', issue: 2 }),
    page({ kind: 'term' }),
    page({ kind: 'source' }),
  ];
  expect(buildSearchChoices(pages)).toEqual({
    kinds: ['case-study', 'editorial', 'term', 'source'],
    stages: ['zmot', 'umot'],
    channels: ['app', 'store'],
    feelings: [1, -2],
    brands: ['fnac', 'zara'],
    issues: [2, 1],
  });
});

test('offers nothing where nothing is', () => {
  expect(Object.values(buildSearchChoices([])).flat()).toEqual([]);
});

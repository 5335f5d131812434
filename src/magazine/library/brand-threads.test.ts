import { expect, test } from 'vitest';
import { buildArticle, buildIssue, buildSmallLibrary } from '../../tests/small-library.ts';
import { journeySchema } from '../schemas/journey.ts';
import { threadsOfBrand } from './library.ts';

const both = (text: string) => ({ fr: text, en: text });
const journey = (letter: string, feelings: readonly number[], brand?: string) =>
  journeySchema.parse({
    title: both(letter),
    label: both(letter),
    letter,
    persona: both('A customer'),
    goal: both('Dinner'),
    ...(brand === undefined ? {} : { brand }),
    moments: feelings.map((feeling, index) => ({
      id: `moment-${index + 1}`,
      stage: 'smot',
      channel: 'store',
      feeling,
      evidence: 'editors',
      title: both('Title'),
      text: both('Text'),
    })),
  });

const cover = { journey: 'bac', moment: 'moment-1' };
const sources = ['one', 'two', 'three'];
const study = (facts: object) =>
  buildArticle({ kind: 'case-study', brand: 'ferry', sector: 'airline', cover, sources, ...facts });

function build(articles: Readonly<Record<string, ReturnType<typeof buildArticle>>>) {
  return buildSmallLibrary({
    issues: [buildIssue(1, Object.keys(articles))],
    articles: new Map(Object.entries(articles)),
    journeys: new Map([
      ['bac', journey('A', [1, 2])],
      ['quay', journey('B', [1, -2, 0], 'harbour')],
    ]),
    slugs: new Map(Object.keys(articles).map((id) => [id, { fr: id }])),
    brands: ['ferry', 'harbour'],
    sources,
  });
}

const threadsOf = (brand: string, { articlesByBrand }: ReturnType<typeof build>) =>
  threadsOfBrand(brand, articlesByBrand.get(brand) ?? []).map((thread) => [
    thread.article.slug,
    thread.journey.id,
    thread.moment.id,
  ]);

test('a brand that only a journey of a case study names has that journey', () => {
  const library = build({ word: study({ journeys: ['bac', 'quay'] }) });
  expect(threadsOf('harbour', library)).toEqual([['word', 'quay', 'moment-2']]);
});

test('a journey that names no brand is that of its article, shown by its cover', () => {
  const library = build({ word: study({ journeys: ['bac', 'quay'] }) });
  expect(threadsOf('ferry', library)).toEqual([['word', 'bac', 'moment-1']]);
});

test('it is not where another journey of the article names the brand', () => {
  const library = build({ word: study({ brand: 'harbour', journeys: ['bac', 'quay'] }) });
  expect(threadsOf('harbour', library)).toEqual([['word', 'quay', 'moment-2']]);
});

test('an article of another kind is no case study', () => {
  const essay = buildArticle({
    journeys: ['quay'],
    cover: { journey: 'quay', moment: 'moment-1' },
  });
  expect(threadsOf('harbour', build({ essay }))).toEqual([]);
});

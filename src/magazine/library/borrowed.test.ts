import { describe, expect, test } from 'vitest';
import { journeySchema } from '../schemas/journey.ts';
import { buildArticle, buildIssue, buildSmallLibrary } from '../../tests/small-library.ts';
import type { Locale } from '../vocabulary.ts';
import type { Library } from './library.ts';
import { borrowedId, borrowedIn, drawBorrowed, lineOf } from './borrowed.ts';

const both = (text: string) => ({ fr: text, en: text });

function journey(letter: string, feelings: readonly number[]) {
  return journeySchema.parse({
    title: both(`Journey ${letter}`),
    label: both(`Label ${letter}`),
    letter,
    persona: both('A customer'),
    goal: both('Dinner'),
    moments: feelings.map((feeling, index) => ({
      id: `moment-${index + 1}`,
      stage: 'smot',
      channel: 'store',
      feeling,
      evidence: 'editors',
      seam: index > 0 ? { visible: true, why: both('It shows.') } : undefined,
      title: both(`Title ${letter}${index + 1}`),
      text: both(`Text ${letter}${index + 1}`),
    })),
  });
}

const follows = (id: string, moment: string) =>
  buildArticle({ journeys: [id], cover: { journey: id, moment } });

const borrow = (id: string, moment: string) => ({
  journey: id,
  moment,
  line: both(`Line of ${id}`),
});

const BOTH_LANGUAGES = { fr: 'x', en: 'x' };

/** An issue with an editorial, two case studies and an essay that borrows from both. */
function build({ lent = BOTH_LANGUAGES }: { lent?: { fr: string; en?: string } } = {}) {
  const articles = new Map([
    ['bac', follows('bac', 'moment-2')],
    ['word', buildArticle({ kind: 'editorial' })],
    ['quay', follows('quay', 'moment-1')],
    [
      'essay',
      buildArticle({
        thread: [
          borrow('quay', 'moment-2'),
          borrow('bac', 'moment-1'),
          borrow('bac', 'moment-2'),
          borrow('quay', 'moment-1'),
        ],
      }),
    ],
  ]);
  return buildSmallLibrary({
    issues: [buildIssue(1, ['bac', 'word', 'quay', 'essay'])],
    articles,
    slugs: new Map([...articles.keys()].map((id) => [id, id === 'quay' ? lent : BOTH_LANGUAGES])),
    journeys: new Map([
      ['bac', journey('A', [1, -2])],
      ['quay', journey('B', [0, 2])],
    ]),
  });
}

function knotsOf({ articles }: Library, slug: string, locale: Locale = 'en') {
  const article = articles.find((each) => each.slug === slug);
  return article && borrowedIn(article, locale).map(borrowedId);
}

describe('the thread of an article without a journey', () => {
  test('is what its editors chose, in their order', () => {
    expect(knotsOf(build(), 'essay')).toEqual([
      'B-moment-2',
      'A-moment-1',
      'A-moment-2',
      'B-moment-1',
    ]);
  });

  test('is for an editorial the covers of its issue, in reading order', () => {
    expect(knotsOf(build(), 'word')).toEqual(['A-moment-2', 'B-moment-1']);
  });

  test('is nothing where the article has a journey', () => {
    expect(knotsOf(build(), 'bac')).toEqual([]);
  });

  test('leaves out what has no page in the language', () => {
    const library = build({ lent: { fr: 'x' } });
    expect(knotsOf(library, 'essay')).toEqual(['A-moment-1', 'A-moment-2']);
    expect(knotsOf(library, 'essay', 'fr')).toHaveLength(4);
    expect(knotsOf(library, 'word')).toEqual([]);
  });

  test('adds no moment to the data', () => {
    const { moments, articles } = build();
    expect(moments).toHaveLength(4);
    expect(articles.find(({ slug }) => slug === 'essay')?.moments).toEqual([]);
    expect(moments.flatMap((moment) => moment.articles.map(({ slug }) => slug))).not.toContain(
      'essay',
    );
  });
});

describe('the drawing of borrowed moments', () => {
  const essay = build().articles.find(({ slug }) => slug === 'essay');
  const borrowed = essay ? borrowedIn(essay, 'en') : [];

  test('has letters in its knots, and no seam', () => {
    const { moments } = drawBorrowed(borrowed, 'en');
    expect(moments.map(({ mark }) => mark)).toEqual(['B', 'A', 'A', 'B']);
    expect(moments.filter(({ seam }) => seam)).toEqual([]);
  });

  test('names each journey once where its moments are neighbours', () => {
    const { drawnPlaces } = drawBorrowed(borrowed, 'en');
    expect(drawnPlaces.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['Label B', 0, 1],
      ['Label A', 1, 3],
      ['Label B', 3, 4],
    ]);
  });

  test('says why a moment is there, or on the thread of an editorial what happens', () => {
    expect(borrowed.map((each) => lineOf(each, 'en'))[0]).toBe('Line of quay');
    const word = build().articles.find(({ slug }) => slug === 'word');
    expect(word && borrowedIn(word, 'en').map((each) => lineOf(each, 'en'))).toEqual([
      'Text A2',
      'Text B1',
    ]);
  });
});

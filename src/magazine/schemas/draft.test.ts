import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { articleSchema } from './article.ts';
import { issueSchema } from './issue.ts';
import { journeySchema } from './journey.ts';
import { splitMessage } from './message.ts';

/** What a schema says of an entry, one line a problem. */
function problemsOf(schema: z.ZodType, entry: object): string[] {
  const { error } = schema.safeParse(entry);
  return (error?.issues ?? []).map(
    ({ code, path, message }) => `${path.join('.')} ${code}: ${splitMessage(message).en}`,
  );
}

const both = (text: string) => ({ fr: text, en: text });

const CASE_STUDY = {
  kind: 'case-study',
  issue: 1,
  date: '2025-03-03',
  authors: ['redaction'],
  brand: 'quai-douze',
  sector: 'other',
};

const MOMENT = {
  id: 'window',
  stage: 'zmot',
  channel: 'street',
  feeling: 1,
  evidence: 'editors',
  title: both('a'),
  text: both('a'),
};

const JOURNEY = {
  title: both('a'),
  label: both('a'),
  letter: 'A',
  persona: both('a'),
  goal: both('a'),
};

const ISSUE = {
  number: 3,
  season: 'winter',
  date: '2025-12-01',
  theme: both('a'),
  standfirst: both('a'),
  stock: '#ffffff',
  ink: '#000000',
  colophon: both('a'),
};

describe('a case study', () => {
  it('has journeys, a cover and three sources once it is published', () => {
    expect(problemsOf(articleSchema, { ...CASE_STUDY, journeys: [], sources: ['a', 'b'] })).toEqual(
      [
        'journeys too_small: A case study needs at least one journey.',
        'sources too_small: A case study needs at least three sources.',
      ],
    );
    const sources = ['a', 'b', 'c'];
    expect(problemsOf(articleSchema, { ...CASE_STUDY, journeys: ['quai'], sources })).toEqual([
      'journeys custom: An article with a journey names its cover: a journey and a moment of it.',
    ]);
  });

  it.each([
    ['has neither journeys nor sources', {}],
    ['has no journey', { journeys: [], sources: ['a', 'b', 'c'] }],
    ['has fewer than three sources', { journeys: [], sources: ['a'] }],
    ['has journeys but no cover', { journeys: ['quai'], sources: [] }],
  ])('may stay a draft while it %s', (_, fields) => {
    expect(problemsOf(articleSchema, { ...CASE_STUDY, ...fields, draft: true })).toEqual([]);
    expect(problemsOf(articleSchema, { ...CASE_STUDY, ...fields, draft: false })).not.toEqual([]);
  });

  it('is held, as a draft, to everything that it does say', () => {
    const cover = { journey: 'autre', moment: 'window' };
    const draft = { ...CASE_STUDY, journeys: ['quai'], cover, draft: true };
    expect(problemsOf(articleSchema, draft)).toEqual([
      'cover.journey custom: The cover shows “autre”, which is not one of the journeys of the article.',
    ]);
    expect(problemsOf(articleSchema, { ...CASE_STUDY, sources: ['A'], draft: true })).toEqual([
      'sources.0 invalid_format: An id holds lower-case letters a–z, digits and single hyphens.',
    ]);
    expect(problemsOf(articleSchema, { ...CASE_STUDY, brand: 12, draft: true })).toHaveLength(1);
  });

  it('is told of what it lacks beside a problem elsewhere', () => {
    const problems = problemsOf(articleSchema, { ...CASE_STUDY, issue: 'one', journeys: ['quai'] });
    expect(problems).toHaveLength(3);
    expect(problems).toContain('sources too_small: A case study needs at least three sources.');
  });

  it('is not told that a list is too short when it is no list', () => {
    const entry = { ...CASE_STUDY, journeys: ['quai'], sources: 'a' };
    expect(articleSchema.safeParse(entry).error?.issues).toMatchObject([
      { code: 'invalid_type', path: ['sources'] },
      { code: 'custom', path: ['journeys'] },
    ]);
  });
});

describe('an essay with a journey', () => {
  const { issue, date, authors } = CASE_STUDY;
  const essay = { kind: 'essay', issue, date, authors };

  it('may lack its cover as long as it is a draft', () => {
    expect(problemsOf(articleSchema, { ...essay, journeys: ['quai'], draft: true })).toEqual([]);
    expect(problemsOf(articleSchema, { ...essay, journeys: ['quai'] })).toEqual([
      'journeys custom: An article with a journey names its cover: a journey and a moment of it.',
    ]);
  });
});

describe('a journey', () => {
  it.each([
    ['no moments', {}],
    ['an empty list of moments', { moments: [] }],
    ['one moment', { moments: [MOMENT] }],
  ])('with %s is a draft', (_, fields) => {
    expect(problemsOf(journeySchema, { ...JOURNEY, ...fields, draft: true })).toEqual([]);
    expect(problemsOf(journeySchema, { ...JOURNEY, ...fields })).toEqual([
      'moments too_small: A journey has at least two moments.',
    ]);
  });

  it('is held, as a draft, to the rules of the moments that it has', () => {
    const moments = [MOMENT, { ...MOMENT, channel: 'store' }];
    expect(problemsOf(journeySchema, { ...JOURNEY, moments, draft: true })).toEqual([
      'moments.1.channel custom: The channel changes from street to store, so the moment needs a seam.',
      'moments.1.id custom: Moment “window” is already the id of moment 1.',
    ]);
  });
});

describe('an issue', () => {
  it.each([
    ['no articles', {}],
    ['an empty list of articles', { articles: [] }],
  ])('with %s is a draft', (_, fields) => {
    expect(problemsOf(issueSchema, { ...ISSUE, ...fields, draft: true })).toEqual([]);
    expect(problemsOf(issueSchema, { ...ISSUE, ...fields })).toEqual([
      'articles too_small: An issue has at least one article.',
    ]);
  });

  it('is held, as a draft, to the contrast of its colours', () => {
    const [problem] = problemsOf(issueSchema, { ...ISSUE, ink: '#eeeeee', draft: true });
    expect(problem).toMatch(/^ink custom: Ink #eeeeee on stock #ffffff has a contrast of 1\.16:1/);
  });
});

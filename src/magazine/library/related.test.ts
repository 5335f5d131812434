import { describe, expect, test } from 'vitest';
import type { MomentEntry } from '../schemas/journey.ts';
import type { ReadableArticle } from './article.ts';
import { buildJourney, type Journey } from '../journeys/journey.ts';
import { relatedTo } from './related.ts';

function journey(id: string, ...moments: Pick<MomentEntry, 'channel' | 'stage'>[]): Journey {
  const words = { fr: 'a', en: 'a' };
  return buildJourney(id, {
    title: words,
    persona: words,
    goal: words,
    draft: false,
    places: [],
    moments: moments.map(({ channel, stage }, index) => ({
      id: `${id}-${index}`,
      channel,
      stage,
      feeling: 0,
      evidence: 'editors',
      sources: [],
      values: [],
      title: words,
      text: words,
    })),
  });
}

/** An article of an issue of its own, on whose cover the first moment of its journey stands. */
function article(slug: string, facts: Partial<ReadableArticle>): ReadableArticle {
  const [first] = facts.journeys ?? [];
  const [moment] = first?.moments ?? [];
  return {
    slug,
    kind: 'case-study',
    issue: slug.length * 1000 + slug.charCodeAt(0),
    date: '2026-11-16',
    updated: undefined,
    authors: ['redaction'],
    brand: undefined,
    sector: undefined,
    journeys: [],
    moments: facts.journeys?.flatMap(({ moments }) => moments) ?? [],
    cover: first && moment && { journey: first, moment },
    picture: undefined,
    borrowed: [],
    sources: [],
    series: undefined,
    corrections: [],
    awaiting: undefined,
    published: true,
    due: '2026-11-16',
    texts: {},
    text: {
      locale: 'en',
      slug,
      title: slug,
      standfirst: '',
      categories: [],
      readingMinutes: 1,
      headings: [],
      citations: [],
      terms: [],
      linkedTerms: [],
      cards: [],
      letters: [],
    },
    ...facts,
  };
}

const read = article('read', {
  brand: 'grocer',
  sector: 'grocery',
  issue: 1,
  journeys: [journey('read', { channel: 'queue', stage: 'smot' })],
});
const sameBrand = article('brand', { brand: 'grocer', sector: 'grocery', issue: 1 });
const sameSector = article('sector', { brand: 'rival', sector: 'grocery' });
const sameChannel = article('channel', {
  journeys: [
    journey('c', { channel: 'website', stage: 'zmot' }, { channel: 'queue', stage: 'fmot' }),
  ],
});
const sameStage = article('stage', {
  journeys: [journey('s', { channel: 'website', stage: 'smot' })],
});
const sameIssue = article('issue', { issue: 1 });
const stranger = article('stranger', { sector: 'hotel' });

const everything = [stranger, sameIssue, sameStage, sameChannel, sameSector, sameBrand, read];

describe('the articles to read next', () => {
  test('come in the order of what binds them, each with its strongest reason', () => {
    expect(relatedTo(read, everything, 9).map(({ reason }) => reason)).toEqual([
      { kind: 'brand', brand: 'grocer' },
      { kind: 'sector', sector: 'grocery' },
      { kind: 'channel', channel: 'queue' },
      { kind: 'stage', stage: 'smot' },
      { kind: 'issue' },
    ]);
  });

  test('never hold the article itself, nor one that nothing binds to it', () => {
    const slugs = relatedTo(read, everything, 9).map(({ article }) => article.slug);
    expect(slugs).not.toContain('read');
    expect(slugs).not.toContain('stranger');
  });

  test('are no more than asked for, the strongest first', () => {
    const slugs = relatedTo(read, everything, 2).map(({ article }) => article.slug);
    expect(slugs).toEqual(['brand', 'sector']);
  });

  test('keep the order of the magazine where they are bound alike', () => {
    const twins = [article('b', { issue: 1 }), article('a', { issue: 1 })];
    const slugs = relatedTo(read, twins, 9).map(({ article }) => article.slug);
    expect(slugs).toEqual(['b', 'a']);
  });

  test('are found for an article without a journey', () => {
    const essay = article('essay', { kind: 'essay', issue: 1 });
    expect(relatedTo(essay, [read], 9)).toEqual([{ article: read, reason: { kind: 'issue' } }]);
  });
});

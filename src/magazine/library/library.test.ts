import { describe, expect, test } from 'vitest';
import { articleSchema, textSchema } from '../schemas/article.ts';
import { brandSchema } from '../schemas/brand.ts';
import { issueSchema } from '../schemas/issue.ts';
import { journeySchema } from '../schemas/journey.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { pickFacts, type WrittenText } from './article.ts';
import type { LibraryEntries } from './entries.ts';
import { buildLibrary, type LibraryOptions } from './library.ts';
import { parseManuscript } from '../texts/manuscript.ts';

const TODAY = '2026-11-16';
const HIDDEN: LibraryOptions = { today: TODAY, unpublished: 'hidden' };
const SHOWN: LibraryOptions = { today: TODAY, unpublished: 'shown' };

const words = (text: string) => ({ fr: text, en: text });

function article(facts: object) {
  return articleSchema.parse({
    kind: 'essay',
    issue: 1,
    date: TODAY,
    authors: ['redaction'],
    ...facts,
  });
}

function issue(number: number, articles: string[], facts: object = {}) {
  return issueSchema.parse({
    number,
    season: 'autumn',
    date: TODAY,
    theme: words('Seams'),
    standfirst: words('About seams.'),
    stock: '#ffe14a',
    ink: '#1a1fd1',
    articles,
    colophon: words('Printed.'),
    ...facts,
  });
}

function text(id: string, source: string): WrittenText {
  const head = textSchema.parse({
    title: id,
    standfirst:
      'A summary that is as long as the schema wants it to be, which is ninety characters or more.',
    categories: ['Queueing'],
  });
  return { id, locale: 'en', head, facts: pickFacts(parseManuscript(source, 'en')) };
}

const journey = journeySchema.parse({
  title: { fr: 'Vraiment ?', en: 'Really?' },
  label: words('Dinner'),
  letter: 'A',
  persona: words('A customer'),
  goal: words('Dinner'),
  brand: 'grocer',
  moments: ['door', 'till'].map((id) => ({
    id,
    stage: 'smot',
    channel: 'store',
    feeling: 0,
    evidence: 'reported',
    sources: ['journey-source'],
    title: words(id),
    text: words(id),
  })),
});

const source = sourceSchema.parse({ type: 'web', title: 'A page', lang: 'en', consulted: true });
const term = termSchema.parse({
  name: words('Seam'),
  slug: { fr: 'couture', en: 'seam' },
  brief: words('A join.'),
  definition: words('A join between two channels.'),
});
const brand = brandSchema.parse({
  name: "Trader Joe's",
  sector: 'grocery',
  country: 'US',
  summary: { fr: "L'enseigne.", en: "The grocer's." },
});

function entries(facts: Partial<LibraryEntries>): LibraryEntries {
  return {
    articles: new Map(),
    texts: [],
    pages: [],
    issues: [],
    journeys: new Map([['visit', journey]]),
    terms: new Map([['seam', term]]),
    sources: new Map([['page', source]]),
    brands: new Map([['grocer', brand]]),
    authors: new Map(),
    letters: new Map(),
    ...facts,
  };
}

const slugsOf = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug);

describe('what appears', () => {
  const magazine = entries({
    articles: new Map([
      ['out', article({})],
      ['draft', article({ draft: true })],
      ['to-come', article({ date: '2026-11-17' })],
      ['of-next-issue', article({ issue: 2 })],
    ]),
    issues: [
      issue(1, ['draft', 'out', 'to-come']),
      issue(2, ['of-next-issue'], { date: '2027-03-14' }),
    ],
  });

  test('neither a draft, nor an article to come, nor an issue to come is in the library', () => {
    const { articles, issues } = buildLibrary(magazine, HIDDEN);
    expect(slugsOf(articles)).toEqual(['out']);
    expect(issues.map(({ number }) => number)).toEqual([1]);
    expect(slugsOf(issues[0]?.articles ?? [])).toEqual(['out']);
  });

  test('while writing, all of it is there and says what is not yet published', () => {
    const { articles, issues } = buildLibrary(magazine, SHOWN);
    expect(slugsOf(articles)).toEqual(['of-next-issue', 'draft', 'out', 'to-come']);
    expect(articles.map(({ published }) => published)).toEqual([false, false, true, false]);
    expect(articles.map(({ due }) => due)).toEqual(['2027-03-14', undefined, TODAY, '2026-11-17']);
    expect(issues.map(({ published }) => published)).toEqual([false, true]);
  });
});

describe('the order of things', () => {
  test('is the newest issue first, and the reading order within an issue', () => {
    const { articles, issues } = buildLibrary(
      entries({
        articles: new Map(['a', 'b', 'c'].map((slug) => [slug, article({})])),
        issues: [issue(1, ['b', 'a']), issue(2, ['c'])],
      }),
      HIDDEN,
    );
    expect(issues.map(({ number }) => number)).toEqual([2, 1]);
    expect(slugsOf(articles)).toEqual(['c', 'b', 'a']);
  });
});

describe('what is joined', () => {
  const magazine = entries({
    articles: new Map([
      [
        'queue',
        article({
          journeys: ['visit'],
          cover: { journey: 'visit', moment: 'till' },
          sources: ['main-source'],
        }),
      ],
      ['plain', article({})],
    ]),
    texts: [
      text('queue', 'A <Term id="seam">seam</Term>.<Cite id="page" />'),
      text('plain', 'Nothing is cited.'),
    ],
    issues: [issue(1, ['queue', 'plain'])],
  });
  const library = buildLibrary(magazine, HIDDEN);

  test('a draft of a journey joins its article once it has moments', () => {
    const written = entries({
      articles: new Map([['queue', article({ draft: true, journeys: ['visit', 'begun'] })]]),
      journeys: new Map([
        ['visit', journey],
        ['begun', journeySchema.parse({ ...journey, draft: true, moments: [] })],
      ]),
      issues: [issue(1, ['queue'])],
    });
    const [queue] = buildLibrary(written, SHOWN).articles;
    expect(queue?.journeys.map(({ id }) => id)).toEqual(['visit']);
  });

  test('a cover is the journey and the moment that it names', () => {
    const [queue] = library.articles;
    expect(queue?.cover?.journey.id).toBe('visit');
    expect(queue?.cover?.moment).toMatchObject({ id: 'till', number: 2 });
  });

  test('each source knows the articles that rest on it: as main source, in the text or in a journey', () => {
    for (const id of ['main-source', 'page', 'journey-source']) {
      expect(slugsOf(library.articlesBySource.get(id) ?? [])).toEqual(['queue']);
    }
  });

  test('each term knows the articles that explain it', () => {
    expect(slugsOf(library.articlesByTerm.get('seam') ?? [])).toEqual(['queue']);
  });

  test('each moment knows its journey, its articles, their issue and its brand', () => {
    const [door, till] = library.moments;
    expect([door?.moment.id, till?.moment.id]).toEqual(['door', 'till']);
    expect(till?.journey.id).toBe('visit');
    expect(slugsOf(till?.articles ?? [])).toEqual(['queue']);
    expect(till?.issue.number).toBe(1);
    expect(till?.brand?.id).toBe('grocer');
  });

  test('a journey that no article follows has no moment in the magazine', () => {
    const alone = buildLibrary(entries({ articles: new Map(), issues: [] }), HIDDEN);
    expect(alone.moments).toEqual([]);
  });

  test('entries know their ids', () => {
    expect(library.terms.get('seam')?.id).toBe('seam');
    expect(library.sources.get('page')?.id).toBe('page');
  });
});

describe('what leads nowhere', () => {
  test('an issue that lists a missing article is refused', () => {
    expect(() => buildLibrary(entries({ issues: [issue(1, ['lost'])] }), HIDDEN)).toThrow(
      'There is no article “lost”.',
    );
  });

  test('an article that carries a missing journey is refused', () => {
    const lost = article({ journeys: ['lost'], cover: { journey: 'lost', moment: 'a' } });
    const magazine = entries({
      articles: new Map([['queue', lost]]),
      issues: [issue(1, ['queue'])],
    });
    expect(() => buildLibrary(magazine, HIDDEN)).toThrow('There is no journey “lost”.');
  });
});

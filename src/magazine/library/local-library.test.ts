import { describe, expect, it } from 'vitest';
import { listPages } from '../addresses/page-list.ts';
import { createRoutes } from '../addresses/routes.ts';
import { articleSchema, textSchema } from '../schemas/article.ts';
import { authorSchema } from '../schemas/author.ts';
import { brandSchema } from '../schemas/brand.ts';
import { journeySchema } from '../schemas/journey.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { buildIssue } from '../../tests/small-library.ts';
import { LOCALES } from '../vocabulary.ts';
import type { LibraryEntries } from './entries.ts';
import { buildLibrary, libraryIn } from './library.ts';

const both = (text: string) => ({ fr: text, en: text });
const note = both('Read.');
const source = sourceSchema.parse({ type: 'web', title: 'Q', lang: 'en', consulted: true, note });

const FACTS = {
  ...{ kind: 'case-study', issue: 1, date: '2025-03-03', authors: ['crew'], brand: 'ferry' },
  ...{ sector: 'other', journeys: ['crossing'], sources: ['log', 'log', 'log'] },
  cover: { journey: 'crossing', moment: 'quay' },
  corrections: [
    { date: '2025-03-10', text: both('First.') },
    { date: '2025-03-10', text: both('Second.') },
  ],
};

const moment = (id: string) => ({
  ...{ id, stage: 'smot', channel: 'store', feeling: 0, evidence: 'reported' },
  ...{ sources: ['diary'], title: both(id), text: both(id) },
});

/** A case study in both languages that rests on one entry of each kind. */
const ENTRIES = {
  articles: new Map([['bac', articleSchema.parse(FACTS)]]),
  texts: LOCALES.map((locale) => ({
    ...{ id: 'bac', locale },
    head: textSchema.parse({ title: 'Bac', standfirst: 'A '.repeat(60), categories: ['Quays'] }),
    facts: {
      ...{ readingMinutes: 1, headings: [], citations: ['paper'], linkedTerms: [], cards: [] },
      terms: ['seam'],
    },
  })),
  pages: [],
  issues: [buildIssue(1, ['bac'])],
  journeys: new Map([
    [
      'crossing',
      journeySchema.parse({
        ...{ title: both('a'), label: both('a'), letter: 'A', persona: both('a'), goal: both('a') },
        moments: ['quay', 'deck'].map(moment),
      }),
    ],
  ]),
  terms: new Map(
    ['seam', 'quay'].map((id, index, ids) => [
      id,
      termSchema.parse({
        ...{ name: both(id), slug: both(id), brief: both('x'), definition: both('x') },
        see: [ids[1 - index]],
        sources: id === 'seam' ? ['root'] : [],
      }),
    ]),
  ),
  sources: new Map(['log', 'diary', 'paper', 'root'].map((id) => [id, source])),
  brands: new Map([
    ['ferry', brandSchema.parse({ name: 'F', sector: 'other', country: 'FR', summary: both('x') })],
  ]),
  letters: new Map(),
  authors: new Map([['crew', authorSchema.parse({ name: both('Crew'), bio: both('x') })]]),
} satisfies LibraryEntries;

type Kind = 'articles' | 'journeys' | 'brands' | 'terms' | 'sources' | 'authors';

/** The magazine with one entry that awaits English. */
function awaiting(kind: Kind, id: string): LibraryEntries {
  const entries: ReadonlyMap<string, object> = ENTRIES[kind];
  const entry = { ...entries.get(id), awaiting: 'en' };
  return { ...ENTRIES, [kind]: new Map<string, object>([...entries, [id, entry]]) };
}

const build = (entries: LibraryEntries) =>
  buildLibrary(entries, { today: '2025-06-01', unpublished: 'hidden' });

describe('the library of one language', () => {
  it.each<[Kind, string]>([
    ['articles', 'bac'],
    ['journeys', 'crossing'],
    ['brands', 'ferry'],
    ['terms', 'seam'],
    ['sources', 'log'],
    ['sources', 'diary'],
    ['sources', 'paper'],
    ['sources', 'root'],
    ['authors', 'crew'],
  ])('has neither what awaits it nor what rests on that: %s/%s', (kind, id) => {
    const library = build(awaiting(kind, id));
    const english = libraryIn(library, 'en');
    expect(english.articles).toEqual([]);
    expect(english.issues[0]?.articles).toEqual([]);
    expect(english.moments).toEqual([]);
    expect([...english.articlesBySource, ...english.articlesByBrand]).toEqual([]);
    if (kind !== 'articles') expect([...english[kind].keys()]).not.toContain(id);
    const french = libraryIn(library, 'fr');
    expect(french.articles[0]?.texts).toHaveProperty('fr');
    expect(french.articles[0]?.texts).not.toHaveProperty('en');
    expect(french.moments).toHaveLength(2);
  });

  it('has no issue whose words are to come', () => {
    const library = build({ ...ENTRIES, issues: [buildIssue(1, ['bac'], { awaiting: 'en' })] });
    expect(libraryIn(library, 'en')).toMatchObject({ issues: [], articles: [] });
    expect(libraryIn(library, 'fr').issues).toHaveLength(1);
  });

  it('does not name a neighbour that awaits it', () => {
    const library = build(awaiting('terms', 'quay'));
    expect(libraryIn(library, 'en').terms.get('seam')?.see).toEqual([]);
    expect(libraryIn(library, 'fr').terms.get('seam')?.see).toEqual(['quay']);
  });

  it('lacks a correction that awaits it, and keeps the place of the next', () => {
    const [first, second] = FACTS.corrections;
    const corrections = [{ ...first, awaiting: 'en' }, second];
    const article = articleSchema.parse({ ...FACTS, corrections });
    const library = build({ ...ENTRIES, articles: new Map([['bac', article]]) });
    const read = (locale: 'fr' | 'en') =>
      libraryIn(library, locale).articles[0]?.corrections.map(({ place }) => place);
    expect([read('fr'), read('en')]).toEqual([[1, 2], [2]]);
  });

  it('gives no page, and no link between languages, to what it lacks', () => {
    const pages = listPages(build(awaiting('sources', 'root')), createRoutes('/'));
    const gone = pages.filter(({ kind, id }) => kind === 'article' || id === 'seam');
    expect(gone.map(({ locale }) => locale)).toEqual(gone.map(() => 'fr'));
    expect(gone.length).toBeGreaterThan(2);
    expect(gone.every(({ alternates }) => !alternates.en)).toBe(true);
    expect(pages.some(({ path }) => path.startsWith('/en/lexicon/quay'))).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { buildArticle, buildIssue } from '../../tests/small-library.ts';
import { authorSchema } from '../schemas/author.ts';
import { brandSchema } from '../schemas/brand.ts';
import { textSchema } from '../schemas/article.ts';
import { journeySchema } from '../schemas/journey.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import type { Locale } from '../vocabulary.ts';
import { parseManuscript } from '../texts/manuscript.ts';
import { pickFacts } from './article.ts';
import type { LibraryEntries } from './entries.ts';
import { buildLibrary } from './library.ts';

const both = (text: string) => ({ fr: text, en: text });
const each = <Entry>(entries: Record<string, Entry>) => new Map(Object.entries(entries));

const buildTerm = (id: string, facts: object = {}) =>
  termSchema.parse({
    name: both(id),
    slug: both(id),
    brief: both('A join.'),
    definition: both('Joined.'),
    ...facts,
  });
const source = sourceSchema.parse({ type: 'web', title: 'A page', lang: 'en', consulted: true });
const author = authorSchema.parse({ name: both('Crew'), bio: both('On board.') });
const head = textSchema.parse({ title: 'A', standfirst: 'a'.repeat(90), categories: ['Quays'] });
const buildText = (id: string, body: string, locale: Locale = 'fr') => ({
  id,
  locale,
  head,
  facts: pickFacts(parseManuscript(body, locale)),
});

const PARTS: Partial<LibraryEntries> = {
  issues: [
    buildIssue(1, ['out', 'draft', 'later']),
    buildIssue(2, ['next'], { date: '2099-01-01' }),
  ],
  articles: each({
    out: buildArticle({ authors: ['crew', 'guest'] }),
    draft: buildArticle({ draft: true, authors: ['novice'], journeys: ['visit'] }),
    later: buildArticle({ date: '2025-04-04', authors: ['guest', 'late'] }),
    next: buildArticle({ issue: 2 }),
    unlisted: buildArticle({ sources: ['of-unlisted'] }),
  }),
  texts: [
    buildText('out', 'Un <Term id="seam">mot</Term>, un [lien](term:linked).'),
    buildText('draft', 'Un <Term id="silent">mot</Term>.<Cite id="of-draft" />'),
    buildText('next', 'Un <Term id="next">mot</Term>.<Cite id="shared" />'),
    buildText('later', '<KeyFigure value="1" source="shared">Un.</KeyFigure>'),
  ],
  terms: each({
    seam: buildTerm('seam', { see: ['silent', 'linked'] }),
    linked: buildTerm('linked'),
    silent: buildTerm('silent', { sources: ['of-silent'] }),
    next: buildTerm('next'),
    unused: buildTerm('unused', { sources: ['of-unused'] }),
  }),
  journeys: each({
    visit: journeySchema.parse({
      title: both('Visit'),
      persona: both('A customer'),
      goal: both('Dinner'),
      brand: 'grocer',
      draft: true,
      moments: [
        {
          id: 'door',
          stage: 'smot',
          channel: 'store',
          feeling: 0,
          evidence: 'reported',
          sources: ['of-moment'],
          title: both('The door'),
          text: both('It opens.'),
        },
      ],
    }),
  }),
  brands: each({
    grocer: brandSchema.parse({
      name: 'Grocer',
      sector: 'grocery',
      country: 'US',
      summary: both('A grocer.'),
      sources: ['of-brand'],
    }),
  }),
  sources: each(
    Object.fromEntries(
      ['draft', 'silent', 'moment', 'brand', 'unlisted', 'unused']
        .map((name) => `of-${name}`)
        .concat('shared', 'uncited')
        .map((id) => [id, source]),
    ),
  ),
  authors: each({ crew: author, guest: author, novice: author, late: author, waiting: author }),
};

const ENTRIES: LibraryEntries = {
  articles: new Map(),
  texts: [],
  pages: [],
  issues: [],
  journeys: new Map(),
  terms: new Map(),
  sources: new Map(),
  brands: new Map(),
  authors: new Map(),
  letters: new Map(),
  ...PARTS,
};

describe('an entry', () => {
  const { terms, sources, authors } = buildLibrary(ENTRIES, { today: '', unpublished: 'shown' });
  const dayOf = (entries: ReadonlyMap<string, { due: string | undefined }>, id: string) =>
    entries.get(id)?.due;

  test('is there from the day of the first article that uses it', () => {
    expect(dayOf(terms, 'seam')).toBe('2025-03-03');
    expect(dayOf(terms, 'next')).toBe('2099-01-01');
    expect(dayOf(sources, 'shared')).toBe('2025-04-04');
    expect(dayOf(authors, 'guest')).toBe('2025-03-03');
    expect(dayOf(authors, 'late')).toBe('2025-04-04');
  });

  test('is there with an article that only links to it', () => {
    expect(dayOf(terms, 'linked')).toBe('2025-03-03');
  });

  test('has no day while only drafts use it, whatever names it as a neighbour', () => {
    expect(dayOf(terms, 'silent')).toBeUndefined();
    expect(dayOf(authors, 'novice')).toBeUndefined();
    for (const id of ['of-draft', 'of-silent', 'of-moment', 'of-brand', 'of-unlisted']) {
      expect(dayOf(sources, id), id).toBeUndefined();
    }
  });

  test('has no day while only a text that is still to come uses it', () => {
    const articles = each({ out: buildArticle({ awaiting: 'en' }) });
    const body = '<Term id="unused">Word</Term>.<Cite id="uncited" />';
    const texts = [buildText('out', 'Rien.'), buildText('out', body, 'en')];
    const entries = { ...ENTRIES, articles, issues: [buildIssue(1, ['out'])], texts };
    const held = buildLibrary(entries, { today: '', unpublished: 'shown' });
    expect(dayOf(held.terms, 'unused')).toBeUndefined();
    expect(dayOf(held.sources, 'of-unused')).toBeUndefined();
    expect(dayOf(held.sources, 'uncited')).toBeUndefined();
  });

  test('is there from the first issue where nothing uses it', () => {
    for (const [entries, id] of [
      [terms, 'unused'],
      [sources, 'of-unused'],
      [sources, 'uncited'],
      [authors, 'waiting'],
    ] as const) {
      expect(dayOf(entries, id), id).toBe('2025-03-03');
    }
  });

  test('has no day where nothing uses it and only what is used counts, a term in between or not', () => {
    const used = buildLibrary(ENTRIES, { today: '', unpublished: 'shown', onlyUsed: true });
    expect(dayOf(used.terms, 'unused')).toBeUndefined();
    expect(dayOf(used.sources, 'of-unused')).toBeUndefined();
    expect(dayOf(used.sources, 'uncited')).toBeUndefined();
    expect(dayOf(used.authors, 'waiting')).toBeUndefined();
    expect(dayOf(used.sources, 'shared')).toBe('2025-04-04');
  });

  test('stays out of what readers see until that day, and a neighbour names it no sooner', () => {
    const seen = buildLibrary(ENTRIES, { today: '2025-03-03', unpublished: 'hidden' });
    expect([...seen.terms.keys()]).toEqual(['seam', 'linked', 'unused']);
    expect(seen.terms.get('seam')?.see).toEqual(['linked']);
    expect([...seen.sources.keys()]).toEqual(['of-unused', 'uncited']);
    expect([...seen.authors.keys()]).toEqual(['crew', 'guest', 'waiting']);
  });
});

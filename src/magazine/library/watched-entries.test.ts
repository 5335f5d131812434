import { expect, test } from 'vitest';
import { buildArticle, buildIssue, buildSmallLibrary } from '../../tests/small-library.ts';
import { buildJourney } from '../journeys/journey.ts';
import { authorSchema } from '../schemas/author.ts';
import { journeySchema } from '../schemas/journey.ts';
import { brandSchema } from '../schemas/brand.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { libraryIn } from './library.ts';
import { collectUses } from './uses.ts';
import { unwatchedOf, watchedOf, watchEntries } from './watched-entries.ts';

const both = (words: string) => ({ fr: words, en: words });

const journey = journeySchema.parse({
  title: both('A night'),
  label: both('Night'),
  letter: 'A',
  persona: both('Somebody'),
  goal: both('To sleep'),
  moments: ['door', 'desk'].map((id) => ({
    id,
    stage: 'smot',
    channel: 'store',
    feeling: 1,
    evidence: 'editors',
    title: both(id),
    text: both('What happens, in a sentence.'),
  })),
});

const source = sourceSchema.parse({
  type: 'web',
  title: 'A page',
  lang: 'en',
  consulted: true,
});
const term = termSchema.parse({
  name: both('Couture'),
  slug: both('couture'),
  brief: both('A join.'),
  definition: both('Joined.'),
  sources: ['page'],
});
const brand = brandSchema.parse({
  name: 'Bac',
  sector: 'other',
  country: 'FR',
  summary: both('A ferry.'),
});

const author = authorSchema.parse({
  name: both('Crew'),
  bio: both('On board.'),
  portrait: {
    src: 'crew.png',
    alt: both('The crew on the deck.'),
    credit: both('Drawn for tests.'),
  },
});

/** Everything that is watched of a thing is left out of the facts, and the rest is in them. */
async function expectParted(thing: object, facts: object, use: string): Promise<void> {
  // Its id, and the number of a moment, are its place.
  const names = Object.keys(thing).filter((name) => name !== 'id' && name !== 'number');
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const read = () => Promise.resolve((thing as Record<string, unknown>)[name]);
    const { used } = await collectUses(read);
    expect([name, [...used]]).toEqual([name, name in facts ? [] : [use]]);
  }
}

test('all of an entry is either watched or among the facts', async () => {
  const watched = watchEntries.journey(buildJourney('night', journey));
  const [[, facts] = []] = unwatchedOf('journeys', new Map([['night', journey]]));
  const { moments: [known] = [] } = facts as { moments?: object[] };
  const [moment] = watched.moments;
  if (!facts || !known || !moment) throw new Error('The journey has no moments.');
  await expectParted(watched, facts, 'journeys/night');
  await expectParted(moment, known, 'journeys/night');
  const apart = [
    ['sources', source, unwatchedOf('sources', new Map([['page', source]]))],
    ['terms', term, unwatchedOf('terms', new Map([['page', term]]))],
    ['brands', brand, unwatchedOf('brands', new Map([['page', brand]]))],
    ['authors', author, unwatchedOf('authors', new Map([['page', author]]))],
  ] as const;
  for (const [kind, entry, [[id, rest] = []]] of apart) {
    expect(id).toBe('page');
    await expectParted(
      watchEntries.entry(kind, { ...entry, id: 'page' }),
      rest ?? {},
      `${kind}/page`,
    );
  }
});

test('whatever is watched has a version', () => {
  const entries = {
    journeys: new Map([['night', journey]]),
    sources: new Map([['page', source]]),
    terms: new Map([['seam', term]]),
    brands: new Map([['bac', brand]]),
    authors: new Map([['crew', author]]),
  };
  expect(new Map(watchedOf(entries))).toEqual(
    new Map<string, object>([
      ['journeys/night', journey],
      ['sources/page', source],
      ['terms/seam', term],
      ['brands/bac', brand],
      ['authors/crew', author],
    ]),
  );
});

test('a magazine is joined without a word of its entries being read', () => {
  const article = buildArticle({
    journeys: ['night'],
    cover: { journey: 'night', moment: 'desk' },
  });
  const whole = buildSmallLibrary({
    issues: [buildIssue(1, ['bac'])],
    articles: new Map([['bac', article]]),
    journeys: new Map([['night', journey]]),
    sources: ['page'],
    terms: [both('couture')],
    brands: ['bac'],
    authors: ['redaction'],
    watch: watchEntries,
  });
  for (const library of [whole, libraryIn(whole, 'fr')]) {
    expect(library.moments.map(({ moment }) => moment.id)).toEqual(['door', 'desk']);
    expect(() => library.moments[0]?.moment.title).toThrow('journeys/night');
    expect(() => library.sources.get('page')?.title).toThrow('sources/page');
    expect(() => library.terms.get('couture')?.brief).toThrow('terms/couture');
    expect(() => library.brands.get('bac')?.summary).toThrow('brands/bac');
    expect(() => library.authors.get('redaction')?.bio).toThrow('authors/redaction');
  }
});

import { expect, test } from 'vitest';
import { buildArticle, buildIssue, buildSmallLibrary } from '../../tests/small-library.ts';
import { buildJourney } from '../journeys/journey.ts';
import { journeySchema } from '../schemas/journey.ts';
import { collectUses } from './uses.ts';
import { unwatchedOf, watchJourney } from './watched-journey.ts';

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

test('all of a journey is either watched or among the facts', async () => {
  const watched = watchJourney(buildJourney('night', journey));
  const facts = unwatchedOf(journey);
  const [moment] = watched.moments;
  const pairs = [
    [watched, facts],
    [moment, facts.moments[0]],
  ] as const;
  for (const [thing = {}, known = {}] of pairs) {
    // Its id and the numbers of its moments are its place.
    const names = Object.keys(thing).filter((name) => name !== 'id' && name !== 'number');
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const read = () => Promise.resolve((thing as Record<string, unknown>)[name]);
      const { used } = await collectUses(read);
      expect([name, [...used]]).toEqual([name, name in known ? [] : ['journeys/night']]);
    }
  }
});

test('a magazine is joined without a word of its journeys being read', () => {
  const article = buildArticle({
    journeys: ['night'],
    cover: { journey: 'night', moment: 'desk' },
  });
  const join = () =>
    buildSmallLibrary({
      issues: [buildIssue(1, ['bac'])],
      articles: new Map([['bac', article]]),
      journeys: new Map([['night', journey]]),
      watch: watchJourney,
    });
  expect(join().moments.map(({ moment }) => moment.id)).toEqual(['door', 'desk']);
  expect(() => join().moments[0]?.moment.title).toThrow('journeys/night');
});

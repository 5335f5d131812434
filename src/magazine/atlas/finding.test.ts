import { describe, expect, test } from 'vitest';
import { createRandom } from '../../tests/random.ts';
import { buildMoments } from '../../tests/small-atlas.ts';
import { CHANNELS, SEAM_KINDS, STAGES } from '../vocabulary.ts';
import { wordsFor } from '../words/messages.ts';
import { keepMoments, type Choice } from './facets.ts';
import { findIn, LEAST_CASES, meanFeeling, tallyMoments, type Finding } from './finding.ts';
import { ATLAS_WORDS, sayStatement, speakAtlas } from './words.ts';

const speak = (locale: 'fr' | 'en') => speakAtlas(wordsFor(locale, ATLAS_WORDS), locale);
const sentence = ({ statements, tally }: Finding, locale: 'fr' | 'en' = 'fr') =>
  statements.map((each) => sayStatement(each, tally.moments, speak(locale))).join(' ');

const moments = buildMoments([
  { letter: 'A', moments: '1d 2a~ 3a~m 4e.' },
  { letter: 'B', moments: '3b 3a~m 4a~m' },
  { letter: 'C', moments: '1c 2a~m 3a~ 4d.' },
  { letter: 'D', moments: '1c 2a.m 3e' },
  { letter: 'E', moments: '1d 3a' },
]);

describe('what the numbers say', () => {
  test('is counted from the moments', () => {
    expect(tallyMoments(moments)).toMatchObject({
      moments: 16,
      journeys: 5,
      moved: 9,
      movedVisibly: 6,
      editors: 11,
      struck: 3,
      after: { visible: [6, 0, 0, 0, 0], hidden: [1, 0, 0, 1, 1], none: [1, 1, 2, 2, 1] },
    });
  });

  test('is worded in both languages', () => {
    expect(sentence(findIn(moments, {}))).toBe(
      'Sur 16 moments, 9 font changer de canal, et 6 de ces passages se voient. ' +
        'Sur 8 misères, 6 suivent une couture visible, une seule une couture cachée. ' +
        '3 parcours sur 5 en comptent au moins une après une couture visible. ' +
        'Le canal le plus touché\u202f: site, 5 misères sur 5 moments.',
    );
    expect(sentence(findIn(moments, {}), 'en')).toBe(
      'Of 16 moments, 9 change channel, and 6 of these joins show. ' +
        'Of 8 miseries, 6 follow a visible seam, one a hidden one. ' +
        '3 of the 5 journeys have at least one after a visible seam. ' +
        'The hardest-hit channel: website, 5 miseries in 5 moments.',
    );
  });

  test('counts what is kept and nothing else, whatever is chosen', () => {
    expect(sentence(findIn(moments, { feeling: '-2' }), 'en')).toBe(
      '8 moments selected, out of 16, in 5 journeys. ' +
        'Of these 8 moments, 6 follow a visible seam, one a hidden one.',
    );
    expect(sentence(findIn(moments, { seam: 'visible' }))).toBe(
      '6 moments retenus sur 16, dans 3 parcours. Sur ces 6 moments, 6 sont des misères.',
    );
    expect(sentence(findIn(moments, { feeling: '-2', seam: 'visible' }), 'en')).toBe(
      '6 moments selected, out of 16, in 3 journeys.',
    );
    expect(sentence(findIn(moments, { stage: 'fmot' }), 'en')).toBe(
      '3 moments selected, out of 16, in 3 journeys.',
    );
    const counted = ({ tally }: Finding) =>
      Object.values(tally.after)
        .flat()
        .reduce((sum, count) => sum + count, 0);
    expect(counted(findIn(moments, { feeling: '-2', seam: 'visible' }))).toBe(6);
  });

  test('counts the editors’ own readings apart, by the relation that is said', () => {
    const caveatUnder = (choice: Choice) => findIn(moments, choice).caveat;
    expect(caveatUnder({})).toEqual({
      journeys: 5,
      editors: { editors: 11, of: 16 },
      others: { kind: 'miseries', count: 4, hidden: 1, of: 5 },
    });
    expect(caveatUnder({ feeling: '-2' })).toEqual({
      journeys: 5,
      editors: { editors: 3, of: 8 },
      others: { kind: 'seams', count: 4, hidden: 1, of: 5 },
    });
    expect(caveatUnder({ seam: 'visible' })).toEqual({
      journeys: 3,
      editors: { editors: 2, of: 6 },
      others: false,
    });
    expect(caveatUnder({ feeling: '-2', seam: 'visible' }).others).toBeUndefined();
  });

  test('says nothing of a share on fewer than five cases', () => {
    const few = buildMoments([{ letter: 'A', moments: '1a 2a~ 3a~ 4a~' }]);
    expect(findIn(few, {}).statements).toEqual([]);
    expect(meanFeeling([4, 0, 0, 0, 0])).toBeUndefined();
    expect(meanFeeling([0, 0, 0, 0, 5])).toBe(2);
  });

  test('names a channel only where it leads alone and has five moments', () => {
    const alone = buildMoments([
      { letter: 'A', channel: 'phone', moments: '3a 3a 3a 3c 3c' },
      { letter: 'B', channel: 'queue', moments: '3a 3a 3c 3c 3c' },
    ]);
    expect(findIn(alone, {}).statements).toContainEqual({
      kind: 'channel',
      channel: 'phone',
      miseries: 3,
      of: 5,
    });
    const tied = buildMoments([
      { letter: 'A', channel: 'phone', moments: '3a 3a 3c 3c 3c' },
      { letter: 'B', channel: 'queue', moments: '3a 3a 3c 3c 3c' },
    ]);
    expect(findIn(tied, {}).statements.map(({ kind }) => kind)).not.toContain('channel');
  });
});

test('whatever is kept, no share is on fewer than five cases, nor says more than there is', () => {
  const seed = 20_261_129;
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  for (let round = 0; round < 200; round += 1) {
    const written = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, index) => ({
      letter: String.fromCodePoint(65 + index),
      channel: pick(CHANNELS.slice(0, 4)),
      moments: Array.from(
        { length: 2 + Math.floor(random() * 8) },
        () =>
          `${pick([1, 2, 3, 4])}${pick(['a', 'b', 'c', 'd', 'e'])}${pick(['', '~', '.'])}${pick(['', 'm'])}`,
      ).join(' '),
    }));
    const choice = {
      ...(random() < 0.4 && { stage: pick(STAGES) }),
      ...(random() < 0.4 && { seam: pick(SEAM_KINDS) }),
      ...(random() < 0.4 && { feeling: String(pick([-2, -1, 0, 1, 2])) }),
    };
    const all = buildMoments(written);
    const { statements, caveat } = findIn(all, choice);
    const kept = keepMoments(all, choice).length;
    const shares = [...statements, caveat.editors, caveat.others].filter((each) => !!each);
    for (const share of shares) {
      expect(share.of, `seed ${seed}, round ${round}`).toBeGreaterThanOrEqual(LEAST_CASES);
      if (!('kept' in share)) expect(share.of).toBeLessThanOrEqual(kept);
      const { of, ...counts } = share;
      const numbers = Object.values(counts).filter((count) => typeof count === 'number');
      for (const count of numbers) expect(count).toBeLessThanOrEqual(of);
    }
  }
});

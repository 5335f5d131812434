import { expect, test } from 'vitest';
import { buildMoments } from '../../../tests/small-atlas.ts';
import { NOTHING_DONE, readState, reduceAtlas, writeState } from './state.ts';

const moments = buildMoments([
  { letter: 'A', moments: '1d 2a~ 3a~ 4e.' },
  { letter: 'B', moments: '3b 3c. 4a~' },
]);

test('the address says what was chosen and which journey is in front, and brings both back', () => {
  const chosen = reduceAtlas(NOTHING_DONE, { kind: 'choose', choice: { seam: 'visible' } });
  const kept = reduceAtlas(chosen, { kind: 'keep', letter: 'B' });
  expect(writeState(kept)).toBe('?seam=visible&journey=B');
  expect(readState(writeState(kept), moments)).toEqual(kept);
  expect(writeState(NOTHING_DONE)).toBe('');
});

test('an address that names nothing of the atlas asks nothing', () => {
  expect(readState('?journey=<b>&stage=moon', moments)).toEqual(NOTHING_DONE);
});

test('a journey that is only pointed at leaves the address alone', () => {
  const pointed = reduceAtlas(NOTHING_DONE, { kind: 'show', show: { forward: 'A' } });
  expect(pointed.forward).toBe('A');
  expect(writeState(pointed)).toBe('');
});

test('a journey in front goes back when it is taken again', () => {
  const once = reduceAtlas(NOTHING_DONE, { kind: 'keep', letter: 'A' });
  expect(reduceAtlas(once, { kind: 'keep', letter: 'A' }).journey).toBeUndefined();
});

test('another choice rolls up what was unrolled', () => {
  const unrolled = reduceAtlas(NOTHING_DONE, { kind: 'unroll', stage: 'smot' });
  expect(unrolled.unrolled).toEqual(['smot']);
  expect(reduceAtlas(unrolled, { kind: 'choose', choice: {} }).unrolled).toEqual([]);
});

test('two journeys that are compared stand in the address by their letters', () => {
  const compared = reduceAtlas(NOTHING_DONE, { kind: 'compare', one: 'A', other: 'B' });
  expect(writeState(compared)).toBe('?a=A&b=B');
  expect(readState('?a=A&b=B', moments)).toEqual(compared);
  expect(readState('?a=A&b=moon', moments).pair).toEqual(['A', undefined]);
  expect(readState('?a=moon&b=B', moments).pair).toBeUndefined();
  expect(reduceAtlas(compared, { kind: 'compare' })).toEqual(NOTHING_DONE);
});

test('what was chosen goes along to a comparison and back', () => {
  const chosen = reduceAtlas(NOTHING_DONE, { kind: 'choose', choice: { seam: 'visible' } });
  const compared = reduceAtlas(chosen, { kind: 'compare', one: 'A', other: 'B' });
  expect(writeState(compared)).toBe('?seam=visible&a=A&b=B');
  expect(readState(writeState(compared), moments)).toEqual(compared);
  expect(reduceAtlas(compared, { kind: 'compare' })).toEqual(chosen);
});

test('what two journeys are paired by stands beside them, and outlives another choice of two', () => {
  const compared = reduceAtlas(NOTHING_DONE, { kind: 'compare', one: 'A', other: 'B' });
  const aligned = reduceAtlas(compared, { kind: 'show', show: { alignment: 'rank' } });
  expect(writeState(aligned)).toBe('?a=A&b=B&by=rank');
  expect(readState(writeState(aligned), moments)).toEqual(aligned);
  const swapped = reduceAtlas(aligned, { kind: 'compare', one: 'B', other: 'A' });
  expect(writeState(swapped)).toBe('?a=B&b=A&by=rank');
  expect(readState('?a=A&b=B&by=moon', moments)).toEqual(compared);
});

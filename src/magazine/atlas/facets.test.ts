import { describe, expect, test } from 'vitest';
import { buildMoments } from '../../tests/small-atlas.ts';
import {
  countValues,
  FACETS,
  keepMoments,
  readChoice,
  toggleValue,
  valueOf,
  widestFacet,
  writeChoice,
} from './facets.ts';

const moments = buildMoments([
  { letter: 'A', issue: 1, moments: '1d 2a~ 3a~ 4e.' },
  { letter: 'B', issue: 2, moments: '3b 3c. 4a~' },
]);

describe('a filter', () => {
  test('keeps the moments that have every chosen value', () => {
    const kept = keepMoments(moments, { feeling: '-2', seam: 'visible', stage: 'smot' });
    expect(kept.map(({ moment }) => moment.id)).toEqual(['a-3']);
  });

  test('counts what each value would leave, the other facets as they are', () => {
    expect(countValues(moments, { feeling: '-2' }, 'stage')).toEqual([
      { value: 'zmot', count: 0 },
      { value: 'fmot', count: 1 },
      { value: 'smot', count: 1 },
      { value: 'umot', count: 1 },
    ]);
    // Its own value does not count: another may be taken in its place.
    expect(countValues(moments, { issue: '1' }, 'issue')).toEqual([
      { value: '2', count: 3 },
      { value: '1', count: 4 },
    ]);
  });

  test('counts as many as are then kept, whatever was chosen', () => {
    for (const first of moments) {
      for (const facet of FACETS) {
        const choice = { stage: valueOf('stage', first) ?? '', seam: valueOf('seam', first) ?? '' };
        for (const { value, count } of countValues(moments, choice, facet)) {
          expect(keepMoments(moments, { ...choice, [facet]: value }).length).toBe(count);
        }
      }
    }
  });

  test('is let go of when it is taken again', () => {
    expect(toggleValue({ stage: 'smot', seam: 'none' }, 'stage', 'smot')).toEqual({ seam: 'none' });
    expect(toggleValue({ stage: 'smot' }, 'stage', 'umot')).toEqual({ stage: 'umot' });
  });

  test('that leaves nothing names the facet whose removal brings most back', () => {
    expect(widestFacet(moments, { stage: 'zmot', feeling: '-2' })).toEqual({
      facet: 'stage',
      value: 'zmot',
      count: 3,
    });
  });
});

describe('the address', () => {
  test('carries a choice there and back', () => {
    const choice = { feeling: '-2', seam: 'visible', issue: '1' };
    expect(writeChoice(choice)).toBe('feeling=-2&seam=visible&issue=1');
    expect(readChoice(`?${writeChoice(choice)}`, moments)).toEqual(choice);
  });

  test('with a value that no moment has asks nothing', () => {
    expect(readChoice('?stage=<b>&channel=moon&feeling=-2', moments)).toEqual({ feeling: '-2' });
  });
});

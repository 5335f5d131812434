import { describe, expect, test } from 'vitest';
import { randomEdit, randomJourney } from '../../tests/own-journeys.ts';
import { holdAlways } from '../../tests/random.ts';
import { editJourney } from './journey-edits.ts';
import { createOwnJourney, type OwnJourney } from './own-journey.ts';
import { openWork, reduceWork, type Work, type WorkAction } from './work.ts';
import { STAGES } from '../vocabulary.ts';

const SEED = 20_261_129;
const empty = createOwnJourney({ lang: 'fr', title: 'Le déjeuner', measure: 'Mars' });

const after = (journey: OwnJourney, ...actions: WorkAction[]): Work =>
  actions.reduce(reduceWork, openWork(journey));

const add = (id: string, at = 0): WorkAction => ({ type: 'edit', edit: { type: 'add', id, at } });

const type = (title: string): WorkAction => ({
  type: 'edit',
  edit: { type: 'journey', change: { title } },
  field: 'name',
});

describe('a journey of one’s own', () => {
  test('never goes back in its stages, whatever is done to it', () => {
    holdAlways({ seed: SEED, rounds: 300 }, (random) => {
      const ranks = randomJourney(random).moments.map(({ stage }) => STAGES.indexOf(stage));
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    });
  });

  test('has one reading a measure for each moment, ids that differ, and no seam before the first', () => {
    holdAlways({ seed: SEED + 1, rounds: 300 }, (random) => {
      const { moments, measures } = randomJourney(random);
      expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
      for (const { readings } of moments) expect(readings).toHaveLength(measures.length);
      expect(measures.length).toBeGreaterThan(0);
      expect(moments[0]?.seam).toBeUndefined();
    });
  });

  test('is not changed by an edit of a moment that it does not have', () => {
    const edits = [
      { type: 'remove', id: 'nowhere' },
      { type: 'stage', id: 'nowhere', stage: 'smot' },
      { type: 'reading', id: 'nowhere', measure: 0, change: { feeling: 1 } },
      { type: 'forget-measure', measure: 0 },
    ] as const;
    for (const edit of edits) expect(editJourney(empty, edit)).toBe(empty);
  });

  test('takes the stage of its neighbours where it is moved past a border', () => {
    const { present } = after(empty, add('a'), add('b', 1), {
      type: 'edit',
      edit: { type: 'stage', id: 'b', stage: 'umot' },
    });
    const moved = editJourney(present, { type: 'move', id: 'a', by: 1 });
    expect(moved.moments.map(({ id, stage }) => [id, stage])).toEqual([
      ['b', 'umot'],
      ['a', 'umot'],
    ]);
  });
});

describe('undo and redo', () => {
  test('bring back what was, and then what came of it, step by step', () => {
    holdAlways({ seed: SEED + 2, rounds: 100 }, (random) => {
      let work = openWork(randomJourney(random));
      const seen = [work.present];
      for (let round = 0; round < 20; round += 1) {
        work = reduceWork(work, { type: 'edit', edit: randomEdit(work.present, random) });
        if (work.present !== seen.at(-1)) seen.push(work.present);
      }
      for (const journey of seen.toReversed()) {
        expect(work.present).toBe(journey);
        work = reduceWork(work, { type: 'undo' });
      }
      for (const journey of seen) {
        expect(work.present).toBe(journey);
        work = reduceWork(work, { type: 'redo' });
      }
    });
  });

  test('do nothing at either end', () => {
    const work = openWork(empty);
    expect(reduceWork(work, { type: 'undo' })).toBe(work);
    expect(reduceWork(work, { type: 'redo' })).toBe(work);
  });

  test('take back at once what was typed into one field', () => {
    const work = after(empty, type('L'), type('Le'), type('Le dîner'), { type: 'undo' });
    expect(work.present.title).toBe('Le déjeuner');
  });

  test('take back separately what was typed before and after leaving the field', () => {
    const typed = after(empty, type('Le dîner'), { type: 'settle' }, type('Le soir'));
    expect(reduceWork(typed, { type: 'undo' }).present.title).toBe('Le dîner');
  });

  test('forget what was undone once something else is done', () => {
    const work = after(empty, add('a'), { type: 'undo' }, add('b'), { type: 'redo' });
    expect(work.present.moments.map(({ id }) => id)).toEqual(['b']);
  });
});

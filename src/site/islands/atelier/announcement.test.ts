import { expect, test } from 'vitest';
import { describeEdit } from './announcement.ts';
import { createWords } from './words.ts';
import { randomEdit, randomJourney } from '../../../tests/own-journeys.ts';
import { holdAlways } from '../../../tests/random.ts';
import { editJourney, type Edit } from '../../../magazine/atelier/journey-edits.ts';
import { createOwnJourney } from '../../../magazine/atelier/own-journey.ts';
import { wordsFor } from '../../../magazine/words/messages.ts';

const SPOKEN = ['atelier.', 'feeling.', 'stage.'];
const words = createWords(wordsFor('en', SPOKEN), 'en');

const say = (edit: Edit, before = createOwnJourney({ lang: 'en', title: '', measure: 'March' })) =>
  describeEdit(edit, { before, after: editJourney(before, edit) }, words);

test('a change is told in one sentence, with what it is now', () => {
  const added = editJourney(createOwnJourney({ lang: 'en', title: '', measure: 'March' }), {
    type: 'add',
    id: 'm1',
    at: 0,
  });
  expect(say({ type: 'add', id: 'm1', at: 0 })).toBe('Moment 1 added, search.');
  expect(say({ type: 'reading', id: 'm1', measure: 0, change: { feeling: -2 } }, added)).toBe(
    '“Untitled moment”, misery.',
  );
  expect(
    say({ type: 'reading', id: 'm1', measure: 0, change: { feeling: undefined } }, added),
  ).toBe('“Untitled moment”, not rated yet.');
});

test('what is typed is heard as it is typed, and what changes nothing is not told', () => {
  expect(say({ type: 'journey', change: { title: 'Lunch' } })).toBeUndefined();
  expect(say({ type: 'remove', id: 'nowhere' })).toBeUndefined();
});

test('no sentence has a name that is not filled in', () => {
  holdAlways({ seed: 20_261_129, rounds: 300 }, (random) => {
    const before = randomJourney(random);
    expect(say(randomEdit(before, random), before) ?? '').not.toMatch(
      /\{\w+\}|undefined|atelier\./,
    );
  });
});

import { expect, test } from 'vitest';
import { buildArticle, buildIssue, buildSmallLibrary } from '../../tests/small-library.ts';
import { journeySchema } from '../schemas/journey.ts';
import { journeysShowing } from './shown-terms.ts';

const both = (text: string) => ({ fr: text, en: text });
const moment = (id: string, facts: object) => ({
  id,
  stage: 'smot',
  channel: 'store',
  feeling: 0,
  evidence: 'editors',
  title: both(id),
  text: both(id),
  ...facts,
});
const seam = (visible: boolean) => ({ seam: { visible, why: both('So it is.') } });
const journey = (letter: string, moments: readonly object[]) =>
  journeySchema.parse({
    title: both(letter),
    label: both(letter),
    letter,
    persona: both('A customer'),
    goal: both('Dinner'),
    moments,
  });

const library = buildSmallLibrary({
  issues: [buildIssue(1, ['bac', 'quay'])],
  articles: new Map(
    ['bac', 'quay'].map((id) => [
      id,
      buildArticle({ journeys: [id], cover: { journey: id, moment: 'first' } }),
    ]),
  ),
  journeys: new Map([
    ['bac', journey('A', [moment('first', { stage: 'zmot' }), moment('second', seam(true))])],
    [
      'quay',
      journey('B', [
        moment('first', { feeling: 2 }),
        moment('second', { ...seam(true), feeling: 2 }),
        moment('third', { ...seam(false), values: [{ value: 'care', kept: false }] }),
      ]),
    ],
  ]),
  slugs: new Map([
    ['bac', { fr: 'bac' }],
    ['quay', { fr: 'quay' }],
  ]),
});

const shown = (term: Parameters<typeof journeysShowing>[0]) =>
  journeysShowing(term, library, 'fr').map(({ journey: { id }, moments }) => [
    id,
    ...moments.map((each) => each.id),
  ]);

test('a stage is shown by its moments', () => {
  expect(shown({ stage: 'zmot' })).toEqual([['bac', 'first']]);
});

test('a seam is shown by those that have one, most in a journey first', () => {
  expect(shown({ shows: { seam: 'any' } })).toEqual([
    ['quay', 'second', 'third'],
    ['bac', 'second'],
  ]);
  expect(shown({ shows: { seam: 'hidden' } })).toEqual([['quay', 'third']]);
});

test('several conditions hold together', () => {
  expect(shown({ shows: { seam: 'visible', feeling: 2 } })).toEqual([['quay', 'second']]);
});

test('a value is shown where it is at stake, kept or not', () => {
  expect(shown({ shows: { value: 'care' } })).toEqual([['quay', 'third']]);
});

test('a term that names nothing of a moment is shown by none', () => {
  expect(shown({})).toEqual([]);
});

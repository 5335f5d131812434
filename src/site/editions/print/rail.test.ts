import { expect, test } from 'vitest';
import type { Journey } from '../../../magazine/journeys/journey.ts';
import { element, type Element } from '../../../magazine/texts/html-tree.ts';
import { runThread } from './rail.ts';

const journey = (id: string) =>
  ({
    id,
    title: { fr: id, en: id },
    moments: [true, true, false, false, true].map((visible, index) => ({
      id: `${id}-${index + 1}`,
      number: index + 1,
      stage: 'smot',
      seam: { visible },
    })),
  }) as unknown as Journey;

const card = (id: string) =>
  element('section', [element('p', ['1 / 2 · SMOT · rue'], { className: ['moment-head'] })], {
    ariaLabelledBy: [`moment-${id}`],
  });

const threads = (journeys: readonly Journey[], ids: readonly string[]) =>
  runThread(ids.map(card), journeys, 'fr').map(
    (node) => (node as Element).properties.className?.at(2) ?? 'none',
  );

test('runs the thread of a journey from card to card', () => {
  expect(threads([journey('quai')], ['quai-1', 'quai-2'])).toEqual(['stitched', 'none']);
});

test('runs no thread from one journey to another', () => {
  const journeys = [journey('quai'), journey('phare')];
  expect(threads(journeys, ['quai-1', 'phare-2'])).toEqual(['none', 'none']);
});

const told = (numbers: readonly number[]) =>
  runThread(
    numbers.flatMap((number) => [card(`quai-${number}`), element('p', ['…'])]),
    [journey('quai')],
    'fr',
  ).map((node) => (node as Element).properties.className?.join(' '));

test('runs the thread down the text where the next card tells the next moment', () => {
  expect(told([2, 3, 4])).toEqual([
    'moment card whole',
    'stretch whole',
    'moment card whole',
    'stretch whole',
    'moment card',
    'stretch',
  ]);
});

test('leaves a gap where moments between two cards are not told, each end as its own seam is', () => {
  expect(told([1, 4, 5])).toEqual([
    'moment card stitched',
    'stretch to-whole',
    'moment card stitched',
    'stretch stitched',
    'moment card',
    'stretch',
  ]);
  expect(told([2, 5]).slice(0, 2)).toEqual(['moment card whole', 'stretch to-stitched']);
});

test('leaves a gap where the text goes back in time', () => {
  expect(told([4, 2]).slice(0, 2)).toEqual(['moment card stitched', 'stretch to-stitched']);
  expect(told([5, 2]).slice(0, 2)).toEqual(['moment card', 'stretch to-stitched']);
});

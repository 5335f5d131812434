import { expect, test } from 'vitest';
import type { Journey } from '../../../magazine/journeys/journey.ts';
import { element, type Element } from '../../../magazine/texts/html-tree.ts';
import { runThread } from './rail.ts';

const journey = (id: string) =>
  ({
    id,
    title: { fr: id, en: id },
    moments: [1, 2].map((number) => ({
      id: `${id}-${number}`,
      number,
      stage: 'smot',
      seam: { visible: true },
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

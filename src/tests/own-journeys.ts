import type { Edit } from '../magazine/atelier/journey-edits.ts';
import {
  ACTION_STATES,
  createOwnJourney,
  freeMomentId,
  SUPPORTS,
  type OwnJourney,
} from '../magazine/atelier/own-journey.ts';
import { editJourney } from '../magazine/atelier/journey-edits.ts';
import { CHANNELS, STAGES } from '../magazine/vocabulary.ts';

/** Words as people type them: what files and tables trip over among them. */
const WORDS = [
  'Debout à l’entrée',
  '=SUM(A1:A9)',
  "'=1+1",
  '+33 1 23',
  '-2, puis rien',
  '@équipe',
  'dix; vingt, "trente"',
  'une ligne\nune autre',
  '<b>gras</b> & <script>',
  '# dièse: deux-points',
  '  espaces  ',
  'yes',
  '12',
  '🧵',
  '\tcol',
];

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** An edit that might come next: of a moment that there is, or of one that there is not. */
export function randomEdit(journey: OwnJourney, random: () => number): Edit {
  const { moments, measures } = journey;
  const id =
    random() < 0.05 ? 'nowhere' : moments.length === 0 ? 'nowhere' : pick(moments, random).id;
  const words = pick(WORDS, random);
  const measure = Math.floor(random() * (measures.length + 1));
  const add: Edit = {
    type: 'add',
    id: freeMomentId(moments),
    at: Math.floor(random() * (moments.length + 1)),
  };
  const feeling = Math.floor(random() * 5) - 2;
  const support = {
    kind: pick(SUPPORTS, random),
    heard: Math.floor(random() * 9),
    asked: 9,
    when: words.trim(),
  };
  return pick<Edit>(
    [
      add,
      add,
      { type: 'remove', id },
      { type: 'move', id, by: random() < 0.5 ? 1 : -1 },
      { type: 'stage', id, stage: pick(STAGES, random) },
      { type: 'moment', id, change: { title: words.trim() } },
      { type: 'moment', id, change: { text: words } },
      { type: 'moment', id, change: { verbatims: words, channel: pick(CHANNELS, random) } },
      { type: 'moment', id, change: { planned: feeling } },
      { type: 'moment', id, change: { seam: { visible: random() < 0.5, why: words } } },
      {
        type: 'moment',
        id,
        change: {
          action: {
            what: words,
            who: 'la salle',
            by: '15 avril',
            how: words,
            state: pick(ACTION_STATES, random),
          },
        },
      },
      { type: 'reading', id, measure, change: { feeling } },
      { type: 'reading', id, measure, change: { waitMinutes: feeling + 3.5, support } },
      { type: 'measure-again', label: words, date: '2027-02-28' },
      { type: 'measure', measure, change: { label: words } },
      { type: 'measure', measure, change: { date: random() < 0.5 ? '2028-02-29' : undefined } },
      { type: 'forget-measure', measure },
      { type: 'journey', change: { title: words.trim(), goal: words } },
      { type: 'journey', change: { persona: words, paper: 2 } },
    ],
    random,
  );
}

/** A journey that somebody may have made. */
export function randomJourney(random: () => number): OwnJourney {
  let journey = createOwnJourney({
    lang: random() < 0.5 ? 'fr' : 'en',
    title: pick(WORDS, random).trim(),
    measure: 'Mars',
    ...(random() < 0.5 ? { date: '2027-03-14' } : {}),
    ...(random() < 0.3 ? { trade: 'restaurant' as const } : {}),
    ...(random() < 0.3
      ? {
          basedOn: { journey: 'fnac', title: 'Fnac, « hier »', licence: 'CC BY-SA 4.0' as const },
        }
      : {}),
  });
  const rounds = Math.floor(random() * 40);
  for (let round = 0; round < rounds; round += 1) {
    journey = editJourney(journey, randomEdit(journey, random));
  }
  return journey;
}

import { journeySchema } from '../../../magazine/schemas/journey.ts';
import { nextLetter } from '../../../magazine/journeys/letters.ts';
import type { Localised } from '../../../magazine/vocabulary.ts';
import type { FileChange } from '../file-changes.ts';
import { offerEntries } from '../named-things.ts';
import { join, phrase } from '../../problems/phrase.ts';
import WORDS from '../words/new-journey.json' with { type: 'json' };
import { lettersOf } from '../../ledger/letters.ts';
import { holdersOf, type Desk } from './desk.ts';
import { awaitable, formCommand, idField, pairFields, pairOf, refuseUnknown } from './form.ts';
import { buildEntry, hold, type NextStep } from './new-files.ts';
import { buildSlug } from './proposed-id.ts';

/** What a journey is about; what is left out is still to be written, and an empty brand is none. */
interface JourneyStub extends Partial<Record<'title' | 'persona' | 'goal', Partial<Localised>>> {
  id: string;
  brand: string;
  /** Whether an article carries it already. */
  isCarried?: boolean;
  awaiting?: string | undefined;
}

/** Choice of a journey that has no brand. */
const NO_BRAND = '-';

const { title, persona, goal } = journeySchema.shape;

const journeyForm = awaitable<keyof typeof WORDS.options>({
  name: 'new journey',
  words: WORDS,
  fields: {
    ...pairFields('title', title),
    id: idField(holdersOf('journeys'), 'title-fr', (name) => buildSlug(name, 'fr')),
    ...pairFields('persona', persona),
    ...pairFields('goal', goal),
    brand: {
      offer: (desk) => [
        { value: NO_BRAND, label: WORDS.noBrand[desk.locale] },
        ...offerEntries(desk, 'brands'),
      ],
      propose: () => NO_BRAND,
      refuse: (id, _, desk) => (id === NO_BRAND ? undefined : refuseUnknown(id, 'brands', desk)),
    },
  },
});

/** The file of a journey without a moment, as a draft, which an article may carry already. */
export function buildJourneyFile(
  { id, brand, isCarried = false, title, persona, goal, awaiting = '' }: JourneyStub,
  { locale, content }: Desk,
): Promise<FileChange> {
  const { checklist, carry, publish, placeholders } = WORDS;
  const todo = join([phrase(checklist, { id }), ...(isCarried ? [] : [carry]), publish]);
  return buildEntry('journey', `content/journeys/${id}.yaml`, todo[locale], {
    title: hold(placeholders.title, title, awaiting),
    letter: nextLetter(lettersOf(content)),
    persona: hold(placeholders.persona, persona, awaiting),
    goal: hold(placeholders.goal, goal, awaiting),
    brand,
    awaiting,
    draft: true,
    moments: [],
  });
}

/** The step that follows a new journey. */
export function momentsStep(id: string): NextStep {
  return { command: `journey ${id}`, what: WORDS.moments };
}

/** Makes a journey without a moment. */
export const newJourney = formCommand(journeyForm, async (answers, desk) => {
  const { id, awaiting } = answers;
  const brand = answers.brand === NO_BRAND ? '' : answers.brand;
  const words = {
    title: pairOf('title', answers),
    persona: pairOf('persona', answers),
    goal: pairOf('goal', answers),
  };
  const change = await buildJourneyFile({ id, brand, awaiting, ...words }, desk);
  return { changes: [change], next: [momentsStep(id)] };
});

import type { Journey } from '../journeys/journey.ts';
import type { JourneyEntry } from '../schemas/journey.ts';
import { watchReads } from './uses.ts';

/**
 * What a journey says, beside what decides which pages there are and what they lead to: a page depends on it only
 * where it reads it.
 */
const SAID = ['title', 'label', 'persona', 'goal', 'places', 'counts'] as const;
const SAID_OF_MOMENT = ['feeling', 'evidence', 'seam', 'values', 'wait', 'title', 'text'] as const;

/** What is noted of who reads what a journey says. */
export const journeyUse = (id: string): string => `journeys/${id}`;

/** A journey that notes who reads what it says. */
export function watchJourney(journey: Journey): Journey {
  const use = journeyUse(journey.id);
  const moments = journey.moments.map((moment) => watchReads(moment, SAID_OF_MOMENT, use));
  return watchReads({ ...journey, moments }, SAID, use);
}

const leaveOut = (thing: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));

/** All that a journey is but what is watched of it. */
export function unwatchedOf(journey: JourneyEntry): { moments: object[] } {
  const moments = journey.moments.map((moment) => leaveOut(moment, SAID_OF_MOMENT));
  return { ...leaveOut(journey, SAID), moments };
}

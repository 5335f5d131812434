import { OWN_VERSION } from './own-journey.ts';

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Changes each moment of a journey that has any. */
const withMoments = (journey: Loose, change: (moment: Loose) => Loose): Loose => {
  const { moments } = journey;
  return Array.isArray(moments)
    ? {
        ...journey,
        moments: moments.map((moment: unknown) => (isLoose(moment) ? change(moment) : moment)),
      }
    : journey;
};

/** What leads from a version to the next, by its number: no step is ever taken away. */
const STEPS: Readonly<Record<number, (journey: Loose) => Loose>> = {
  // How an action is to be measured was its `measure`, which is a time at which the journey is noted.
  1: (journey) =>
    withMoments(journey, (moment) => {
      const { action } = moment;
      if (!isLoose(action) || !('measure' in action)) return moment;
      const { measure, ...others } = action;
      return { ...moment, action: { ...others, how: measure } };
    }),
  // Measures had no date yet.
  2: (journey) => journey,
};

/**
 * Brings a journey that was written by an older atelier up to the version of today, one step after the other. Nothing
 * of it is known yet: what is no journey comes back as it is, and so does what is newer.
 */
export function bringUpToDate(value: unknown): unknown {
  if (!isLoose(value)) return value;
  const { version } = value;
  const step = typeof version === 'number' && version < OWN_VERSION ? STEPS[version] : undefined;
  return step ? bringUpToDate({ ...step(value), version: Number(version) + 1 }) : value;
}

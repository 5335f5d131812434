import type { DrawnMoment } from '../journeys/journey-layout.ts';
import type { OwnJourney, OwnMoment } from './own-journey.ts';

/** What was felt at a moment in a measure, where it was noted. */
export function feelingOf({ readings }: OwnMoment, measure: number): number | undefined {
  return readings[measure]?.feeling;
}

/** The moments of a journey as the magazine’s own drawing takes them; what is not noted yet stays on the neutral line. */
export function drawnMoments(
  { moments }: Pick<OwnJourney, 'moments'>,
  measure: number,
): (DrawnMoment & { title: string })[] {
  return moments.map((moment) => ({
    id: moment.id,
    title: moment.title,
    stage: moment.stage,
    feeling: feelingOf(moment, measure) ?? 0,
    planned: moment.planned === undefined ? undefined : { feeling: moment.planned },
    seam: moment.seam,
  }));
}

/** How many seams of a journey show. */
export function countSeams({ moments }: Pick<OwnJourney, 'moments'>): number {
  return moments.filter(({ seam }) => seam?.visible).length;
}

/** The moments of a measure that are below neutral, in order. */
export function lowMoments({ moments }: Pick<OwnJourney, 'moments'>, measure: number): OwnMoment[] {
  return moments.filter((moment) => (feelingOf(moment, measure) ?? 0) < 0);
}

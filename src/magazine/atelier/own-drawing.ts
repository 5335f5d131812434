import {
  layoutJourney,
  type DrawnMoment,
  type Frame,
  type Strand,
} from '../journeys/journey-layout.ts';
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

/**
 * The thread of a measure in two: what joins moments that are noted, and what has an end that is not, where the
 * line says nothing yet.
 */
export function partStrands(
  journey: Pick<OwnJourney, 'moments'>,
  measure: number,
  frame: Frame,
): { noted: readonly Strand[]; open: readonly Strand[] } {
  const drawn = drawnMoments(journey, measure);
  const isOpen = journey.moments.map((moment) => feelingOf(moment, measure) === undefined);
  if (!isOpen.includes(true)) {
    return { noted: layoutJourney({ moments: drawn }, frame).strands, open: [] };
  }
  // Where each seam differs from the one before, each segment is a strand of its own.
  const apart = drawn.map((moment, index) => ({
    ...moment,
    seam: { visible: index % 2 === 1, why: '' },
  }));
  const segments = layoutJourney({ moments: apart }, frame).strands.map(({ path }, index) => ({
    path,
    stitched: drawn[index + 1]?.seam?.visible ?? false,
  }));
  const { noted = [], open = [] } = Object.groupBy(segments, (_, index) =>
    isOpen[index] || isOpen[index + 1] ? 'open' : 'noted',
  );
  return { noted, open };
}

/** How many seams of a journey show. */
export function countSeams({ moments }: Pick<OwnJourney, 'moments'>): number {
  return moments.filter(({ seam }) => seam?.visible).length;
}

/** The moments of a measure that are below neutral, in order. */
export function lowMoments({ moments }: Pick<OwnJourney, 'moments'>, measure: number): OwnMoment[] {
  return moments.filter((moment) => (feelingOf(moment, measure) ?? 0) < 0);
}

import type { ComponentChildren } from 'preact';
import type { AtlasJourney, AtlasMoment } from '../../magazine/atlas/atlas.ts';
import type { Family, Folding } from '../../magazine/atlas/folding.ts';
import { layoutThread, meanMoments, type SheetFrame } from '../../magazine/atlas/sheet-layout.ts';
import type { AtlasWords } from '../../magazine/atlas/words.ts';

export interface AtlasSheetProps {
  folding: Folding;
  /** The journey that is brought forward, drawn as everywhere else in the magazine. */
  chosen: AtlasJourney | undefined;
  /** The moments that a filter keeps; all without it. */
  kept?: ReadonlySet<AtlasMoment> | undefined;
  /** Id of the moment of the chosen thread whose title is shown in place of the others. */
  pointed?: string | undefined;
  words: AtlasWords;
  /** Names a folded family. */
  nameFamily: (family: Family) => string;
  /** Wraps the name of a journey in the link that it is. */
  wrapName: (journey: AtlasJourney, drawing: ComponentChildren) => ComponentChildren;
  /** Wraps the name of a folded family, to make it open. */
  wrapFamily?: ((family: Family, drawing: ComponentChildren) => ComponentChildren) | undefined;
  /** Hears which knot of the chosen thread is pointed at. */
  onPoint?: ((moment: string | undefined) => void) | undefined;
}

export const WIDE: SheetFrame = { length: 1060, level: 76, direction: 'right' };
export const NARROW: SheetFrame = { length: 560, level: 60, direction: 'down' };
/** Where the tape begins: under the plot of the wide sheet, at the left of the narrow one. */
export const TAPE = { wide: 354, narrow: -88, thickness: 38 } as const;

/** A thread that is drawn, at its place among the others. */
export function layOut(folding: Folding, frame: SheetFrame) {
  const lanes = [...folding.drawn, ...folding.thin];
  const middle = (folding.drawn.length - 1) / 2;
  const laneOf = (rank: number) => (rank < folding.drawn.length ? rank - middle : 0);
  const threads = new Map(
    lanes.map((journey, rank) => [journey, layoutThread(journey.moments, frame, laneOf(rank))]),
  );
  const means = folding.families
    .filter(({ isMean }) => isMean)
    .map((family) => ({
      family,
      thread: layoutThread(meanMoments(family.journeys.map(({ moments }) => moments)), frame),
    }));
  return { threads, means };
}

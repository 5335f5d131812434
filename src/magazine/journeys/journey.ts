import type { Stage } from '../vocabulary.ts';
import type { JourneyEntry, MomentEntry } from '../schemas/journey.ts';

/** A moment with its place in the journey. */
export interface Moment extends MomentEntry {
  /** Place in the journey, from 1. */
  number: number;
}

/** A journey as pages, feeds and drawings know it: the schema’s type with ids and numbers. */
export interface Journey extends Omit<JourneyEntry, 'moments'> {
  id: string;
  moments: readonly Moment[];
}

/** Gives a journey its id and its moments their numbers; where it has none yet, there is nothing to count. */
export function buildJourney(id: string, entry: JourneyEntry): Journey {
  return {
    ...entry,
    id,
    counts: entry.moments.length > 0 ? entry.counts : undefined,
    moments: entry.moments.map((moment, index) => ({ ...moment, number: index + 1 })),
  };
}

/** Ids of the sources of a moment: of what was felt, then of what was planned. */
export function sourcesOfMoment({ sources, planned }: MomentEntry): string[] {
  return [...sources, ...(planned ? [planned.source] : [])];
}

/** Anchor of a moment in the page of its article, without the `#`. */
export function momentAnchor({ id }: { id: string }): string {
  return `moment-${id}`;
}

/** The former anchors of a moment, which lead to it still. */
export function formerAnchors({ former = [] }: Pick<MomentEntry, 'former'>): string[] {
  return former.map((id) => momentAnchor({ id }));
}

/** Anchor of a journey’s thread in the page of its article, without the `#`: it keeps its letter for ever. */
export function threadAnchor({ letter }: { letter: string }): string {
  return `fil-${letter}`;
}

/** How many visible seams the journey has. */
export function countVisibleSeams({ moments }: { moments: readonly MomentEntry[] }): number {
  return moments.filter(({ seam }) => seam?.visible).length;
}

/**
 * Whether the customer sees a seam between two moments, in either order.
 *
 * @param from Places in the journey, from 1.
 */
export function hasVisibleSeam(
  { moments }: { moments: readonly MomentEntry[] },
  from: number,
  to: number,
): boolean {
  const between = moments.slice(Math.min(from, to), Math.max(from, to));
  return countVisibleSeams({ moments: between }) > 0;
}

/** A run of neighbouring moments of one stage. */
export interface StageSpan {
  stage: Stage;
  /** Index of its first moment, from 0. */
  start: number;
  /** Index after its last moment. */
  end: number;
}

/** Groups the moments by stage, in order. */
export function stageSpans(moments: readonly { stage: Stage }[]): StageSpan[] {
  const spans: StageSpan[] = [];
  moments.forEach(({ stage }, index) => {
    const last = spans.at(-1);
    if (last?.stage === stage) last.end = index + 1;
    else spans.push({ stage, start: index, end: index + 1 });
  });
  return spans;
}

/** A run of neighbouring moments in one place. */
export interface PlaceSpan extends Omit<JourneyEntry['places'][number], 'from'> {
  /** Index of its first moment, from 0. */
  start: number;
  /** Index after its last moment. */
  end: number;
}

/** Groups the moments of a journey by place, in order; none where it names no places. */
export function placeSpans({
  moments,
  places,
}: {
  moments: readonly { id: string }[];
  places: JourneyEntry['places'];
}): PlaceSpan[] {
  const starts = places.map(({ from }) => moments.findIndex(({ id }) => id === from));
  return places.map(({ from: _, ...place }, index) => ({
    ...place,
    start: starts[index] ?? 0,
    end: starts[index + 1] ?? moments.length,
  }));
}

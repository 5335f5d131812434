import { STAGES, type Stage } from '../vocabulary.ts';
import type { AtlasJourney, AtlasMoment } from './atlas.ts';

/** Two moments of the same rank; one of them alone where the other journey has fewer. */
export interface Pair<Moment = AtlasMoment> {
  one: Moment | undefined;
  other: Moment | undefined;
}

/** What the moments of two journeys are paired by: their rank in each stage, or in the whole of their journey. */
export const ALIGNMENTS = ['stage', 'rank'] as const;

export type Alignment = (typeof ALIGNMENTS)[number];

/** The pairs of a stage, or of two whole journeys. */
export interface StagePairs<Moment = AtlasMoment> {
  stage: Stage | 'rank';
  pairs: readonly Pair<Moment>[];
}

/** Pairs the moments of two journeys, stage by stage or from end to end. */
export function pairMoments<Moment extends { stage: Stage }>(
  one: { moments: readonly Moment[] },
  other: { moments: readonly Moment[] },
  alignment: Alignment = 'stage',
): StagePairs<Moment>[] {
  const isByRank = alignment === 'rank';
  return (isByRank ? [alignment] : STAGES).map((stage) => {
    const at = ({ moments }: { moments: readonly Moment[] }) =>
      moments.filter((moment) => isByRank || moment.stage === stage);
    const [left, right] = [at(one), at(other)];
    const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, rank) => ({
      one: left[rank],
      other: right[rank],
    }));
    return { stage, pairs };
  });
}

/** How far apart the two moments of a pair are, in points of feeling; none where one stands alone. */
export function gapOf({ one, other }: Pair<{ feeling: number }>): number | undefined {
  return one && other ? Math.abs(one.feeling - other.feeling) : undefined;
}

/** The largest gap among some pairs, and how often there is one as large. */
export function largestGap(stages: readonly StagePairs[]): { gap: number; times: number } {
  const gaps = stages.flatMap(({ pairs }) => pairs.flatMap((pair) => gapOf(pair) ?? []));
  const gap = Math.max(0, ...gaps);
  return { gap, times: gaps.filter((each) => each === gap).length };
}

/** What a journey is compared with unless a reader says: the one with which it has most pairs. */
export function partnerOf(
  journey: AtlasJourney,
  journeys: readonly AtlasJourney[],
): AtlasJourney | undefined {
  const shared = (other: AtlasJourney) =>
    pairMoments(journey, other)
      .flatMap(({ pairs }) => pairs)
      .filter((pair) => gapOf(pair) !== undefined).length;
  return journeys
    .filter((other) => other !== journey)
    .sort((one, other) => shared(other) - shared(one))[0];
}

import { STAGES, type Stage } from '../vocabulary.ts';
import type { AtlasJourney, AtlasMoment } from './atlas.ts';

/** Two moments at the same stage and of the same rank in it; one of them alone where the other journey has fewer. */
export interface Pair {
  one: AtlasMoment | undefined;
  other: AtlasMoment | undefined;
}

/** The pairs of a stage. */
export interface StagePairs {
  stage: Stage;
  pairs: readonly Pair[];
}

/** Pairs the moments of two journeys, stage by stage. */
export function pairMoments(
  one: Pick<AtlasJourney, 'moments'>,
  other: Pick<AtlasJourney, 'moments'>,
): StagePairs[] {
  return STAGES.map((stage) => {
    const at = ({ moments }: Pick<AtlasJourney, 'moments'>) =>
      moments.filter((moment) => moment.stage === stage);
    const [left, right] = [at(one), at(other)];
    const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, rank) => ({
      one: left[rank],
      other: right[rank],
    }));
    return { stage, pairs };
  });
}

/** How far apart the two moments of a pair are, in points of feeling; none where one stands alone. */
export function gapOf({ one, other }: Pair): number | undefined {
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

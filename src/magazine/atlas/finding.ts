import { FEELINGS, LEAST_FEELING, type Channel, type SeamKind } from '../vocabulary.ts';
import { keepMoments, type Choice } from './facets.ts';
import type { PlacedMoment } from './atlas.ts';
import { sum } from './sum.ts';

/** The fewest cases on which a share is written. */
export const LEAST_CASES = 5;

/** How many moments there are of a kind: counts by feeling, from the least, after each kind of seam. */
export type FeelingsAfter = Readonly<Record<SeamKind, readonly number[]>>;

/** What is counted among some moments. */
export interface Tally {
  moments: number;
  journeys: number;
  /** Moments in another channel than the one before, and those of them whose seam shows. */
  moved: number;
  movedVisibly: number;
  /** Moments that rest on the editors’ own reading. */
  editors: number;
  after: FeelingsAfter;
  /** Journeys that have a misery after a visible seam. */
  struck: number;
}

/** Counts some moments. */
export function tallyMoments(moments: readonly PlacedMoment[]): Tally {
  const after = { visible: [0, 0, 0, 0, 0], hidden: [0, 0, 0, 0, 0], none: [0, 0, 0, 0, 0] };
  for (const { moment } of moments) {
    const counts = after[moment.seam];
    const place = moment.feeling - LEAST_FEELING;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const moved = moments.filter(({ moment }) => moment.moved);
  const struck = moments.filter(
    ({ moment }) => moment.feeling === LEAST_FEELING && moment.seam === 'visible',
  );
  return {
    moments: moments.length,
    journeys: new Set(moments.map(({ journey }) => journey)).size,
    moved: moved.length,
    movedVisibly: moved.filter(({ moment }) => moment.seam === 'visible').length,
    editors: moments.filter(({ moment }) => moment.evidence === 'editors').length,
    after,
    struck: new Set(struck.map(({ journey }) => journey)).size,
  };
}

/** Mean feeling of some counts by feeling; none on fewer cases than a share may be written on. */
export function meanFeeling(counts: readonly number[]): number | undefined {
  const cases = sum(counts);
  if (cases < LEAST_CASES) return undefined;
  return sum(counts.map((count, place) => count * (FEELINGS[place] ?? 0))) / cases;
}

/** How many of the moments are miseries, after a seam of a kind or after any. */
export function countMiseries({ after }: Pick<Tally, 'after'>, seam?: SeamKind): number {
  const kinds = seam ? [after[seam]] : Object.values(after);
  return sum(kinds.map(([miseries = 0]) => miseries));
}

/** The channel that alone has most miseries, if it has moments enough for a share. */
function worstChannel(moments: readonly PlacedMoment[]) {
  const byChannel = Map.groupBy(moments, ({ moment }) => moment.channel);
  const [worst, next] = Array.from(byChannel, ([channel, placed]) => ({
    channel,
    of: placed.length,
    miseries: placed.filter(({ moment }) => moment.feeling === LEAST_FEELING).length,
  })).sort((one, other) => other.miseries - one.miseries);
  const isAlone = worst !== undefined && worst.miseries > Math.max(1, next?.miseries ?? 0);
  return isAlone && worst.of >= LEAST_CASES ? worst : undefined;
}

/** One statement of the finding: what it says, and the number of cases that its share is of. */
export type Statement =
  | { kind: 'kept'; kept: number; journeys: number; of: number }
  | { kind: 'moved'; moved: number; visibly: number; of: number }
  | Relation
  | { kind: 'struck'; struck: number; of: number }
  | { kind: 'channel'; channel: Channel; miseries: number; of: number };

/**
 * How seam and feeling go together: the seams before miseries, before moments that are all of one feeling, or
 * the miseries after seams that are all of one kind.
 */
export type Relation =
  | { kind: 'miseries' | 'seams'; count: number; hidden: number; of: number }
  | { kind: 'felt'; count: number; of: number };

/** What stands under the finding: on what it was counted, and what is left of it without the editors’ readings. */
export interface Caveat {
  journeys: number;
  /** None where there are too few moments for a share. */
  editors: { editors: number; of: number } | undefined;
  /** The relation that is said, without their readings; false where too few cases are left. */
  others: Relation | false | undefined;
}

export interface Finding {
  statements: readonly Statement[];
  caveat: Caveat;
  tally: Tally;
}

/** Reads the relation that a choice leaves open from the moments that it keeps. */
function relate(tally: Tally, { feeling, seam }: Choice): Relation | undefined {
  if (feeling !== undefined && seam !== undefined) return undefined;
  const { visible, hidden } = tally.after;
  if (feeling !== undefined) {
    return { kind: 'seams', count: sum(visible), hidden: sum(hidden), of: tally.moments };
  }
  const miseries = countMiseries(tally);
  return seam === undefined
    ? { kind: 'miseries', count: visible[0] ?? 0, hidden: hidden[0] ?? 0, of: miseries }
    : { kind: 'felt', count: miseries, of: tally.moments };
}

/**
 * Says what the numbers say, always by the same rules: a share only on five cases or more, and every number of the
 * moments that are kept, so that it can be counted again in their list.
 */
export function findIn(moments: readonly PlacedMoment[], choice: Choice): Finding {
  const kept = keepMoments(moments, choice);
  const tally = tallyMoments(kept);
  const { journeys, editors } = tally;
  const isWhole = kept.length === moments.length;
  const relation = relate(tally, choice);
  const others = relate(
    tallyMoments(kept.filter(({ moment }) => moment.evidence !== 'editors')),
    choice,
  );
  const isOpen = relation?.kind === 'miseries';
  const worst = isOpen && choice.channel === undefined && worstChannel(kept);
  const statements: (Statement | false | undefined)[] = [
    isWhole
      ? { kind: 'moved', moved: tally.moved, visibly: tally.movedVisibly, of: tally.moved }
      : { kind: 'kept', kept: kept.length, journeys, of: moments.length },
    relation,
    isOpen && tally.struck > 1 && { kind: 'struck', struck: tally.struck, of: journeys },
    worst && { kind: 'channel', ...worst },
  ];
  const isCase = <Share extends { of: number }>(share: Share | false | undefined): share is Share =>
    !!share && share.of >= LEAST_CASES;
  return {
    statements: statements.filter(isCase),
    caveat: {
      journeys,
      editors: editors > 0 && kept.length >= LEAST_CASES ? { editors, of: kept.length } : undefined,
      others: isCase(relation) ? isCase(others) && others : undefined,
    },
    tally,
  };
}

import { FEELINGS, LEAST_FEELING, type Channel, type SeamKind } from '../vocabulary.ts';
import { keepMoments, type Choice } from './facets.ts';
import type { PlacedMoment } from './atlas.ts';

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

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

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
    moments: placed.length,
    miseries: placed.filter(({ moment }) => moment.feeling === LEAST_FEELING).length,
  })).sort((one, other) => other.miseries - one.miseries);
  const isAlone = worst !== undefined && worst.miseries > Math.max(1, next?.miseries ?? 0);
  return isAlone && worst.moments >= LEAST_CASES ? worst : undefined;
}

/** One statement of the finding: what it says, and the number of cases that its share is of. */
export type Statement =
  | { kind: 'kept'; kept: number; of: number }
  | { kind: 'moved'; moved: number; visibly: number; of: number }
  | { kind: 'miseries'; visible: number; hidden: number; of: number }
  | { kind: 'struck'; struck: number; of: number }
  | { kind: 'channel'; channel: Channel; miseries: number; of: number };

/** What stands under the finding: on what it was counted, and what is left of it without the editors’ readings. */
export interface Caveat {
  journeys: number;
  /** None where there are too few moments for a share. */
  editors: { editors: number; of: number } | undefined;
  /** The same relation without their readings. */
  others: { visible: number; of: number } | undefined;
}

export interface Finding {
  statements: readonly Statement[];
  caveat: Caveat;
  /** Of the moments that the relation is read from. */
  tally: Tally;
}

/**
 * Says what the numbers say, always by the same rules: a share only on five cases or more. The relation of
 * seam and feeling is read from the moments that the other facets keep: who asks for miseries after visible seams would
 * otherwise learn that all of them are.
 */
export function findIn(moments: readonly PlacedMoment[], choice: Choice): Finding {
  const kept = keepMoments(moments, choice);
  const pool = keepMoments(moments, choice, ['feeling', 'seam']);
  const tally = tallyMoments(pool);
  const others = tallyMoments(pool.filter(({ moment }) => moment.evidence !== 'editors'));
  const isWhole = kept.length === moments.length;
  const worst = worstChannel(pool);
  const miseries = countMiseries(tally);
  const statements: (Statement | false | undefined)[] = [
    !isWhole && { kind: 'kept', kept: kept.length, of: moments.length },
    isWhole && {
      kind: 'moved',
      moved: tally.moved,
      visibly: tally.movedVisibly,
      of: tally.moved,
    },
    {
      kind: 'miseries',
      visible: countMiseries(tally, 'visible'),
      hidden: countMiseries(tally, 'hidden'),
      of: miseries,
    },
    tally.struck > 1 && { kind: 'struck', struck: tally.struck, of: tally.journeys },
    choice.channel === undefined &&
      worst && {
        kind: 'channel',
        channel: worst.channel,
        miseries: worst.miseries,
        of: worst.moments,
      },
  ];
  return {
    statements: statements.filter((each) => !!each).filter(({ of }) => of >= LEAST_CASES),
    caveat: {
      journeys: tally.journeys,
      editors:
        tally.moments < LEAST_CASES || tally.editors === 0
          ? undefined
          : { editors: tally.editors, of: tally.moments },
      others:
        tally.editors > 0 && countMiseries(others) >= LEAST_CASES
          ? { visible: countMiseries(others, 'visible'), of: countMiseries(others) }
          : undefined,
    },
    tally,
  };
}

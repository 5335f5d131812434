import { monotoneCurve, type Point, type Segment } from '../journeys/curve.ts';
import { STAGES, type SeamKind, type Stage } from '../vocabulary.ts';
import type { StagePairs } from './pairs.ts';
import { sum } from './sum.ts';

/** What of a moment decides where it stands on the sheet. */
export interface SheetMoment {
  stage: Stage;
  feeling: number;
  seam?: SeamKind;
}

/** Inner size of the sheet: along the axis of time, and from one feeling to the next. */
export interface SheetFrame {
  length: number;
  level: number;
  direction: 'right' | 'down';
}

/** Share of the tape that each stage takes, whatever a journey has of it: so that stages stand above each other. */
const SHARES: Readonly<Record<StagePairs['stage'], number>> = {
  zmot: 0.165,
  fmot: 0.245,
  smot: 0.38,
  umot: 0.21,
  rank: 1,
};

/** How far threads are set off from each other, as sizes are on a pattern sheet. */
const OFFSET = 4.6;

/** Where a stage begins and ends on the tape, as shares of its length. */
export interface Bounds {
  start: number;
  end: number;
}

/** Where a stage begins and ends, whatever journeys have of it. */
export function stageBounds(stage: Stage): Bounds {
  const start = sum(STAGES.slice(0, STAGES.indexOf(stage)).map((each) => SHARES[each]));
  return { start, end: start + SHARES[stage] };
}

/** Where each of some moments stands between two ends that they share evenly. */
const share = ({ start, end }: Bounds, rank: number, count: number) =>
  start + ((rank + 0.5) / count) * (end - start);

/** Places the moments of a journey along the tape, each stage shared evenly; shares of its length. */
export function placeAlong(moments: readonly Pick<SheetMoment, 'stage'>[]): number[] {
  return moments.map((moment) => {
    const own = moments.filter(({ stage }) => stage === moment.stage);
    return share(stageBounds(moment.stage), own.indexOf(moment), own.length);
  });
}

/** A stretch of a thread whose seams are alike. */
export interface SheetStrand {
  stitched: boolean;
  path: string;
}

/** A thread on the sheet. */
export interface SheetThread {
  /** Along the axis of time and across it, whichever way that runs. */
  points: readonly Point[];
  knots: readonly Point[];
  strands: readonly SheetStrand[];
  /** All of its strands in one. */
  path: string;
}

/** Where a feeling stands across the axis of time: magic on top, or on the right where time runs down. */
export function across(feeling: number, { level, direction }: SheetFrame): number {
  return (direction === 'right' ? 2 - feeling : feeling + 2) * level;
}

/**
 * Lays out a journey on the sheet.
 *
 * @param lane Its place among those drawn, from −1 to 1 times half their number: it sets the thread off.
 * @param places Of its moments along the tape, as shares of its length.
 */
export function layoutThread(
  moments: readonly SheetMoment[],
  frame: SheetFrame,
  lane = 0,
  places: readonly number[] = placeAlong(moments),
): SheetThread {
  const points = places.map((share, index) => ({
    x: share * frame.length,
    y: across(moments[index]?.feeling ?? 0, frame) + lane * OFFSET,
  }));
  const place = ({ x, y }: Point): Point => {
    const [along, aside] = [Math.round(x), Math.round(y)];
    return frame.direction === 'right' ? { x: along, y: aside } : { x: aside, y: along };
  };
  const write = (point: Point) => {
    const { x, y } = place(point);
    return `${x} ${y}`;
  };
  const strands: SheetStrand[] = [];
  let path = points[0] ? `M${write(points[0])}` : '';
  monotoneCurve(points).forEach(({ firstControl, secondControl, end }, index) => {
    const stitched = moments[index + 1]?.seam === 'visible';
    const curve = `C${write(firstControl)} ${write(secondControl)} ${write(end)}`;
    const strand = strands.at(-1);
    path += curve;
    if (strand?.stitched === stitched) strand.path += curve;
    else strands.push({ stitched, path: `M${write(points[index] as Point)}${curve}` });
  });
  return { points, knots: points.map(place), strands, path };
}

/** Share of the tape that a stage keeps in which neither of two journeys has a moment. */
const EMPTY_SHARE = 0.07;

/** Two threads on one sheet. */
export interface PairLayout {
  threads: readonly [SheetThread, SheetThread];
  /** Of each of the stages that they are paired by. */
  bounds: readonly Bounds[];
  /** From one thread to the other, every few units between two pairs that follow each other. */
  hatching: string;
}

/** Units between two hatches. */
const HATCH = 7;

/**
 * Hatches between two threads from pair to pair: not where a moment without a partner stands between, since the gap
 * there would be to no moment.
 */
function hatch(one: readonly Point[], other: readonly Point[], { direction }: SheetFrame): string {
  const [curve, otherCurve] = [monotoneCurve(one), monotoneCurve(other)];
  let hatching = '';
  one.forEach((start, index) => {
    const otherIndex = other.findIndex(({ x }) => x === start.x);
    const [segment, otherSegment] = [curve[index], otherCurve[otherIndex]];
    const from = other[otherIndex];
    if (!segment || !from || segment.end.x !== otherSegment?.end.x) return;
    const hatches = Math.round((segment.end.x - start.x) / HATCH);
    for (let count = 1; count < hatches; count += 1) {
      const t = count / hatches;
      // The controls stand at the thirds, so that x grows evenly along a segment.
      const [place, begin, end] = [
        start.x + t * (segment.end.x - start.x),
        heightAt(start, segment, t),
        heightAt(from, otherSegment, t),
      ].map(Math.round) as [number, number, number];
      if (Math.abs(begin - end) < 2) continue;
      hatching += direction === 'right' ? `M${place} ${begin}V${end}` : `M${begin} ${place}H${end}`;
    }
  });
  return hatching;
}

/** The height of a segment at a share of its length. */
function heightAt(start: Point, { firstControl, secondControl, end }: Segment, t: number): number {
  return (
    (1 - t) ** 3 * start.y +
    3 * (1 - t) ** 2 * t * firstControl.y +
    3 * (1 - t) * t ** 2 * secondControl.y +
    t ** 3 * end.y
  );
}

/** Lays two journeys on one sheet: pairs stand above each other, and a stage that both lack takes little room. */
export function layoutPair(
  stages: readonly StagePairs<SheetMoment>[],
  frame: SheetFrame,
): PairLayout {
  // Downward there is as much room as the moments need: each stage has its part of it.
  const weights = stages.map(({ stage, pairs: { length } }) =>
    frame.direction === 'down' ? length : length && SHARES[stage],
  );
  const all = sum(weights);
  const free = 1 - EMPTY_SHARE * weights.filter((weight) => weight === 0).length;
  let end = 0;
  const bounds = weights.map((weight) => ({
    start: end,
    end: (end += weight === 0 ? EMPTY_SHARE : (weight / all) * free),
  }));
  const threads = (['one', 'other'] as const).map((side) => {
    const own = stages.flatMap(({ pairs }, index) =>
      pairs.flatMap((pair, rank) => {
        const moment = pair[side];
        const place = share(bounds[index] as Bounds, rank, pairs.length);
        return moment ? [{ moment, place }] : [];
      }),
    );
    return layoutThread(
      own.map(({ moment }) => moment),
      frame,
      0,
      own.map(({ place }) => place),
    );
  }) as [SheetThread, SheetThread];
  return { threads, bounds, hatching: hatch(threads[0].points, threads[1].points, frame) };
}

/** Into how many parts a stage is cut to draw the mean of a family. */
const PARTS = 3;

/** The mean of several journeys: one point for each part of a stage in which any of them has a moment. */
export function meanMoments(journeys: readonly (readonly SheetMoment[])[]): SheetMoment[] {
  const parts = new Map<Stage, number[][]>();
  for (const moments of journeys) {
    for (const [stage, own] of Map.groupBy(moments, (moment) => moment.stage)) {
      const cut = parts.get(stage) ?? Array.from({ length: PARTS }, () => []);
      parts.set(stage, cut);
      own.forEach(({ feeling }, index) =>
        cut[Math.floor(((index + 0.5) / own.length) * PARTS)]?.push(feeling),
      );
    }
  }
  return STAGES.flatMap((stage) =>
    (parts.get(stage) ?? []).flatMap((feelings) =>
      feelings.length === 0 ? [] : [{ stage, feeling: sum(feelings) / feelings.length }],
    ),
  );
}

/**
 * Sets labels apart, so that the squares of their moves are least: neighbours that are too close move together, as in
 * the regression of R. Barlow et al., *Statistical Inference under Order Restrictions*, 1972.
 *
 * @param places Where they would stand; in any order.
 * @param range Between what they stand; a gap that does not fit into it shrinks.
 * @returns Where they stand, in the order of `places`.
 */
export function spreadLabels(
  places: readonly number[],
  wanted: number,
  { from, to }: { from: number; to: number },
): number[] {
  const gap = Math.min(wanted, (to - from) / Math.max(1, places.length - 1));
  const order = places.map((_, index) => index);
  order.sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const blocks: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
  order.forEach((index, rank) => {
    let block = { sum: (places[index] ?? 0) - rank * gap, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const highest = to - gap * Math.max(0, places.length - 1);
  const spread = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.min(Math.max(mean(block), from), highest)),
  );
  const placed: number[] = [];
  order.forEach((index, rank) => {
    placed[index] = Math.round((spread[rank] ?? 0) + rank * gap);
  });
  return placed;
}

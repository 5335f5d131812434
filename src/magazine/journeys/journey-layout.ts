import { LEAST_FEELING, MOST_FEELING, type Stage } from '../vocabulary.ts';
import { monotoneCurve, type Point } from './curve.ts';
import { stageSpans } from './journey.ts';

/** The facts of a moment that its drawing shows. */
export interface DrawnMoment {
  id: string;
  /** What its knot shows in place of its number. */
  mark?: string | undefined;
  stage: Stage;
  feeling: number;
  /** What the brand meant the customer to feel. */
  planned?: { feeling: number } | undefined;
  seam?: { visible: boolean } | undefined;
}

/** Inner size of a drawing in viewBox units, margins excluded. */
export interface Frame {
  width: number;
  height: number;
  /** Which way the customer’s time runs: rightward, or downward on narrow screens. */
  direction: 'right' | 'down';
}

/** The frame of a journey across the whole page. */
export const WIDE_FRAME: Frame = { width: 1360, height: 176, direction: 'right' };

/** Where a moment is tied on the thread. */
export interface Knot extends Point {
  id: string;
  /** Place in the journey, from 1. */
  number: number;
  /** What it shows in place of its number. */
  mark: string | undefined;
  /** Whether the seam with the knot before is visible; none for a first moment. */
  stitched: boolean | undefined;
  /** Where the thread would pass had the customer felt what the brand planned. */
  planned: Point | undefined;
}

/** A stretch of thread, whole where the seams are hidden, stitched where they are visible. */
export interface Strand {
  stitched: boolean;
  /** Path data. */
  path: string;
}

/** The part of the tape that measures one stage. */
export interface StageMark {
  stage: Stage;
  /** Place along the axis of time where the stage starts. */
  start: number;
  end: number;
}

/** A place that several moments share, in words: those of the tape, in place of the stages. */
export interface DrawnPlace {
  name: string;
  hour: string | undefined;
  /** Whether it is drawn in negative. */
  night: boolean;
  /** Index of its first moment, from 0; on a drawing, place along the axis of time. */
  start: number;
  /** Index after its last moment; on a drawing, place along the axis of time. */
  end: number;
}

export interface JourneyLayout {
  frame: Frame;
  /** Place of the neutral feeling across the axis of time. */
  neutral: number;
  /** Room for a moment along the axis of time. */
  step: number;
  knots: readonly Knot[];
  strands: readonly Strand[];
  stages: readonly StageMark[];
  /** Places along the axis of time where one stage gives way to the next. */
  notches: readonly number[];
  /** What the tape names in place of the stages; empty where it names those. */
  places: readonly DrawnPlace[];
  /** Whether its moments come from several journeys: nobody went from one to the next. */
  borrowed: boolean;
}

/** What a drawing shows of a journey. */
export interface DrawnJourney {
  moments: readonly DrawnMoment[];
  /** Its places, by the indices of their moments. */
  drawnPlaces?: readonly DrawnPlace[];
  /** Whether its moments come from several journeys: it has no stages then, and no seams. */
  borrowed?: boolean;
}

/**
 * Lays out a journey on a frame.
 *
 * Each moment stands in the middle of an equal step of the axis of time. Feeling runs from the
 * bottom (−2) to the top (+2) when time runs right, from the left (−2) to the right (+2) when it runs
 * down. Neighbouring seams of the same kind make one strand. Places are whole units: a frame is
 * drawn large enough that no screen shows the difference.
 *
 * @throws {RangeError} When the frame has no width or no height.
 */
export function layoutJourney(
  { moments, drawnPlaces = [], borrowed = false }: DrawnJourney,
  frame: Frame,
): JourneyLayout {
  if (!(frame.width > 0) || !(frame.height > 0)) {
    throw new RangeError(`A frame has an area; received ${frame.width} × ${frame.height}.`);
  }
  const right = frame.direction === 'right';
  const [length, breadth] = right ? [frame.width, frame.height] : [frame.height, frame.width];
  const step = length / Math.max(1, moments.length);
  const across = (feeling: number) => {
    const share = (feeling - LEAST_FEELING) / (MOST_FEELING - LEAST_FEELING);
    return breadth * (right ? 1 - share : share);
  };
  const place = ({ x: along, y: aside }: Point): Point =>
    right
      ? { x: Math.round(along), y: Math.round(aside) }
      : { x: Math.round(aside), y: Math.round(along) };

  const points = moments.map(({ feeling }, index) => ({
    x: (index + 0.5) * step,
    y: across(feeling),
  }));
  const write = (point: Point) => {
    const { x, y } = place(point);
    return `${x} ${y}`;
  };

  const strands: Strand[] = [];
  monotoneCurve(points).forEach((segment, index) => {
    const stitched = !borrowed && (moments[index + 1]?.seam?.visible ?? false);
    const { firstControl, secondControl, end } = segment;
    const strand = strands.at(-1);
    // Steps are equal and a knot has one slope, so that the first control of a segment mirrors the
    // last one of the segment before: `S` leaves it out.
    if (strand?.stitched === stitched) strand.path += `S${write(secondControl)} ${write(end)}`;
    else {
      const start = `M${write(points[index] as Point)}C${write(firstControl)} `;
      strands.push({ stitched, path: `${start}${write(secondControl)} ${write(end)}` });
    }
  });

  const alongTape = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: Math.round(span.start * step),
    end: Math.round(span.end * step),
  });
  const stages = borrowed ? [] : stageSpans(moments).map(alongTape);

  return {
    frame,
    neutral: Math.round(across(0)),
    step,
    knots: moments.map(({ id, mark, feeling, planned, seam }, index) => {
      const point = points[index] as Point;
      const isApart = planned !== undefined && planned.feeling !== feeling;
      return {
        ...place(point),
        id,
        number: index + 1,
        mark,
        stitched: seam?.visible,
        planned: isApart ? place({ ...point, y: across(planned.feeling) }) : undefined,
      };
    }),
    strands,
    stages,
    notches: stages.slice(1).map(({ start }) => start),
    places: drawnPlaces.map(alongTape),
    borrowed,
  };
}

/** How large the knots of a thread are, and how long a stitch and its gap are together. */
export interface ThreadSizes {
  knot: number;
  width: number;
  period: number;
}

/**
 * Fits knots and stitches to the room between two moments: knots shrink before the seam does, so that a
 * stitched strand always shows as many dashes as asked for.
 *
 * @param most Sizes where there is room enough.
 * @param share Most of the step that the radius of a knot may take.
 * @param dashes Least number of dashes between two neighbouring knots.
 */
export function fitThread(
  step: number,
  most: ThreadSizes,
  { share, dashes }: { share: number; dashes: number },
): ThreadSizes {
  const knot = Math.min(most.knot, step * share);
  const period = Math.min(most.period, (step - 2 * knot) / dashes);
  return {
    knot: Math.round(knot * 10) / 10,
    width: Math.round(Math.min(most.width, period / 2.5) * 10) / 10,
    period: Math.round(period * 10) / 10,
  };
}

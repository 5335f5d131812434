import { stageSpans, type Journey } from '../../../magazine/journeys/journey.ts';
import type { Knot } from '../../../magazine/journeys/journey-layout.ts';
import { KEPT, PAGE } from './sheet.tsx';
import { layoutThread, type PaperThread } from './thread.tsx';

/** Heights of the thread of an opener: words and notches above, the plot, room for its lowest knots, the tape. */
export const SPREAD = { above: 52, plot: 264, below: 46, tape: 40 } as const;

const MOST = { knot: 15, width: 5, period: 24 } as const;

/** A stretch of a thread, along it. */
export interface Span {
  start: number;
  end: number;
}

/** The thread of an opener across two pages, in quarters of a millimetre; the right page starts at 680. */
export interface SpreadLayout {
  thread: PaperThread;
  /** Along the thread, where each moment starts, and at the end where the last one ends. */
  bounds: readonly number[];
  stages: readonly (Span & { stage: ReturnType<typeof stageSpans>[number]['stage'] })[];
}

/**
 * Lays the thread of an opener out across two pages: the moments at equal steps on each, half of them and the odd one
 * on the left, and none in the fold.
 */
export function layoutSpread(journey: Journey): SpreadLayout {
  const { moments } = journey;
  const count = moments.length;
  const left = Math.ceil(count / 2);
  const room = PAGE.width - KEPT.edge - KEPT.fold;
  const places = moments.map((_, index) =>
    index < left
      ? KEPT.edge + ((index + 0.5) * room) / left
      : PAGE.width + KEPT.fold + ((index - left + 0.5) * room) / (count - left),
  );
  const between = places.slice(1).map((place, index) =>
    // On the fold itself half of it would be lost.
    index + 1 === left ? PAGE.width + KEPT.fold / 2 : (place + (places[index] ?? 0)) / 2,
  );
  const bounds = [0, ...between, 2 * PAGE.width].map(Math.round);
  return {
    thread: layoutThread(journey, { places, height: SPREAD.plot, most: MOST }),
    bounds,
    stages: stageSpans(moments).map(({ stage, start, end }) => ({
      stage,
      start: bounds[start] ?? 0,
      end: bounds[end] ?? 0,
    })),
  };
}

/** What of a stretch shows on a page; nothing where too little does for a word. */
export function shownOn({ from, to }: { from: number; to: number }, span: Span): Span | undefined {
  const start = Math.max(span.start, from);
  const end = Math.min(span.end, to);
  return end - start < 24 ? undefined : { start, end };
}

/** Whether a knot stands in one of the stretches. */
export const standsIn = ({ x }: Pick<Knot, 'x'>, spans: readonly Span[]) =>
  spans.some(({ start, end }) => x > start && x < end);

import type { Frame, JourneyLayout } from '../../../magazine/journeys/journey-layout.ts';

/** Room around the plot of a drawing to the right: the words of the levels, the notches, the tape. In CSS pixels. */
export const ROOM = { left: 84, right: 6, top: 72, bottom: 104 } as const;

/** Height of the plot of a drawing to the right. */
const HEIGHT = 312;

/** Height of a moment, as the styles have it, and width of the plot of a drawing downward. */
const ROW = 84;
const BREADTH = 136;

/** Least room for a knot to the right: a drawing that has less runs downward. */
const LEAST_STEP = 34;

/** How wide a drawing is at least that runs to the right. */
const LEAST_WIDTH = 600;

/** The frame of a journey in the room that it has. */
export function frameFor(width: number, moments: number): Frame {
  const plot = width - ROOM.left - ROOM.right;
  const isWide = width >= LEAST_WIDTH && plot / Math.max(1, moments) >= LEAST_STEP;
  return isWide
    ? { width: plot, height: HEIGHT, direction: 'right' }
    : { width: BREADTH, height: ROW * Math.max(1, moments), direction: 'down' };
}

/** The middle of the thread between each two neighbouring knots. */
export function middlesOf({ knots }: JourneyLayout): { x: number; y: number; after: number }[] {
  return knots.slice(1).map((knot, index) => {
    const before = knots[index] ?? knot;
    return { x: (before.x + knot.x) / 2, y: (before.y + knot.y) / 2, after: index + 1 };
  });
}

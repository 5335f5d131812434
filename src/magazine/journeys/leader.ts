import type { Point } from './curve.ts';
import type { Frame } from './journey-layout.ts';

/** Room above the plot for the stitch that joins a knot and the panel, in viewBox units. */
export const LEADER_ROOM = { top: 76, channel: 61 } as const;

/** Where the panel of the chosen moment begins, as a share of the page’s width, and where the stitch meets it. */
const PANEL_START = 0.576;
const PANEL_INSET = 28;

/** How far the stitch goes aside where a knot stands over its own, and how far over its own it does. */
const BYPASS = { aside: 28, above: 6 } as const;

/**
 * The stitch from the top of a knot straight up, and aside to the panel where the knot does not stand under it.
 *
 * @param others Knots that it goes around where they stand in its way.
 */
export function leaderPath(
  { x, y }: Point,
  radius: number,
  { width }: Frame,
  others: readonly Point[] = [],
): string {
  const start = Math.round(width * PANEL_START) + PANEL_INSET;
  const isFree = (at: number) =>
    others.every((other) => other.y >= y || Math.abs(other.x - at) >= BYPASS.aside - 4);
  const at = [x, x - BYPASS.aside, x + BYPASS.aside].find(isFree) ?? x;
  const top = Math.round(y - radius);
  const rise = `M${x} ${top}${at === x ? '' : `v-${BYPASS.above}H${at}`}V`;
  return at >= start
    ? `${rise}-${LEADER_ROOM.top}`
    : `${rise}-${LEADER_ROOM.channel}H${start}V-${LEADER_ROOM.top}`;
}

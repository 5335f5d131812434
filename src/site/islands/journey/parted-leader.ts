import type { Point } from '../../../magazine/journeys/curve.ts';

/** How far above the plot the stitch runs aside, in viewBox units, and how far under the panel it does, in CSS pixels. */
const [CHANNEL, INSET] = [-61, 28];

/** Draws the stitch of a thread that has none, under its strands. */
export function addLeader(drawing: SVGElement): SVGPathElement {
  const leader = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  leader.setAttribute('class', 'leader');
  leader.setAttribute('fill', 'none');
  leader.setAttribute('stroke', 'currentColor');
  leader.setAttribute('stroke-width', '5');
  drawing.querySelector('.strands')?.before(leader);
  return leader;
}

/**
 * The stitch from a knot to the panel that stands beside its thread, or above: it goes aside as far as the panel, whose
 * ground hides its end, and up to it where the panel stays behind.
 *
 * @param knot In the units of its drawing.
 */
export function partedLeader(
  { x, y }: Point,
  radius: number,
  drawing: SVGSVGElement,
  panel: Element,
): string {
  const { left, bottom } = panel.getBoundingClientRect();
  const foot = new DOMPoint(left + INSET, bottom).matrixTransform(
    drawing.getScreenCTM()?.inverse(),
  );
  const rise = Math.min(CHANNEL, Math.floor(foot.y));
  return `M${x} ${Math.round(y - radius)}V${CHANNEL}H${Math.round(foot.x)}V${rise}`;
}

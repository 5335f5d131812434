const SVG = 'http://www.w3.org/2000/svg';
const DURATION = 260;
/** Steps in which the bead crosses a stitched strand. */
const STITCHES = 6;
/** How high it hops over each, in viewBox units. */
const HOP = 9;

/** Where along a strand it is as far as a knot, on the axis that its knots grow along. */
function lengthAt(
  strand: SVGPathElement,
  along: (point: DOMPoint) => number,
  place: number,
): number {
  let [low, high] = [0, strand.getTotalLength()];
  for (let round = 0; round < 14; round += 1) {
    const middle = (low + high) / 2;
    if (along(strand.getPointAtLength(middle)) < place) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a knot is tied, from its transform. */
export function pointOf(knot: Element): { x: number; y: number } {
  const [x = 0, y = 0] = (knot.getAttribute('transform')?.match(/-?\d+/g) ?? []).map(Number);
  return { x, y };
}

/**
 * Runs a bead along the strand between two neighbouring knots: smoothly where the seam is hidden, hopping
 * from stitch to stitch where it shows.
 */
export function runBead(drawing: SVGElement, from: Element, to: Element): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const axis = drawing.classList.contains('journey-down') ? 'y' : 'x';
  const along = (point: DOMPoint) => point[axis];
  const [start, end] = [pointOf(from)[axis], pointOf(to)[axis]];
  const strand = [...drawing.querySelectorAll<SVGPathElement>('.strands path')].find(
    (path) =>
      along(path.getPointAtLength(0)) <= Math.min(start, end) &&
      along(path.getPointAtLength(path.getTotalLength())) >= Math.max(start, end),
  );
  if (!strand) return;
  const [first, last] = [lengthAt(strand, along, start), lengthAt(strand, along, end)];
  const stitched = strand.hasAttribute('stroke-dasharray');
  const bead = document.createElementNS(SVG, 'circle');
  bead.setAttribute('class', 'bead');
  bead.setAttribute('r', '8');
  drawing.append(bead);
  let began: number | undefined;
  const move = (now: number) => {
    began ??= now;
    const share = Math.min(1, (now - began) / DURATION);
    const within = (share * STITCHES) % 1;
    const run = stitched ? (Math.floor(share * STITCHES) + within ** 3) / STITCHES : share;
    const { x, y } = strand.getPointAtLength(first + (last - first) * run);
    const hop = stitched ? HOP * Math.sin(Math.PI * within) : 0;
    bead.setAttribute('cx', `${axis === 'y' ? x - hop : x}`);
    bead.setAttribute('cy', `${axis === 'x' ? y - hop : y}`);
    if (share < 1) requestAnimationFrame(move);
    else bead.remove();
  };
  requestAnimationFrame(move);
}

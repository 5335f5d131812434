/** Most length of the S by which a strand crosses over to the place of the next knot, in CSS pixels. */
const CROSSING = 180;

/** Where the thread leaves a card, or comes into it: where the stub of its gutter touches its edge. */
function endOf(card: HTMLElement, side: 'above' | 'below') {
  const box = card.querySelector(`.gutter-${side} .stub`)?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: side === 'above' ? box.bottom : box.top };
}

/** The address of the drawing that a card leads back to. */
const threadOf = (card: Element | undefined) =>
  card?.querySelector<HTMLAnchorElement>('[data-moment]')?.hash;

/** Runs the thread from card to card beside the text; without script, and where there is no room, it shows at each card. */
export function drawStrands(prose: Element): void {
  const cards = [...prose.querySelectorAll<HTMLElement>('.moment')];
  if (cards.length < 2) return;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'card-strands');
  svg.setAttribute('aria-hidden', 'true');
  // Last: a first child would push down the text, whose blocks keep their distance from the one before.
  prose.append(svg);
  prose.classList.add('threaded');

  const draw = () => {
    const { left, top } = prose.getBoundingClientRect();
    svg.replaceChildren();
    for (const [index, card] of cards.entries()) {
      const next = cards[index + 1];
      const [from, to] = [endOf(card, 'below'), next && endOf(next, 'above')];
      if (!from || !to || threadOf(card) !== threadOf(next)) continue;
      const middle = (from.y + to.y) / 2 - top;
      const half = Math.min(CROSSING, to.y - from.y) / 2;
      const [x, end] = [from.x - left, to.x - left];
      const path = document.createElementNS(svg.namespaceURI, 'path') as SVGPathElement;
      path.setAttribute(
        'd',
        `M${x} ${from.y - top}V${middle - half}C${x} ${middle} ${end} ${middle} ${end} ${middle + half}V${to.y - top}`,
      );
      path.classList.toggle('stitched', card.querySelector('.gutter-below.stitched') !== null);
      svg.append(path);
    }
  };
  new ResizeObserver(draw).observe(prose);
}

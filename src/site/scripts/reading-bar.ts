const SVG = 'http://www.w3.org/2000/svg';
/** Room for a knot, and height of the thread, in viewBox units: nine knots fit in the window of the bar. */
const [STEP, HEIGHT] = [17, 14];
/** Width and top of the window of the bar on the thread. */
const WINDOW = { width: 153, top: -15, height: 44 } as const;

function draw(parent: Element, name: string, attributes: Readonly<Record<string, unknown>>) {
  const shape = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
  parent.append(shape);
  return shape;
}

/** Draws the threads of the rail in the bar: there they run downward, here to the right. */
export function drawBar(bar: Element, rail: Element): void {
  const drawing = bar.querySelector('svg');
  if (!drawing) return;
  const links = [...rail.querySelectorAll<HTMLElement>('a[data-feeling]')];
  draw(drawing, 'path', { class: 'zero', d: `M0 ${HEIGHT / 2}H${STEP * links.length}` });
  let start = 0;
  for (const thread of rail.querySelectorAll('svg')) {
    const { width, height } = thread.viewBox.baseVal;
    const rows = thread.nextElementSibling?.childElementCount ?? 0;
    const [across, along] = [HEIGHT / width, (STEP * rows) / height];
    const turned = draw(drawing, 'g', {
      transform: `matrix(0 ${-across} ${along} 0 ${start} ${HEIGHT})`,
    });
    turned.append(
      ...[...thread.querySelectorAll('path:not(.zero)')].map((path) => path.cloneNode()),
    );
    start += STEP * rows;
  }
  links.forEach(({ dataset }, index) =>
    draw(drawing, 'circle', {
      cx: STEP * (index + 0.5),
      cy: HEIGHT * (0.5 - Number(dataset['feeling']) / 4),
    }),
  );
  draw(drawing, 'text', { dy: '.36em' });
}

/** Shows in the bar at the foot of a narrow screen where on the thread the reader is. */
export function moveBar(bar: Element, current: number, link: Element | undefined): void {
  const knots = bar.querySelectorAll('circle');
  knots.forEach((knot, index) => knot.toggleAttribute('data-current', index === current));
  const knot = knots[Math.max(0, current)];
  const title = bar.querySelector<HTMLElement>('[data-title]');
  const number = bar.querySelector('text');
  if (!knot || !title || !number) return;
  // Before the first moment it says what the server wrote there: what the bar opens.
  title.dataset['title'] ||= title.textContent;
  title.textContent = link?.querySelector('.words')?.textContent ?? title.dataset['title'];
  number.textContent = link?.querySelector('.number')?.textContent ?? '';
  const [x, y] = [knot.cx.baseVal.value, knot.cy.baseVal.value];
  const { width, top, height } = WINDOW;
  bar.querySelector('svg')?.setAttribute('viewBox', `${x - width / 2} ${top} ${width} ${height}`);
  number.setAttribute('x', String(x));
  number.setAttribute('y', String(y));
}

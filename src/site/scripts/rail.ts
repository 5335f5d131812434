/** How far down the window the line of reading is, as a share of its height. */
const READING_LINE = 0.45;
/** How many titles of a long journey are shown on each side of the one that is read. */
const NEAR = 3;
/** Least height of a row of the rail, in rem. */
const LEAST_ROW = 1.5;
/** Width and top of the window of the bar on the thread, in viewBox units. */
const BAR = { width: 153, top: -15, height: 44 } as const;

/** Shows in the bar at the foot of a narrow screen where on the thread the reader is. */
function moveBar(bar: Element, current: number, link: Element | undefined): void {
  const knots = bar.querySelectorAll('circle');
  knots.forEach((knot, index) => knot.toggleAttribute('data-current', index === current));
  const knot = knots[current];
  const [title, number] = [bar.querySelector('[data-title]'), bar.querySelector('text')];
  if (!knot || !title || !number) return;
  const [x, y] = [knot.cx.baseVal.value, knot.cy.baseVal.value];
  const { width, top, height } = BAR;
  bar.querySelector('svg')?.setAttribute('viewBox', `${x - width / 2} ${top} ${width} ${height}`);
  number.setAttribute('x', String(x));
  number.setAttribute('y', String(y));
  number.textContent = link?.querySelector('.number')?.textContent ?? '';
  title.textContent = link?.querySelector('.words')?.textContent ?? '';
}

/** Marks the moment, or the section, that is being read, and keeps it in view on its rail. */
export function markReading(prose: Element): void {
  const rail = document.querySelector<HTMLElement>('[data-rail]');
  const bar = document.querySelector('[data-bar]');
  if (!rail) return;
  const links = [...rail.querySelectorAll('a')];
  const places = new Map(
    links.map(({ hash }, index) => [decodeURIComponent(hash.slice(1)), index]),
  );
  // In the order of the text, which need not be that of the journey; a moment may have no card in it.
  const anchors = [...prose.querySelectorAll('[id]')].flatMap((anchor) => {
    const place = places.get(anchor.id);
    return place === undefined ? [] : [{ anchor, place }];
  });
  let current: number | undefined;
  // The curve is as high as the list: the list may not be lower than its rows can be.
  for (const list of rail.querySelectorAll('ol')) {
    list.style.minBlockSize = `${list.childElementCount * LEAST_ROW}rem`;
  }

  const showCurrent = () => {
    const link = links[current ?? -1];
    if (!link) return;
    const { top, height } = link.getBoundingClientRect();
    rail.scrollTop += top + height / 2 - rail.getBoundingClientRect().top - rail.clientHeight / 2;
  };
  const mark = () => {
    const line = innerHeight * READING_LINE;
    const read = anchors.findLast(({ anchor }) => anchor.getBoundingClientRect().top < line);
    if (read?.place === current) return;
    current = read?.place;
    for (const [index, link] of links.entries()) {
      const isNear = current !== undefined && Math.abs(index - current) <= NEAR;
      link.parentElement?.toggleAttribute('data-near', isNear);
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    showCurrent();
    if (bar) moveBar(bar, current ?? -1, links[current ?? -1]);
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  rail.addEventListener('toggle', showCurrent);
  rail.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) rail.hidePopover();
  });
  mark();
}

import placeStyles from '../styles/rail-places.css?inline';
import { drawBar, moveBar } from './reading-bar.ts';

/** How far down the window the line of reading is, as a share of its height. */
const READING_LINE = 0.45;
/** How many titles of a long journey are shown on each side of the one that is read. */
const NEAR = 3;
/** Least height of a row of the rail, in rem. */
const LEAST_ROW = 1.5;

/** Names the places on the rail, and draws those of the night in negative: the curve once more, cut to their rows. */
function showPlaces(rail: Element): void {
  if (!rail.querySelector('[data-place]')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(placeStyles);
  document.adoptedStyleSheets.push(sheet);
  for (const list of rail.querySelectorAll('.rail-journey ol')) {
    const curve = list.previousElementSibling as SVGSVGElement;
    const nights = [...list.children].map((row) => row.matches('[data-night]'));
    nights.forEach((isNight, start) => {
      if (!isNight || nights[start - 1]) return;
      const rest = nights.slice(start).indexOf(false);
      const left = rest < 0 ? 0 : nights.length - start - rest;
      const [above, below] = [start, left].map((rows) => `${(100 * rows) / nights.length}%`);
      const band = curve.cloneNode(true) as SVGSVGElement;
      band.classList.add('night');
      band.style.clipPath = `inset(${above} -18px ${below})`;
      list.before(band);
    });
  }
}

/** Marks the moment, or the section, that is being read, and keeps it in view on its rail. */
export function markReading(prose: Element): void {
  const rail = document.querySelector<HTMLElement>('[data-rail]');
  const bar = document.querySelector('[data-bar]');
  if (!rail) return;
  if (bar) drawBar(bar, rail);
  const links = [...rail.querySelectorAll('a')];
  showPlaces(rail);
  let named = 0;
  // How many places begin until each moment: the moments of one place have the same number.
  const placeOf = links.map(({ dataset }) => (named += Number('place' in dataset)));
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
      const isNear =
        current !== undefined &&
        (named > 0 ? placeOf[index] === placeOf[current] : Math.abs(index - current) <= NEAR);
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

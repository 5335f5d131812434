import { WIDE_FRAME } from '../../magazine/journeys/journey-layout.ts';
import styles from './next-thread.css?inline';

/** Where a knot is tied, from its transform, as shares of the drawing. */
function placeOf(knot: Element) {
  const [x = 0, y = 0] = (knot.getAttribute('transform')?.match(/-?\d+/g) ?? []).map(Number);
  return { x: x / WIDE_FRAME.width, y: y / WIDE_FRAME.height };
}

/**
 * Gives the knots of the thread that comes next their figures, and their titles to who points at them: the page of
 * its article knows them, which is then at hand for who reads on. Keyboard and screen readers have the link to it.
 *
 * @param band The drawing, bare without this.
 */
export async function nameNextThread(band: SVGSVGElement): Promise<void> {
  const next = band.closest('[data-item]')?.querySelector<HTMLAnchorElement>('a[data-travels]');
  const count = band.querySelector('[stroke-linecap] path')?.getAttribute('d')?.match(/M/g)?.length;
  const parent = band.parentElement;
  if (!next || !count || !parent) return;
  const answer = await fetch(next.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const thread = [...page.querySelectorAll('.journey-wide')].find(
    (drawing) => drawing.querySelectorAll('[data-knot]').length === count,
  );
  if (!thread) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const { x: left, width } = band.viewBox.baseVal;
  const [frame, knots] = [document.createElement('div'), document.createElement('div')];
  frame.className = 'band-frame';
  knots.className = 'band-knots';
  knots.ariaHidden = 'true';
  for (const knot of thread.querySelectorAll('[data-knot]')) {
    const { x, y } = placeOf(knot);
    const from = knot.closest('a');
    const [link, label] = [document.createElement('a'), document.createElement('span')];
    const figure = knot.textContent;
    const lines = [...(from?.nextElementSibling?.childNodes ?? [])];
    const title = lines.map(({ textContent }) => textContent).join(' ');
    label.textContent = figure;
    link.onpointerenter = () => (label.textContent = `${figure} · ${title}`);
    link.onpointerleave = () => (label.textContent = figure);
    link.href = new URL(from?.getAttribute('href') ?? '', next.href).href;
    link.tabIndex = -1;
    link.style.left = `${(100 * (x * WIDE_FRAME.width - left)) / width}%`;
    link.style.top = `${100 * y}%`;
    link.toggleAttribute('data-low', y > 0.5);
    link.toggleAttribute('data-early', x < 0.15);
    link.toggleAttribute('data-late', x > 0.85);
    link.append(label);
    knots.append(link);
  }
  band.replaceWith(frame);
  frame.append(band, knots);
}

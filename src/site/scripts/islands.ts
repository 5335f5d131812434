import type { Island } from '../instrument/island.ts';

/**
 * What asks for a moment: a knot, a way of the panel, or the way from the text to the thread. Of the atlas, all but its
 * moments, which lead to their cards.
 */
const ASKS = '[data-knots] a, [data-panel] a[href^="#"], a[data-moment], [data-atlas] a:not(li a)';

/**
 * Loads the script of the thread or the atlas when the reader turns to it: points at it, touches it, tabs to it, asks
 * for a moment from the text, or arrives by the address of a moment or of a curve. The clicks made
 * while it loads are played again once it is there, or once it is sure not to come: links then lead where they do
 * without a script, until the reader turns to it again. Astro’s own island runtime would load at once on every
 * article, and weigh more than the thread itself.
 */
export function startIslands(): void {
  const root = document.querySelector<Island>('[data-journey], [data-atlas]');
  if (!root) return;
  const pending: Element[] = [];
  let started: Promise<void> | undefined;

  const start = () => {
    started ??= (
      root.start?.() ??
      import('../islands/journey/index.ts').then(({ startJourney }) => startJourney(root))
    )
      .catch(() => (started = undefined))
      .then(() => {
        document.removeEventListener('click', hold, true);
        // A link inside a drawing is an SVG element, which has no click() method.
        for (const link of pending.splice(0)) {
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        }
      });
  };
  const hold = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element).closest(ASKS);
    if (!link) return;
    event.preventDefault();
    pending.push(link);
    start();
  };
  const startForMoment = () => {
    if (/[?&]moment=|#mo(ment-|i=)/.test(location.href)) start();
  };

  root.onpointerover = start;
  root.addEventListener('focusin', start);
  document.addEventListener('click', hold, true);
  addEventListener('hashchange', startForMoment);
  startForMoment();
}

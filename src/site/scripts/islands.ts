/** The link that a plain click asks a moment of: a knot of this thread, or a link to it from the text. */
function threadLinkOf(event: MouseEvent, root: Element): Element | undefined {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey) return undefined;
  const link = (event.target as Element).closest('a[href^="#moment-"], a[data-moment]');
  return link && (root.contains(link) || link.hasAttribute('data-moment')) ? link : undefined;
}

/**
 * Loads each thread’s script when the reader turns to it: points at it, touches it, tabs to it, asks for
 * one of its moments from the text, or arrives by the address of a moment. A click made while it loads
 * is played again once it is there. Astro’s own island runtime would load at once on every article, and
 * weigh more than the thread itself.
 */
export function startIslands(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-journey]')) {
    let pending: Element | undefined;
    let started = false;

    const start = async () => {
      if (started) return;
      started = true;
      const { hydrateJourney } = await import('../islands/journey/index.tsx');
      hydrateJourney(root);
      document.removeEventListener('click', hold, true);
      // A link inside a drawing is an SVG element, which has no click() method.
      pending?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    };
    const hold = (event: MouseEvent) => {
      const link = threadLinkOf(event, root);
      if (!link) return;
      if (root.contains(link)) event.preventDefault();
      pending = link;
      void start();
    };
    const startForMoment = () => {
      if (location.hash.startsWith('#moment-')) void start();
    };

    for (const type of ['pointerover', 'focusin', 'touchstart']) {
      root.addEventListener(type, start, { once: true, passive: true });
    }
    document.addEventListener('click', hold, true);
    addEventListener('hashchange', startForMoment);
    startForMoment();
  }
}

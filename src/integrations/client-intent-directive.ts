import type { ClientDirective } from 'astro';

/**
 * Loads an island when the reader points at it, touches it, tabs to it, asks for one of its moments
 * from the text, or arrives by the address of a moment. A click made while it loads is played again
 * once it is there.
 */
const intent: ClientDirective = (load, _options, root) => {
  let pending: HTMLElement | undefined;
  let started = false;

  const start = async () => {
    if (started) return;
    started = true;
    const hydrate = await load();
    await hydrate();
    document.removeEventListener('click', hold, true);
    pending?.click();
  };
  const hold = (event: MouseEvent) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLElement>('a[data-moment]');
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
};

export default intent;

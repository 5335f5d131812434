/** Which way an arrow walks. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const linksOf = (group: Element) => [...group.querySelectorAll('a')];

/** Makes one link of a group the one that the Tab key stops at. */
function stopAt(group: Element, stop: Element): void {
  for (const link of linksOf(group)) link.setAttribute('tabindex', link === stop ? '0' : '-1');
}

/** Gives each walked group its one stop: the one that it has, else what is current, else its first link. */
export function settleStops(root: Element): void {
  for (const group of root.querySelectorAll('[data-walked]')) {
    const stop = ['[tabindex="0"]', '[aria-current]', 'a'].flatMap(
      (selector) => group.querySelector(selector) ?? [],
    )[0];
    if (stop) stopAt(group, stop);
  }
}

/** Lets arrows, Home and End walk the links of each group that is marked for it, as one stop of the Tab key. */
export function walkByArrows(root: HTMLElement): void {
  const groupOf = (event: Event) => (event.target as Element).closest('[data-walked]');
  root.addEventListener('focusin', (event) => {
    const group = groupOf(event);
    if (group) stopAt(group, event.target as Element);
  });
  root.addEventListener('keydown', (event) => {
    const group = groupOf(event);
    if (!group) return;
    const links = linksOf(group);
    const place = links.findIndex((link) => link === event.target);
    const step = STEPS[event.key];
    const ends: Readonly<Record<string, number>> = { Home: 0, End: links.length - 1 };
    const next = links[ends[event.key] ?? (step === undefined ? -1 : place + step)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

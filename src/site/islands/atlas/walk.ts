const linksOf = (group: Element) => [...group.querySelectorAll('a')];

/** Makes one link of a group the one that the Tab key stops at. */
function stopAt(group: Element, stop: Element | null): void {
  for (const link of linksOf(group)) link.tabIndex = link === stop ? 0 : -1;
}

/** Gives each walked group its one stop: the one that it has or what is current, else its first link. */
export function settleStops(root: Element): void {
  for (const group of root.querySelectorAll('[data-walked]')) {
    stopAt(group, group.querySelector('[tabindex="0"],[aria-current]') ?? group.querySelector('a'));
  }
}

/** Lets arrows, Home and End walk the links of each group that is marked for it, as one stop of the Tab key. */
export function walkByArrows(root: HTMLElement): void {
  const groupOf = ({ target }: Event) => (target as Element).closest('[data-walked]');
  root.addEventListener('focusin', (event) => {
    const group = groupOf(event);
    if (group) stopAt(group, event.target as Element);
  });
  root.addEventListener('keydown', (event) => {
    const group = groupOf(event);
    if (!group || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = linksOf(group);
    const place = links.findIndex((link) => link === event.target);
    const [next, before] = [links[place + 1], links[place - 1]];
    const link = {
      ArrowRight: next,
      ArrowDown: next,
      ArrowLeft: before,
      ArrowUp: before,
      Home: links[0],
      End: links.at(-1),
    }[event.key];
    if (!link) return;
    event.preventDefault();
    link.focus();
  });
}

/**
 * Names the title and the thread of an article that stands in the window as an item of a list; in a page that
 * has none, the head of the article keeps its own names.
 */
function nameItem(url: string | null | undefined): void {
  const item = [...document.querySelectorAll<HTMLAnchorElement>('[data-item] a')]
    .find((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return url && link.pathname === new URL(url).pathname && bottom > 0 && top < innerHeight;
    })
    ?.closest('[data-item]');
  for (const part of document.querySelectorAll<HTMLElement>(
    '[data-travels],[data-item-title],[data-item-thread]',
  )) {
    const { itemTitle, travels } = part.dataset;
    // A name may stand only once in a page: the article that is left gives its own up.
    part.style.viewTransitionName = item?.contains(part)
      ? `item-${itemTitle === undefined ? 'thread' : 'title'}`
      : item && travels !== undefined
        ? 'none'
        : '';
  }
}

/** Lets the title and the thread of an article travel from a list to its page, and back again. */
export function nameTransitions(): void {
  addEventListener('pageswap', ({ activation }) => nameItem(activation?.entry?.url));
  addEventListener('pagereveal', ({ viewTransition }) => {
    if (viewTransition) nameItem(navigation.activation?.from?.url);
  });
}

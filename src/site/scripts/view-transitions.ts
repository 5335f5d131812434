/** Lets the title and the thread of the article that is opened travel from the list to its page. */
export function nameTransitions(): void {
  document.addEventListener('click', (event) => {
    const item = (event.target as Element).closest('a')?.closest('[data-item]');
    if (!item) return;
    // A name may stand only once in a page, so the article that is left gives its own up.
    for (const element of document.querySelectorAll<HTMLElement>('[data-travels]')) {
      element.style.viewTransitionName = 'none';
    }
    for (const part of ['title', 'thread']) {
      const element = item.querySelector<HTMLElement>(`[data-item-${part}]`);
      if (element) element.style.viewTransitionName = `item-${part}`;
    }
  });
}

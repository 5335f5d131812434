/** Lets the title and the thread of an article travel from a list to its page, and back again. */
export function nameTransitions(): void {
  const parts = document.querySelectorAll<HTMLAnchorElement>('[data-travels]');
  /** Names what travels where the article of an entry stands as an item, below the top of the window. */
  const name = (entry: NavigationHistoryEntry | null | undefined) => {
    let item: Element | null | undefined;
    for (const part of parts) {
      const isTitle = entry?.url?.startsWith(part.href);
      if (isTitle && part.getBoundingClientRect().top > 0) item ??= part.closest('[data-item]');
    }
    // A name may stand only once in a page: an article that is left gives its own up.
    for (const part of parts) {
      part.style.viewTransitionName = item
        ? item.contains(part)
          ? (part.dataset['travels'] as string)
          : 'none'
        : '';
    }
  };
  onpageswap = ({ activation }) => name(activation?.entry);
  // Not all browsers that reveal a page tell where its reader comes from.
  onpagereveal = () => {
    if ('navigation' in globalThis) name(navigation.activation?.from);
  };
}

/** Lets the title and the thread of the piece that is opened travel from the list to its page. */
export function nameTravellers(): void {
  document.addEventListener('click', (event) => {
    const story = (event.target as Element).closest('a')?.closest('[data-story]');
    if (!story) return;
    // A name may stand only once in a page, so the piece that is left gives its own up.
    for (const element of document.querySelectorAll<HTMLElement>('[data-travels]')) {
      element.style.setProperty('view-transition-name', 'none');
    }
    for (const part of ['title', 'thread']) {
      story
        .querySelector<HTMLElement>(`[data-story-${part}]`)
        ?.style.setProperty('view-transition-name', `story-${part}`);
    }
  });
}

/** Lets the title and the thread of the piece that is opened travel from the list to its page. */
export function nameTravellers(): void {
  document.addEventListener('click', (event) => {
    const story = (event.target as Element).closest('a')?.closest('[data-story]');
    for (const part of ['title', 'thread']) {
      story
        ?.querySelector<HTMLElement>(`[data-story-${part}]`)
        ?.style.setProperty('view-transition-name', `story-${part}`);
    }
  });
}

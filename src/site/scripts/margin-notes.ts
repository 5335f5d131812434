/** Least room between two notes, in CSS pixels. */
const GAP = 18;

/** Moves each margin note beside the line that calls it; without script it stands after its paragraph. */
export function placeMarginNotes(): void {
  const prose = document.querySelector<HTMLElement>('.prose:has(.note)');
  if (!prose) return;
  const wide = matchMedia('(width >= 72rem)');
  const notes = [...prose.querySelectorAll<HTMLElement>('.note')];

  const place = () => {
    prose.style.removeProperty('min-block-size');
    for (const note of notes) {
      note.classList.remove('placed');
      note.style.removeProperty('inset-block-start');
    }
    if (!wide.matches) return;
    const origin = prose.getBoundingClientRect().top;
    const callTops = notes.map((note) => {
      const call = document.getElementById(note.id.replace('note', 'call')) ?? note;
      return call.getBoundingClientRect().top - origin;
    });
    // The notes leave the flow: what comes after a short text stays where they had pushed it.
    prose.style.setProperty('min-block-size', `${prose.getBoundingClientRect().height}px`);
    for (const note of notes) note.classList.add('placed');
    const heights = notes.map((note) => note.offsetHeight);
    let free = 0;
    notes.forEach((note, index) => {
      const top = Math.max(free, (callTops[index] ?? 0) - 6);
      note.style.setProperty('inset-block-start', `${top}px`);
      free = top + (heights[index] ?? 0) + GAP;
    });
  };

  place();
  addEventListener('resize', place);
  void document.fonts.ready.then(place);
}

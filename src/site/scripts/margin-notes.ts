/** Least room between two notes, in CSS pixels. */
const GAP = 18;
/** Least room between a note at the foot of the window and the line that calls it. */
const ROOM = 12;

/** Somewhat more than the height of a line of a note, in CSS pixels. */
const LINE = 24;

/** The place in the text that calls a note. */
function callOf({ id }: Element): HTMLElement | null {
  return document.getElementById(id.replace('note', 'call'));
}

/** Moves each margin note beside the line that calls it; without script it stands after its paragraph. */
export function placeMarginNotes(prose: HTMLElement): void {
  const wide = matchMedia('(width >= 72rem)');
  const notes = [...prose.querySelectorAll<HTMLElement>('.note')];
  if (notes.length === 0) return;

  /** @param slack How much lower than it might a note may stay where it stands, in CSS pixels. */
  const place = (slack = 0) => {
    const stood = notes.map((note) => Number.parseFloat(note.style.insetBlockStart));
    prose.style.removeProperty('min-block-size');
    for (const note of notes) {
      note.classList.remove('placed');
      note.style.removeProperty('inset-block-start');
    }
    if (!wide.matches) return;
    const origin = prose.getBoundingClientRect().top;
    const callTops = notes.map((note) => {
      return (callOf(note) ?? note).getBoundingClientRect().top - origin;
    });
    // The notes leave the flow: what comes after a short text stays where they had pushed it.
    prose.style.setProperty('min-block-size', `${prose.getBoundingClientRect().height}px`);
    for (const note of notes) note.classList.add('placed');
    const heights = notes.map((note) => note.offsetHeight);
    let free = 0;
    notes.forEach((note, index) => {
      const highest = Math.max(free, (callTops[index] ?? 0) - 6);
      const before = stood[index] ?? 0;
      const top = before >= highest && before <= highest + slack ? before : highest;
      note.style.setProperty('inset-block-start', `${top}px`);
      free = top + (heights[index] ?? 0) + GAP;
    });
  };

  place();
  addEventListener('resize', () => place());
  // In its own face a note may be a line shorter: those below it are not pulled up under the reader’s eyes.
  void document.fonts.ready.then(() => place(LINE));
}

/**
 * Opens and closes notes where they stand: the line that calls one does not move, and the way back through
 * the pages is not lengthened. Without script the addresses of note and call do it.
 */
export function openNotesInPlace(prose: HTMLElement): void {
  prose.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    const isCall = target?.matches('.note');
    const note = isCall ? target : link?.closest<HTMLElement>('.note');
    const call = note && callOf(note);
    if (!target || !note || !call) return;
    event.preventDefault();
    note.tabIndex = -1;
    const opens = note.classList.toggle('open', isCall && !note.matches('.open, :target'));
    const place = opens ? note : call;
    place.focus({ preventScroll: true });
    // The address opened it, so that only another closes it.
    if (!opens && note.matches(':target')) location.replace(`#${call.id}`);
    else if (opens) {
      // At the foot of the window the note would lie over the line that calls it.
      const hidden = call.getBoundingClientRect().bottom - note.getBoundingClientRect().top;
      if (hidden > 0 && !note.matches('.placed')) scrollBy({ top: hidden + ROOM });
      else note.scrollIntoView({ block: 'nearest' });
    } else call.scrollIntoView({ block: 'nearest' });
  });
}

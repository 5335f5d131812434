/** Least room between two notes, in CSS pixels. */
const GAP = 18;
/** Least room between a note at the foot of the window and the line that calls it. */
const ROOM = 12;

/** The place in the text that calls a note. */
function callOf({ id }: Element): HTMLElement | null {
  return document.getElementById(id.replace('note', 'call'));
}

/**
 * Moves each margin note beside the line that calls it, or below the wide figure that takes its place; without
 * script it stands after its paragraph.
 */
export function placeMarginNotes(prose: HTMLElement): void {
  const wide = matchMedia('(width >= 72rem)');
  const notes = [...prose.querySelectorAll<HTMLElement>('.note')];
  const wideFigures = prose.querySelectorAll<HTMLElement>('.wide');
  if (notes.length === 0) return;

  /** @param afresh Whether a note may stand higher than it does. */
  const place = (afresh?: unknown) => {
    prose.style.minBlockSize = '';
    for (const note of notes) {
      note.classList.remove('placed');
      if (afresh) note.style.insetBlockStart = '';
    }
    if (!wide.matches) return;
    const { top: origin, bottom, height } = prose.getBoundingClientRect();
    const callTops = notes.map((note) => {
      return (callOf(note) ?? note).getBoundingClientRect().top - origin;
    });
    for (const note of notes) note.classList.add('placed');
    const heights = notes.map((note) => note.offsetHeight);
    let free = 0;
    notes.forEach((note, index) => {
      const stands = parseFloat(note.style.insetBlockStart) || 0;
      const room = (heights[index] as number) + GAP;
      let top = Math.max(free, (callTops[index] as number) - 6, stands);
      for (const { offsetTop, offsetHeight } of wideFigures) {
        const end = offsetTop + offsetHeight;
        if (top < end && top + room > offsetTop) top = end + GAP;
      }
      note.style.insetBlockStart = `${top}px`;
      free = top + room;
    });
    // They have left the flow: what comes after a short text stands below the last of them, and where it is already
    // seen it stays where it is.
    prose.style.minBlockSize = `${bottom < innerHeight ? height : free - GAP}px`;
  };

  place();
  addEventListener('resize', place);
  // In its own face a note may be a line shorter: those below it are not pulled up under the reader’s eyes.
  void document.fonts.ready.then(() => place());
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
    else {
      // At the foot of the window the note would lie over the line that calls it.
      const hidden = call.getBoundingClientRect().bottom - note.getBoundingClientRect().top;
      if (opens && hidden > 0 && !note.matches('.placed')) scrollBy({ top: hidden + ROOM });
      else place.scrollIntoView({ block: 'nearest' });
    }
  });
}

import { FOUND_WORDS_KEY } from '../search/found-words.ts';
import { startIslands } from './islands.ts';
import { openNotesInPlace, placeMarginNotes } from './margin-notes.ts';
import { offerSearch } from './shortcuts.ts';
import { enableThemeSwitch } from './theme-switch.ts';
import { nameTransitions } from './view-transitions.ts';

// One file for every page: one request, cached from the first page on. Each part leaves a page alone
// that has nothing for it.
enableThemeSwitch();
offerSearch();
nameTransitions();
startIslands();

const prose = document.querySelector<HTMLElement>('.prose');
if (prose) {
  placeMarginNotes(prose);
  openNotesInPlace(prose);
}

// A button that copies appears where something can be copied, and fetches what it does once it is pressed. Invisible
// till now, not absent: nothing moves.
if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    button.classList.remove('invisible');
    button.onclick = () => void import('./copy.ts').then(({ copyFor }) => copyFor(button));
  }
}

// What the text of an article does while it is read is fetched once it comes well into the window: under a picture
// in the head, its first line alone is not yet read.
if (prose?.closest('article')) {
  let asked: Promise<void> | undefined;
  const follow = ([entry]: IntersectionObserverEntry[]) => {
    if (!entry?.isIntersecting) return;
    // What did not come is asked for again when the text comes back into the window.
    asked ??= import('./reading.ts').then(
      ({ followReading }) => followReading(prose),
      () => (asked = undefined),
    );
  };
  new IntersectionObserver(follow, { rootMargin: '-20%' }).observe(prose);
}

// Who comes from a search finds the words marked.
try {
  if (sessionStorage.getItem(FOUND_WORDS_KEY)) void import('./mark-found.ts');
} catch {
  // A browser that keeps nothing for us keeps no words either.
}

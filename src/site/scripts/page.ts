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

const copies = document.querySelectorAll<HTMLButtonElement>('[data-copies]');
if (copies[0]) {
  new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    void import('./copy.ts').then(({ offerCopies }) => offerCopies(copies));
  }).observe(copies[0].parentElement ?? copies[0]);
}

// What the text of an article does while it is read is fetched once it comes into the window.
const article = document.querySelector('article .prose');
if (article) {
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import('./reading.ts').then(({ followReading }) => followReading(article));
  }).observe(article);
}

// Who comes from a search finds the words marked.
try {
  if (sessionStorage.getItem('found-words')) void import('./mark-found.ts');
} catch {
  // A browser that keeps nothing for us keeps no words either.
}

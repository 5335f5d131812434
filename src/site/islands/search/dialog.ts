import { RemoteEngine } from './remote-engine.ts';
import { rememberWords } from './remember-words.ts';
import { Results } from './results.ts';
import { formatSearch, parseFields, type SearchState } from './state.ts';
import { make, makeParts } from './parts.ts';
import { presentIn } from './view.ts';

/** A pause in typing that is worth a search. */
const PAUSE_MS = 160;

/** A rest after which the other edition is asked, where this one has nothing. */
const REST_MS = 500;

/** Findings shown: the rest is a click away, on the search page. */
const PAGE_SIZE = 5;

// The dialog of the search answers what is typed in it once this is there; until then, Enter in its field leads to
// the search page.
const dialog = document.querySelector('[data-search-dialog]') as HTMLDialogElement;
const form = dialog.querySelector('form') as HTMLFormElement;
const field = form.querySelector('input') as HTMLInputElement;
const locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
const words = (name: string) => form.dataset[name] ?? '';
let pause: ReturnType<typeof setTimeout> | undefined;

const styles = make('link', '');
styles.rel = 'stylesheet';
styles.href = words('sheet');
document.head.append(styles);

const panel = make('div', 'search-panel');
const other = make('p', '');
other.dataset['elsewhereEdition'] = '';
const all = make('a', 'search-all', words('all'));
const linkTo = ({ query = '' }: Partial<SearchState>) =>
  form.action + formatSearch({ query, filters: {} });
const results = new Results(
  makeParts((...parts) => panel.append(...parts, other, all)),
  { pageSize: PAGE_SIZE, loading: words('loading'), failed: words('failed') },
  async () => {
    const engine = new RemoteEngine(words('search'), locale);
    return { find: engine.find, ...presentIn(await engine.phrases, locale, linkTo) };
  },
);
dialog.append(panel);

const search = async () => {
  clearTimeout(pause);
  const state: SearchState = { query: field.value.trim(), filters: {} };
  all.href = linkTo(state);
  panel.hidden = state.query === '';
  other.replaceChildren();
  const found = await results.show(state);
  panel.scrollTop = 0;
  if (found?.total !== 0 || found.isEmpty) return;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  if (results.found !== found) return;
  const { tellOther } = await import('./other-edition.ts');
  const link = await tellOther(state, {
    folder: words('other'),
    page: words('otherPage'),
    locale,
  });
  if (!link || results.found !== found) return;
  other.replaceChildren(link);
  results.tellMore(link.text);
};
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void search(), PAUSE_MS);
});
panel.addEventListener('click', (event) => {
  const target = (event.target as Element).closest('a');
  if (!target) return;
  if (results.found && target !== all) rememberWords(target, results.found.marks);
  if (!('asks' in target.dataset) || event.metaKey || event.ctrlKey || event.shiftKey) {
    // A place in this page is behind the dialog.
    if (target.pathname === location.pathname) dialog.close();
    return;
  }
  event.preventDefault();
  field.value = parseFields(new URLSearchParams(target.search)).query;
  field.focus();
  void search();
});
field.addEventListener('keydown', (event) => {
  // The key that opens it says nothing more in it.
  if (event.key === '/' && field.value === '') event.preventDefault();
});
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog || (target as Element).closest('[data-close]')) dialog.close();
});
// Up and down walk through the results, from the field and back to it.
dialog.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [
    field,
    ...panel.querySelectorAll<HTMLElement>('li > a, h2 a, .unfold, .search-all'),
  ];
  const place = stops.indexOf(document.activeElement as HTMLElement) + step;
  event.preventDefault();
  stops[Math.min(Math.max(place, 0), stops.length - 1)]?.focus();
});
void results.open().catch(() => undefined);
// What was typed while this was loading.
void search();

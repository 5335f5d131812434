import { nameKind, readForm, writeForm } from './form.ts';
import type { Phrases } from './phrases.ts';
import { Results } from './results.ts';
import { formatSearch, historyMove, isEmpty, parseFields, type Cause } from './state.ts';

/** A pause in typing that is worth a search. */
const PAUSE_MS = 160;

function find(part: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-${part}]`);
  if (!element) throw new Error(`The search page has no ${part}.`);
  return element;
}

const form = find('search') as HTMLFormElement;
const field = find('query') as HTMLInputElement;
const clear = find('clear');
const filterCount = find('filter-count');
const more = find('more') as HTMLButtonElement;
const locale = document.documentElement.lang === 'en' ? 'en' : 'fr';

const results = new Results(
  {
    status: find('status'),
    list: find('results'),
    more,
    prompt: find('prompt'),
    elsewhere: find('elsewhere'),
  },
  { phrases: JSON.parse(form.dataset['phrases'] ?? '') as Phrases, locale },
  async () => {
    const [{ openIndex }, { drawFinding }] = await Promise.all([
      import('./engine.ts'),
      import('./view.ts'),
    ]);
    return {
      search: await openIndex(form.dataset['search'] ?? '', locale),
      draw: (finding) => drawFinding(finding, (kind) => nameKind(form, kind)),
    };
  },
);

function search(): void {
  const state = readForm(form);
  const filters = Object.keys(state.filters).length;
  filterCount.textContent = filters > 0 ? `· ${filters}` : '';
  clear.hidden = filters === 0;
  void results.show(state);
}

/** Whether the address is a state that the reader chose or came in by. */
let settled = true;

/** Puts the state of the form into the address, and searches. */
function update(cause: Cause): void {
  const address = location.pathname + formatSearch(readForm(form));
  const changed = address !== location.pathname + location.search;
  // Enter asks again, as after a failure; a space at the end of a word does not.
  if (!changed && cause === 'typing') return;
  if (changed) history[`${historyMove(cause, { settled })}State`](null, '', address);
  settled = cause === 'choice';
  search();
}

/** Puts the state of the address into the form, and searches. */
function readAddress(): void {
  writeForm(form, parseFields(new URLSearchParams(location.search)));
  settled = true;
  search();
}

let pause: ReturnType<typeof setTimeout> | undefined;

/** Lets a choice come before what was being typed. */
function choose(): void {
  clearTimeout(pause);
  update('choice');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose();
});
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => update('typing'), PAUSE_MS);
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || field.value === '') return;
  event.preventDefault();
  field.value = '';
  choose();
});
// The filters stand outside the form’s own element: their events do not pass through it.
document.addEventListener('change', ({ target }) => {
  const isControl = target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
  if (isControl && target !== field && target.form === form) choose();
});
clear.addEventListener('click', () => {
  writeForm(form, { query: field.value, filters: {} });
  field.focus();
  choose();
});
more.addEventListener('click', () => void results.showMore());
addEventListener('popstate', readAddress);

readAddress();
if (isEmpty(readForm(form)) && matchMedia('(hover: hover)').matches) field.focus();

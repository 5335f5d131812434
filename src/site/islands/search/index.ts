import { fillIn } from '../../../magazine/words/fill-in.ts';
import { asksForMoments, FILTERS, type Filter } from '../../search/register.ts';
import { readForm, writeForm } from './form.ts';
import { rememberWords } from './remember-words.ts';
import { Results, type ShowOptions } from './results.ts';
import {
  formatSearch,
  historyMove,
  isEmpty,
  parseFields,
  type Cause,
  type SearchState,
} from './state.ts';
import { makeParts } from './parts.ts';

/** A pause in typing that is worth a search. */
const PAUSE_MS = 160;

/** A rest after which the other edition is asked as well. */
const REST_MS = 1000;

/** Findings shown at once. */
const PAGE_SIZE = 5;

function find(part: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-${part}]`);
  if (!element) throw new Error(`The search page has no ${part}.`);
  return element;
}

const form = find('search') as HTMLFormElement;
const field = find('query') as HTMLInputElement;
const clear = find('clear');
const atlas = find('atlas') as HTMLAnchorElement;
const filterCount = find('filter-count');
const more = find('more') as HTMLButtonElement;
const other = find('elsewhere-edition');
const see = find('see');
const locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
const title = document.title;
const words = (name: string) => form.dataset[name] ?? '';
const languageLink = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
const otherPage = languageLink?.pathname ?? '';

/** Whether a script did not come, which browsers may not ask for again in this page. */
let isBroken = false;

const parts = makeParts((...made) => more.before(...made));
const results = new Results(
  {
    ...parts,
    more,
    prompt: find('prompt'),
    elsewhere: find('elsewhere'),
  },
  { pageSize: PAGE_SIZE, loading: words('loading'), failed: words('failed') },
  async () => {
    const [{ RemoteEngine }, { presentIn }] = await Promise.all([
      import('./remote-engine.ts'),
      import('./view.ts'),
    ]).catch((error: unknown) => {
      isBroken = true;
      throw error;
    });
    const engine = new RemoteEngine(words('search'), locale);
    const linkTo = (changes: Partial<SearchState>) =>
      formatSearch({ ...readForm(form), ...changes });
    return { find: engine.find, ...presentIn(await engine.phrases, locale, linkTo) };
  },
);

/** Whether the choices say what they would leave. */
let counted = false;

let rest: ReturnType<typeof setTimeout> | undefined;

/** What the form calls the values that are chosen in its filters. */
const chosenWords = () =>
  [...form.elements].flatMap((control) => {
    if (control instanceof HTMLSelectElement) {
      return control.value === '' ? [] : (control.selectedOptions[0]?.text ?? []);
    }
    const isChosen = control instanceof HTMLInputElement && control.checked && control.value !== '';
    return isChosen ? (control.nextSibling?.textContent?.trim() ?? []) : [];
  });

/** Shows what answers the form, everywhere that it is told. */
async function search(how: ShowOptions = {}): Promise<void> {
  const state = readForm(form);
  const filters = Object.keys(state.filters).length;
  filterCount.textContent = filters > 0 ? `· ${filters}` : '';
  clear.hidden = filters === 0;
  atlas.hidden = true;
  document.title = [state.query, ...chosenWords(), title].filter(Boolean).join(' · ');
  if (languageLink) languageLink.search = formatSearch(state);
  other.replaceChildren();
  clearTimeout(rest);
  const found = await results.show(state, how);
  // The atlas knows the filters of moments by the same names, and passes over the rest; it knows no words.
  if (found?.ofMoments && found.total > 0 && state.query === '') {
    atlas.hidden = false;
    atlas.search = formatSearch({ query: '', filters: state.filters });
  }
  if (found || (isEmpty(state) && counted)) void tellAround(state, how);
}

/** Tells what stands beside the results, which do not wait for it. */
async function tellAround(state: SearchState, { isTyping }: ShowOptions): Promise<void> {
  counted = true;
  const { countChoices } = await import('./choices.ts');
  const { found } = results;
  const unitOf = (filter: string) =>
    asksForMoments({ ...state.filters, [filter]: '' }) ? 'moments' : 'pages';
  countChoices(form, found?.counts, { unitOf, legend: find('legend') });
  // What filters alone find here they find there, where both have it.
  const isAsked = state.query !== '' || found?.total === 0;
  if (!found || found.isEmpty || !isAsked) return;
  clearTimeout(rest);
  const isNone = found.total === 0;
  rest = setTimeout(
    async () => {
      const { tellOther } = await import('./other-edition.ts');
      const link = await tellOther(state, { folder: words('other'), page: otherPage, locale });
      if (!link || formatSearch(state) !== formatSearch(readForm(form))) return;
      other.replaceChildren(link);
      if (isNone) results.tellMore(link.text);
    },
    // Where nothing is found here, the reader waits for what is found there.
    isNone && !isTyping ? 0 : REST_MS,
  );
}

/** Whether the address is a state that the reader chose or came in by. */
let settled = true;

/** The link by which the reader leaves. */
let left: string | undefined;

/** Keeps with the address how far down the list the reader is. */
function remember(): void {
  history.replaceState({ shown: results.shown, top: scrollY, left }, '');
}

/** Puts the state of the form into the address, and searches. */
function update(cause: Cause, how: ShowOptions = {}): Promise<void> {
  const address = location.pathname + formatSearch(readForm(form));
  const changed = address !== location.pathname + location.search;
  // Enter asks again, as after a failure; a space at the end of a word does not.
  if (!changed && cause === 'typing') return Promise.resolve();
  if (changed) {
    const move = historyMove(cause, { settled });
    if (move === 'push') remember();
    history[`${move}State`](null, '', address);
  }
  settled = cause === 'choice';
  return search({ ...how, isTyping: cause === 'typing' });
}

/** What the form calls a filter. */
const nameOf = (filter: Filter) =>
  document.querySelector(`[data-unit="${filter}"]`)?.previousSibling?.textContent?.trim() ?? filter;

/** Puts the state of the address into the form, and searches; what the form does not offer leaves the address. */
async function readAddress({ isArrival = false } = {}): Promise<void> {
  const asked = parseFields(new URLSearchParams(location.search));
  writeForm(form, asked);
  const { filters: kept } = readForm(form);
  const dropped = FILTERS.filter((filter) => filter in asked.filters && !(filter in kept));
  settled = true;
  const {
    shown,
    top,
    left: by,
  } = (history.state ?? {}) as Partial<{
    shown: number;
    top: number;
    left: string;
  }>;
  const search_ = formatSearch(readForm(form));
  if (search_ !== location.search) {
    history.replaceState(history.state, '', location.pathname + search_);
  }
  await search({
    ...(shown !== undefined && { least: shown }),
    ...(isArrival && { arrival: { left: by } }),
    notice:
      dropped.length > 0
        ? fillIn(words('dropped'), { filters: dropped.map(nameOf).join(', ') })
        : undefined,
  });
  if (top !== undefined) scrollTo({ top, behavior: 'instant' });
}

let pause: ReturnType<typeof setTimeout> | undefined;

/** Lets a choice come before what was being typed. */
function choose(how?: ShowOptions): Promise<void> {
  clearTimeout(pause);
  return update('choice', how);
}

form.addEventListener('submit', async (event) => {
  // The form leads to this page, with what was typed.
  if (isBroken) return;
  event.preventDefault();
  const hasKeys = matchMedia('(hover: hover)').matches;
  // Who has asked goes on at what is found, as who comes here does.
  if (!isEmpty(readForm(form))) (document.activeElement as HTMLElement).blur();
  await choose({ arrival: { left: undefined } });
  // A telephone shows one result at most beside its keyboard.
  if (!hasKeys) document.querySelector('.finding')?.scrollIntoView({ block: 'start' });
});
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void update('typing'), PAUSE_MS);
});
field.addEventListener('keydown', (event) => {
  // The key that leads here leads nowhere from here.
  if (event.key === '/' && field.value === '') event.preventDefault();
  if (event.key !== 'Escape' || field.value === '') return;
  event.preventDefault();
  field.value = '';
  void choose();
});
// The filters stand outside the form’s own element: their events do not pass through it.
document.addEventListener('change', ({ target }) => {
  const isControl = target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
  if (isControl && target !== field && target.form === form) void choose();
});
clear.addEventListener('click', () => {
  writeForm(form, { query: field.value, filters: {} });
  field.focus();
  void choose();
});
more.addEventListener('click', () => void results.showMore());
see.addEventListener('click', () => {
  see.closest('details')?.removeAttribute('open');
  parts.status.focus();
  find('panel').scrollIntoView();
});
find('panel').addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  left = link.getAttribute('href') ?? undefined;
  remember();
  if (results.found) rememberWords(link, results.found.marks);
  if (!('asks' in link.dataset) || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  writeForm(form, parseFields(new URLSearchParams(link.search)));
  field.focus();
  void choose();
});
addEventListener('popstate', () => void readAddress());
addEventListener('pagehide', remember);

// The list is filled by script, so that only this script can find its place again.
history.scrollRestoration = 'manual';
void readAddress({ isArrival: true });
if (isEmpty(readForm(form)) && matchMedia('(hover: hover)').matches) field.focus();
// What the first search needs loads as soon as the reader turns to it, and not before.
for (const type of ['pointerenter', 'focusin', 'keydown', 'touchstart']) {
  form.addEventListener(type, () => void results.open().catch(() => undefined), {
    once: true,
    passive: true,
  });
}

import { WIDE_FRAME } from '../../../magazine/journeys/journey-layout.ts';
import { leaderPath } from '../../../magazine/journeys/leader.ts';
import { pointOf, runBead } from './bead.ts';
import { addLeader, partedLeader } from './parted-leader.ts';
import styles from './sheet.css?inline';
import {
  actionOfKey,
  addressOfChoice,
  hasOwnCurve,
  momentOfAddress,
  reduceJourney,
  swipeOf,
  type JourneyAction,
  type JourneyState,
} from './state.ts';

/** Facts that the panel takes from the row of the table, word for word. */
const FACTS = [
  'title',
  'text',
  'stage',
  'article',
  'channel',
  'pills',
  'seam',
  'evidence',
] as const;

/** The address of a moment says its id, but where it is in another page. */
const idOf = (link: Element) =>
  link.getAttribute('data-id') ?? link.getAttribute('href')?.slice('#moment-'.length) ?? '';

/** A plain click: not one that asks for another tab, or a download. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;

/** How a choice came about, and so what follows it. */
interface Manner {
  /** The address follows: this entry of the history, or a new one. */
  address?: 'replace' | 'push';
  /** Title and feeling are said, where the focus does not move to the knot that says them. */
  announced?: boolean;
}

/**
 * The thread of an article as a control: choose a moment by click, key, swipe or from the text, and read it
 * in the panel. The server’s HTML is already complete; this only moves attributes and copies words.
 *
 * @param root The head of the article: panel, threads and tables.
 * @throws {Error} When it has no panel.
 */
export function startJourney(root: HTMLElement): void {
  const panel = root.querySelector<HTMLElement>('[data-panel]');
  if (!panel) throw new Error('A thread has no panel.');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const words = panel.querySelector('[data-shown]') as HTMLElement;
  const announced = root.querySelector('[data-announced]');
  const threads = [...root.querySelectorAll<HTMLElement>('[data-thread]')];
  const rowOf = (id: string) => root.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`);
  const idsOf = (thread: Element | undefined) =>
    [...(thread?.querySelectorAll('.journey-wide a') ?? [])].map(idOf);
  const threadOf = (id: string | undefined) =>
    threads.find((thread) => id !== undefined && idsOf(thread).includes(id)) ?? threads[0];
  const isSheet = () => getComputedStyle(panel).position === 'fixed';
  const linksTo = (id: string) =>
    [...root.querySelectorAll('[data-knots] a')].filter((link) => idOf(link) === id);
  const addressOf = (id: string) => linksTo(id)[0]?.getAttribute('href') ?? '';
  /** The link of a moment in the form of the thread that the window shows, or the strip that is folded over it. */
  const linkTo = (id: string) => {
    const links = linksTo(id) as HTMLElement[];
    return [
      ...links,
      ...links.map((link) => link.closest('details')?.querySelector('summary')),
    ].find((target) => target?.checkVisibility());
  };
  const knotsOf = (id: string) => root.querySelectorAll(`[data-knot="${CSS.escape(id)}"]`);
  let state: JourneyState = { chosen: undefined };

  const fillPanel = (id: string) => {
    const row = rowOf(id);
    if (!row) return;
    const thread = idsOf(threadOf(id));
    const index = thread.indexOf(id);
    for (const fact of FACTS) {
      const [from, to] = [row, words].map((place) => place.querySelector(`[data-fact="${fact}"]`));
      if (!from || !to) continue;
      const told = (fact === 'title' ? from.textContent : from.innerHTML).trim();
      // What stands there already keeps the focus that it may have.
      if (to.innerHTML.trim() !== told) to.innerHTML = told;
    }
    const position = words.querySelector('[data-fact="position"]');
    const mark = knotsOf(id)[0]?.querySelector('text')?.textContent ?? '';
    // A borrowed moment has the letter of its journey.
    if (position) position.textContent = Number(mark) ? `${mark} / ${thread.length}` : mark;
    const twin = words.querySelector('[data-twin]');
    if (twin) twin.textContent = threadOf(id)?.dataset['thread'] ?? '';
    panel.dataset['feeling'] = row.querySelector<HTMLElement>('[data-feeling]')?.dataset['feeling'];
    for (const [way, by] of [
      ['prev', -1],
      ['next', 1],
    ] as const) {
      const link = panel.querySelector(`.${way}`);
      const neighbour = thread[index + by];
      if (neighbour === undefined) link?.removeAttribute('href');
      else link?.setAttribute('href', addressOf(neighbour));
      const [number, title] = ['[data-number]', '.words'].map((part) => link?.querySelector(part));
      if (number) {
        const [knot] = neighbour === undefined ? [] : knotsOf(neighbour);
        number.textContent = knot?.querySelector('text')?.textContent ?? '';
      }
      if (title) {
        const words = neighbour && rowOf(neighbour)?.querySelector('[data-fact="title"]');
        title.textContent = words ? words.textContent.trim() : '';
      }
    }
    const inText = panel.querySelector<HTMLElement>('.in-text');
    inText?.setAttribute('href', addressOf(id));
    if (inText) inText.textContent = inText.dataset[row.id === '' ? 'inText' : 'inTable'] ?? '';
  };

  const shownId = () => state.chosen ?? panel.dataset['cover'] ?? '';

  const show = () => {
    const shown = shownId();
    fillPanel(shown);
    for (const knot of root.querySelectorAll('[data-knot]')) {
      knot.toggleAttribute('data-chosen', knot.getAttribute('data-knot') === state.chosen);
    }
    for (const link of root.querySelectorAll('[data-knots] a')) {
      const id = idOf(link);
      const ids = idsOf(threadOf(id));
      const entry =
        state.chosen !== undefined && ids.includes(state.chosen) ? state.chosen : ids[0];
      if (id === state.chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.setAttribute('tabindex', id === entry ? '0' : '-1');
    }
    lead(shown);
  };

  const isParted = () => root.querySelector('[value="apart"]:checked') !== null;

  /** Leads the stitch from a knot to the panel; where two journeys are parted, to wherever that has come along. */
  const lead = (shown: string) => {
    const knot = [...knotsOf(shown)].find((knot) =>
      knot.closest('.journey-right')?.checkVisibility(),
    );
    const drawing = knot?.closest<SVGSVGElement>('svg');
    if (!knot || !drawing) return;
    for (const other of root.querySelectorAll('.leader')) other.removeAttribute('d');
    const radius = Number(knot.querySelector('circle')?.getAttribute('r'));
    const point = pointOf(knot);
    let leader = drawing.querySelector('.leader');
    if (isParted()) {
      leader ??= addLeader(drawing);
      leader.setAttribute('d', partedLeader(point, radius, drawing, panel));
    } else {
      const others = [...drawing.querySelectorAll('[data-knot]')].map(pointOf);
      leader?.setAttribute('d', leaderPath(point, radius, WIDE_FRAME, others));
    }
    leader?.toggleAttribute('data-stitched', knot.closest('a[data-stitched]') !== null);
    // A title gives way to the stitch that rises through it.
    const { left, width, top } = knot.getBoundingClientRect();
    for (const title of drawing.querySelectorAll('.knot-title')) {
      const box = title.getBoundingClientRect();
      const isBeside = box.left > left + width / 2 + 4 || box.right < left + width / 2 - 4;
      title.toggleAttribute('data-crossed', !isBeside && box.top < top);
    }
  };

  /** The language switch leads to the same moment. */
  const carryAddress = () => {
    const named = momentOfAddress(location);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      link.search = named ? location.search : '';
      link.hash = named || hasOwnCurve(location) ? location.hash : '';
    }
  };

  const setSheet = (sheet?: 'open' | 'full') => {
    if (sheet) panel.dataset['sheet'] = sheet;
    else delete panel.dataset['sheet'];
  };

  const open = () => panel.dataset['sheet'] ?? setSheet('open');

  /** Brings the knot and, where the panel is no sheet, the panel into the window. */
  let sighting = 0;
  const keepInSight = (id: string) => {
    cancelAnimationFrame(sighting);
    sighting = requestAnimationFrame(() => {
      root.style.setProperty('--sheet', `${isSheet() ? panel.offsetHeight : 0}px`);
      if (!isSheet()) panel.scrollIntoView({ block: 'nearest' });
      linkTo(id)?.scrollIntoView({ block: 'nearest' });
    });
  };

  /** Whether the sheet is an entry of the history, so that Back closes it. */
  const isEntry = () => (history.state as { sheet?: true } | null)?.sheet === true;

  const addEntry = (address: string) => {
    history.replaceState(null, '', addressOfChoice(location));
    // To go back from the sheet moves nothing: the thread stays where it is.
    history.scrollRestoration = 'manual';
    history.pushState({ sheet: true }, '', address);
    history.scrollRestoration = 'auto';
  };

  const act = (thread: Element | undefined, action: JourneyAction, manner: Manner = {}) => {
    const before = state.chosen;
    const ids = idsOf(thread);
    const known = before !== undefined && ids.includes(before) ? before : undefined;
    // Nothing chosen, the panel shows the cover: a step leads on from there.
    const start =
      action.type === 'step' && known === undefined && manner.announced
        ? panel.dataset['cover']
        : known;
    state = reduceJourney(ids, { chosen: start }, action);
    const { chosen } = state;
    show();
    if (manner.address) {
      const address = addressOfChoice(location, chosen);
      if (manner.address === 'push') history.pushState(null, '', address);
      else if (chosen && isSheet() && !panel.dataset['sheet'] && !isEntry()) addEntry(address);
      else history.replaceState(history.state, '', address);
    }
    carryAddress();
    if (!chosen) {
      setSheet();
      return;
    }
    if (manner.address) {
      open();
      keepInSight(chosen);
    }
    const [from, to] = [start, chosen].map((id) => id && linkTo(id)?.closest('[data-knots]'));
    if (start && from && from === to && Math.abs(ids.indexOf(start) - ids.indexOf(chosen)) === 1) {
      const [one, other] = [start, chosen].map((id) =>
        from.querySelector(`svg [data-knot="${id}"], [data-of] [data-knot="${id}"]`),
      );
      // Of two threads on one sheet, the bead runs along its own.
      const of = one?.closest('[data-of]')?.getAttribute('data-of');
      const drawing = from.querySelector<SVGElement>(of ? `[data-run="${of}"]` : 'svg');
      if (drawing && one && other) runBead(drawing, one, other);
    }
    if (manner.announced && announced) {
      const [title, pill] = ['[data-fact="title"]', '.pills li'].map(
        (part) => words.querySelector(part)?.textContent ?? '',
      );
      announced.textContent = `${title}, ${pill}`;
    }
  };

  const close = () => {
    const { chosen } = state;
    if (isEntry()) history.back();
    else act(threadOf(chosen), { type: 'close' }, { address: 'replace' });
    if (chosen) linkTo(chosen)?.focus({ preventScroll: true });
  };

  /** Leaves the thread for the text; Back returns to the thread with its moment chosen. */
  const readInText = (hash: string) => {
    cancelAnimationFrame(sighting);
    setSheet();
    history.pushState(null, '', addressOfChoice(location));
    location.replace(hash);
  };

  const fromAddress = () => {
    const named = momentOfAddress(location);
    const row =
      named?.place === 'text' && document.getElementById(`moment-${named.id}`)?.closest('tr');
    const details = row ? row.closest('details') : null;
    if (row && details && !details.open) {
      details.open = true;
      row.scrollIntoView();
    }
    if (named?.place !== 'thread') setSheet();
    else open();
    // What asks for a curve comes with the text; once it is there, the place is the reader’s.
    if (hasOwnCurve(location) && !document.querySelector('.own'))
      document.querySelector('.prose')?.scrollIntoView();
    if (named) act(threadOf(named.id), { type: 'choose', id: named.id });
    else act(threads[0], { type: 'close' });
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlain(event)) return;
    const asked = link.getAttribute('data-moment');
    if (asked !== null && rowOf(asked)) {
      event.preventDefault();
      const thread = threadOf(asked);
      act(thread, { type: 'choose', id: asked }, { address: 'push', announced: true });
      linkTo(asked)?.focus({ preventScroll: true });
      if (!isSheet()) root.scrollIntoView();
    } else if (link.matches('[data-panel] .in-text[href^="#"]')) {
      event.preventDefault();
      readInText(link.hash);
    } else if (root.contains(link) && link.matches('[data-panel] .quiet-link')) {
      event.preventDefault();
      const by = link.matches('.next') ? 1 : -1;
      act(threadOf(state.chosen), { type: 'step', by }, { address: 'replace', announced: true });
      // A link that leads nowhere at either end gives the focus to the knot.
      if (!link.hasAttribute('href') && state.chosen)
        linkTo(state.chosen)?.focus({ preventScroll: true });
    } else if (root.contains(link) && link.matches('[data-knots] a')) {
      event.preventDefault();
      const id = idOf(link);
      act(threadOf(id), { type: 'choose', id }, { address: 'replace', announced: true });
    }
  });

  root.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    const action = actionOfKey(event);
    if (!action) return;
    const link = target.closest('a');
    const thread =
      target.closest('[data-knots]') &&
      (target.closest('[data-thread]') ?? (link && threadOf(idOf(link))));
    if (action.type === 'close') {
      if (state.chosen === undefined) return;
      event.preventDefault();
      close();
    } else if (thread) {
      event.preventDefault();
      act(thread, action, { address: 'replace' });
      if (state.chosen) linkTo(state.chosen)?.focus({ preventScroll: true });
    }
  });

  const grip = panel.querySelector('[data-grip]');
  const unfold = (sheet: 'open' | 'full') => {
    setSheet(sheet);
    grip?.setAttribute('aria-expanded', `${sheet === 'full'}`);
  };
  grip?.addEventListener('click', () =>
    unfold(panel.dataset['sheet'] === 'full' ? 'open' : 'full'),
  );
  panel.querySelector('[data-close]')?.addEventListener('click', close);

  let down: PointerEvent | undefined;
  panel.addEventListener('pointerdown', (event) => {
    down = event.pointerType === 'mouse' ? undefined : event;
  });
  // The sheet goes down with the finger that holds it, where that does not scroll its words.
  const follow = (y: number) =>
    panel.style.setProperty('translate', `0 ${isSheet() ? Math.max(0, y) : 0}px`);
  panel.addEventListener('pointermove', (event) => {
    if (down) follow(event.clientY - down.clientY);
  });
  panel.addEventListener('pointercancel', () => {
    down = undefined;
    follow(0);
  });
  panel.addEventListener('pointerup', (event) => {
    follow(0);
    const swipe = down && swipeOf(event.clientX - down.clientX, event.clientY - down.clientY);
    down = undefined;
    if (swipe === 'unfold') unfold('full');
    else if (swipe === 'fold' && panel.dataset['sheet'] === 'full') unfold('open');
    else if (swipe === 'fold' && isSheet()) close();
    else if (swipe === 'next' || swipe === 'previous') {
      const by = swipe === 'next' ? 1 : -1;
      act(threadOf(state.chosen), { type: 'step', by }, { address: 'replace', announced: true });
    }
  });

  /** The moment whose sheet has given way to the text: it stays chosen at the address before. */
  let left: string | undefined;
  // The sheet gives way by itself when the text begins.
  new IntersectionObserver(
    ([entry]) => {
      if (!entry || entry.isIntersecting) return;
      if (panel.dataset['sheet'] && isEntry()) {
        left = state.chosen;
        history.back();
      }
      setSheet();
    },
    { rootMargin: '-50% 0px 0px 0px' },
  ).observe(root);

  const followPanel = () => {
    if (isParted()) lead(shownId());
  };
  addEventListener('scroll', followPanel, { passive: true });
  addEventListener('resize', followPanel);
  root.addEventListener('change', () => lead(shownId()));
  addEventListener('hashchange', fromAddress);
  addEventListener('popstate', () => {
    if (!isEntry()) history.scrollRestoration = 'auto';
    if (left) history.replaceState(null, '', addressOfChoice(location, left));
    if (left) setSheet();
    else fromAddress();
    left = undefined;
    // Back from the text, the keyboard goes on from the knot that was left.
    if (momentOfAddress(location)?.place === 'thread') {
      linkTo(shownId())?.focus({ preventScroll: true });
    }
  });
  show();
  fromAddress();
}

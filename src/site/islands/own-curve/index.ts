import { formatSigned, LEAST_FEELING, MOST_FEELING } from '../../../magazine/vocabulary.ts';
import {
  feel,
  parseCurve,
  SHARED,
  writeCurve,
  type OwnCurve,
  type ToldMoment,
} from './curve-state.ts';
import { button, draw, make } from './element.ts';
import styles from './own-curve.css?inline';
import { OwnThread } from './own-thread.ts';
import { createWords } from './words.ts';

const SCALE = Array.from({ length: MOST_FEELING - LEAST_FEELING + 1 }, (_, i) => LEAST_FEELING + i);

const ARROWS = { [-1]: 'M9 1 2 8l7 7M2 8h20', 1: 'm15 1 7 7-7 7M2 8h20' } as const;

interface ToldJourney {
  /** Its name, where the article has several. */
  name: string | undefined;
  moments: readonly ToldMoment[];
}

/** The journeys that the head of the article tells, from the tables that hold them. */
function readJourneys(head: Element): ToldJourney[] {
  return [...head.querySelectorAll('[data-thread][id]')].map((thread) => {
    const links = [...thread.querySelectorAll('.journey-wide a')];
    const rows = [...thread.querySelectorAll<HTMLElement>('[data-row]')];
    return {
      name: thread.querySelector('h2')?.textContent,
      moments: rows.map((row, index) => ({
        id: row.dataset['row'] ?? '',
        number: index + 1,
        of: rows.length,
        title: row.querySelector('[data-fact="title"]')?.textContent.trim() ?? '',
        feeling: Number(row.querySelector<HTMLElement>('[data-feeling]')?.dataset['feeling']),
        stitched: links[index]?.hasAttribute('data-stitched') ?? false,
      })),
    };
  });
}

/** What the browser keeps for the reader, where it keeps anything. */
const kept = {
  read: (key: string) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (key: string, value: string) => {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * Asks the reader at the end of an article what he would have felt: each knot can be moved, the curve stands over
 * the article’s, in the address, and on the device where the reader asks for it.
 *
 * @param band An empty element, whose room is kept.
 * @param head The head of the article, whose tables hold its journeys.
 */
export function askForCurve(
  band: HTMLElement,
  head: Element,
  messages: Readonly<Record<string, string>>,
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const words = createWords(messages, document.documentElement.lang);
  const { t, count } = words;
  const journeys = readJourneys(head);
  const moments = journeys.flatMap((journey) => journey.moments);
  const key = `own-curve ${[...head.querySelectorAll('[data-thread][id]')].map(({ id }) => id).join(' ')}`;
  const cover = head.querySelector<HTMLElement>('[data-panel]')?.dataset['cover'];

  let curve: OwnCurve = new Map();
  let chosen = moments.find(({ id }) => id === cover) ?? moments[0];
  const feelingOf = ({ id, feeling }: ToldMoment) => curve.get(id) ?? feeling;
  const indexOf = (moment: ToldMoment | undefined) => (moment ? moments.indexOf(moment) : 0);

  const status = make('p', { class: 'own-status', 'aria-hidden': 'true' });
  const said = make('p', { class: 'unseen', 'aria-live': 'polite' });
  /** Says what has come of an act, beside what was pressed. */
  const tell = (sentence: string, place: Element) => {
    (place.closest('p') ?? place).after(status);
    status.textContent = sentence;
    said.textContent = sentence;
  };
  const threads = journeys.map(
    ({ name, moments: told }) => new OwnThread(told, { name, words, choose, feel: change }),
  );

  const compare = button(t('own.compare'), () => {
    table.hidden = !table.hidden;
    compare.ariaExpanded = `${!table.hidden}`;
  });
  const copy = button(t('own.copy'), () => {
    void navigator.clipboard.writeText(location.href).then(() => {
      tell(t('own.copied'), acts);
    });
  });
  const keep = button(t('own.keep'), () => {
    const wanted = kept.read(key) === null ? writeCurve(curve, moments) : '';
    const isKept = kept.write(key, wanted);
    tell(t(isKept ? (wanted ? 'own.kept' : 'own.forgotten') : 'own.refused'), acts);
    show();
  });
  const erase = button(t('own.erase'), () => {
    curve = new Map();
    kept.write(key, '');
    history.replaceState(null, '', location.pathname + location.search);
    tell(t('own.erased'), acts);
    show();
    if (chosen) for (const thread of threads) thread.focus(chosen);
  });
  const acts = make('p', { class: 'own-acts' }, compare, copy, keep, erase);

  const position = make('p', { class: 'own-position' });
  const title = make('a', { class: 'display' });
  const levels = SCALE.map((level) =>
    button(formatSigned(level), () => chosen && change(chosen, level)),
  );
  for (const [index, level] of levels.entries()) {
    level.className = '';
    level.ariaLabel = words.feeling(SCALE[index] ?? 0);
  }
  const both = make('p', { 'aria-hidden': 'true' });
  const step = (by: 1 | -1, name: string) => {
    const made = button('', () => {
      const next = moments[indexOf(chosen) + by];
      if (next) choose(next);
      said.textContent = chosen ? `${chosen.title}. ${words.both(chosen, feelingOf(chosen))}` : '';
    });
    made.ariaLabel = t(name);
    made.className = 'own-step';
    made.append(draw('svg', { viewBox: '0 0 24 16', width: 24 }, draw('path', { d: ARROWS[by] })));
    return made;
  };
  const [previous, next] = [step(-1, 'journey.previous'), step(1, 'journey.next')];
  const share = button(t('own.share'), () => {
    void import('./share-moment.ts').then(({ offerMoment }) => {
      const journey = journeys.find((each) => chosen && each.moments.includes(chosen))?.moments;
      if (chosen && journey)
        shares.replaceChildren(...offerMoment({ moment: chosen, journey, head, words, tell }));
    });
  });
  const shares = make('p', { class: 'own-acts' }, share);
  const box = make(
    'div',
    { class: 'own-box', role: 'group', 'aria-label': t('journey.panel') },
    make('div', { class: 'own-moment' }, position, previous, next, title),
    make(
      'div',
      { class: 'own-scale' },
      make('div', { class: 'own-levels' }, ...levels),
      make(
        'p',
        { class: 'own-words', 'aria-hidden': 'true' },
        make('span', {}, t(`feeling.${LEAST_FEELING}`)),
        both,
        make('span', {}, t(`feeling.${MOST_FEELING}`)),
      ),
    ),
    shares,
  );
  const table = make('table', { class: 'journey-table' });
  table.hidden = true;
  const [moved, sums] = [make('span', { class: 'own-moved' }), make('b', {})];

  /** What differs, in words. */
  function fillTable(): void {
    const columns = ['table.moment', 'own.article', 'own.yours', 'own.gap'].map((name) => t(name));
    const rows = moments.map((moment) => {
      const [own, gap] = [feelingOf(moment), feelingOf(moment) - moment.feeling];
      const way = gap > 0 ? 'own.higher' : 'own.lower';
      return make(
        'tr',
        {},
        make('th', { scope: 'row' }, `${moment.number}. ${moment.title}`),
        ...[
          words.feeling(moment.feeling),
          words.feeling(own),
          gap === 0 ? t('own.alike') : count(way, Math.abs(gap)),
        ].map((said, column) =>
          make(
            'td',
            { 'data-label': columns[column + 1] ?? '' },
            gap === 0 ? said : make('b', {}, said),
          ),
        ),
      );
    });
    table.replaceChildren(
      make('caption', {}, count('own.moved', curve.size)),
      make(
        'thead',
        {},
        make('tr', {}, ...columns.map((name) => make('th', { scope: 'col' }, name))),
      ),
      make('tbody', {}, ...rows),
    );
  }

  function show(): void {
    for (const thread of threads) thread.show(curve, chosen);
    acts.toggleAttribute('data-idle', curve.size === 0);
    keep.ariaPressed = `${kept.read(key) !== null}`;
    if (chosen) {
      const feeling = feelingOf(chosen);
      position.textContent = t('journey.position', { number: chosen.number, count: chosen.of });
      title.textContent = chosen.title;
      title.href = `#moment-${chosen.id}`;
      both.textContent = t('own.signs', {
        article: formatSigned(chosen.feeling),
        you: formatSigned(feeling),
      });
      previous.disabled = indexOf(chosen) === 0;
      next.disabled = indexOf(chosen) === moments.length - 1;
      for (const [index, level] of levels.entries()) {
        level.ariaPressed = `${SCALE[index] === feeling}`;
        level.toggleAttribute('data-article', SCALE[index] === chosen.feeling);
      }
    }
    moved.textContent = curve.size > 0 ? count('own.you.moved', curve.size) : t('own.you.same');
    const sum = (value: (moment: ToldMoment) => number) =>
      formatSigned(moments.reduce((total, moment) => total + value(moment), 0));
    sums.textContent = t('own.sums', {
      article: sum(({ feeling }) => feeling),
      you: sum(feelingOf),
    });
    fillTable();
  }

  function choose(moment: ToldMoment): void {
    if (moment === chosen) return;
    chosen = moment;
    shares.replaceChildren(share);
    show();
  }

  function change(moment: ToldMoment, asked: number): void {
    const before = feelingOf(moment);
    curve = feel(curve, moment, asked);
    if (feelingOf(moment) === before) return;
    const hash = writeCurve(curve, moments);
    history.replaceState(null, '', location.pathname + location.search + hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      link.hash = hash;
    }
    if (kept.read(key) !== null) kept.write(key, hash);
    status.textContent = '';
    said.textContent = `${moment.title}. ${words.both(moment, feelingOf(moment))}`;
    show();
  }

  /** Takes the curve of the address, or that of the device. */
  function arrive(): void {
    const shared = parseCurve(location.hash, moments);
    const own = shared ?? parseCurve(kept.read(key) ?? '', moments);
    if (own) curve = own.curve;
    if (shared) {
      const { lost } = shared;
      const arrived = [
        ...(shared.curve.size > 0 ? [t('own.arrived')] : []),
        ...(lost > 0 ? [count('own.lost', lost)] : []),
      ];
      tell(arrived.join(' '), acts);
      band.scrollIntoView();
    }
    show();
  }

  const seams = moments.filter(({ stitched }) => stitched).length;
  const all = head.querySelectorAll('[data-row] [data-fact="seam"] b').length;
  const figure = make('p', { class: 'own-figure display' });
  if (all > 0) {
    figure.append(make('b', {}, `${seams}`), make('span', {}, count('own.seams', seams, { all })));
  }
  band.append(
    make(
      'div',
      { class: 'shell' },
      make(
        'div',
        { class: 'own-head' },
        figure,
        make(
          'div',
          {},
          make('h2', { id: 'own-title', class: 'display' }, t('own.title')),
          make('p', {}, t('own.help')),
          make('p', { id: 'own-keys', class: 'unseen' }, t('own.keys')),
          acts,
          status,
        ),
      ),
      ...threads.map(({ element }) => element),
      box,
      make(
        'p',
        { class: 'own-legend' },
        make('span', { class: 'own-told' }, t('own.told')),
        moved,
        sums,
      ),
      make('div', { class: 'scroll' }, table),
      said,
    ),
  );
  for (const thread of threads) thread.fit();
  addEventListener('hashchange', () => {
    if (location.hash.startsWith(SHARED)) arrive();
  });
  arrive();
}

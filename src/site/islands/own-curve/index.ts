import { formatSigned } from '../../../magazine/vocabulary.ts';
import {
  feel,
  parseCurve,
  SHARED,
  writeCurve,
  type OwnCurve,
  type ToldMoment,
} from './curve-state.ts';
import { button, make } from './element.ts';
import { MomentBox } from './moment-box.ts';
import styles from './own-curve.css?inline';
import { OwnThread } from './own-thread.ts';
import { readJourneys, threadsIn } from './told-journeys.ts';
import { createWords } from './words.ts';

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
  const ids = threadsIn(head).map(({ id }) => id);
  const key = `own-curve ${ids.join(' ')}`;
  const cover = head.querySelector<HTMLElement>('[data-panel]')?.dataset['cover'];

  let curve: OwnCurve = new Map();
  let fill: (() => void) | undefined;
  let chosen = moments.find(({ id }) => id === cover) ?? moments[0];
  const feelingOf = ({ id, feeling }: ToldMoment) => curve.get(id) ?? feeling;

  const status = make('p', { class: 'own-status', 'aria-hidden': 'true' });
  const said = make('p', { class: 'unseen', 'aria-live': 'polite' });
  /** Says what has come of an act, beside what was pressed. */
  const tell = (sentence: string, place: Element) => {
    place.closest('p')?.after(status);
    status.textContent = sentence;
    said.textContent = sentence;
  };
  const threads = journeys.map(
    ({ name, moments: told }) => new OwnThread(told, { name, words, choose, feel: change }),
  );

  const compare = button(t('own.compare'), () => {
    void import('./difference-table.ts').then(({ fillTable }) => {
      fill = () => fillTable(table, { moments, feelingOf, words });
      table.hidden = !table.hidden;
      show();
      // It opens below the window: the focus brings it in.
      table.focus();
    });
  });
  const copy = button(t('own.copy'), () => {
    // A link in the article may have taken the curve out of the address.
    writeAddress();
    void navigator.clipboard.writeText(location.href).then(() => {
      tell(t('own.copied'), acts);
    });
  });
  copy.hidden = !('clipboard' in navigator);
  const keep = button(t('own.keep'), () => {
    const wanted = kept.read(key) === null ? writeCurve(curve, moments) : '';
    const isKept = kept.write(key, wanted);
    tell(t(isKept ? (wanted ? 'own.kept' : 'own.forgotten') : 'own.refused'), acts);
    show();
  });
  const erase = button(t('own.erase'), () => {
    curve = new Map();
    kept.write(key, '');
    writeAddress();
    tell(t('own.erased'), acts);
    show();
    if (chosen) for (const thread of threads) thread.focus(chosen);
  });
  const acts = make('p', { class: 'own-acts' }, compare, copy, keep, erase);

  const box = new MomentBox(words, {
    feel: (feeling) => chosen && change(chosen, feeling),
    step: (by) => {
      const next = chosen && moments[moments.indexOf(chosen) + by];
      if (!next) return;
      choose(next);
      sayFeelings(next);
    },
    share: (place) => {
      void import('./share-moment.ts').then(({ offerMoment }) => {
        if (chosen) offerMoment(place, { moment: chosen, journeys, head, words, tell });
      });
    },
  });
  const table = make('table', { class: 'journey-table', hidden: '', tabindex: -1 });
  const [moved, sums] = [make('li', { class: 'own-moved' }), make('b', {})];

  function sayFeelings(moment: ToldMoment): void {
    said.textContent = `${moment.title}. ${words.both(moment, feelingOf(moment))}`;
  }

  function show(): void {
    for (const thread of threads) thread.show(curve, chosen);
    acts.inert = curve.size === 0;
    table.hidden ||= acts.inert;
    compare.ariaExpanded = `${!table.hidden}`;
    keep.ariaPressed = `${kept.read(key) !== null}`;
    if (chosen) box.show(chosen, feelingOf(chosen), moments);
    moved.textContent = curve.size > 0 ? count('own.you.moved', curve.size) : t('own.you.same');
    const sum = (value: (moment: ToldMoment) => number) =>
      formatSigned(moments.reduce((total, moment) => total + value(moment), 0));
    sums.textContent = t('own.sums', {
      article: sum(({ feeling }) => feeling),
      you: sum(feelingOf),
    });
    fill?.();
  }

  function choose(moment: ToldMoment): void {
    if (moment === chosen) return;
    chosen = moment;
    show();
  }

  function change(moment: ToldMoment, asked: number): void {
    const before = feelingOf(moment);
    curve = feel(curve, moment, asked);
    if (feelingOf(moment) === before) return;
    const hash = writeAddress();
    if (kept.read(key) !== null) kept.write(key, hash);
    status.textContent = '';
    sayFeelings(moment);
    show();
  }

  /** The address carries the curve, and so does the way to the other language. */
  function writeAddress(): string {
    const hash = writeCurve(curve, moments);
    history.replaceState(null, '', location.pathname + location.search + hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      link.hash = hash;
    }
    return hash;
  }

  /** Takes the curve of the address, or that of the device. */
  function arrive(): void {
    const shared = parseCurve(location.hash, moments);
    const own = shared ?? parseCurve(kept.read(key) ?? '', moments);
    if (own) curve = own.curve;
    if (shared) {
      const arrived = [
        curve.size > 0 && t('own.arrived'),
        shared.lost > 0 && count('own.lost', shared.lost),
      ];
      tell(arrived.filter(Boolean).join(' '), acts);
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
        ),
      ),
      ...threads.map(({ element }) => element),
      acts,
      status,
      box.element,
      make(
        'div',
        { class: 'own-legend' },
        make('ul', { class: 'journey-key' }, make('li', {}, t('own.told')), moved),
        sums,
      ),
      make('div', { class: 'scroll' }, table),
      said,
    ),
  );
  for (const thread of threads) thread.fit();
  addEventListener('hashchange', () => {
    const { hash } = location;
    if (hash.startsWith(SHARED) && hash !== writeCurve(curve, moments)) arrive();
  });
  arrive();
}

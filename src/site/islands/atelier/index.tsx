import { render } from 'preact';
import { Atelier } from './Atelier.tsx';
import { Shelf, type KeptJourney } from './shelf.ts';
import { ShelfList } from './ShelfList.tsx';
import { createWords } from './words.ts';
import {
  createOwnJourney,
  LIMITS,
  type OwnJourney,
  type Trade,
} from '../../../magazine/atelier/own-journey.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';

/** What the browser gives the atelier. */
export interface Surroundings {
  /** The time, in milliseconds since 1970. */
  now: () => number;
}

/** The part of an address that names a kept journey. */
const OPENED = '#fil-';

/** A journey to work on. */
interface Opening {
  id: string;
  journey: OwnJourney;
  turn: number;
  keepsAtOnce: boolean;
}

/**
 * Starts the atelier in its page: what it begins from is already there, written by the server.
 *
 * @param root Holds the beginnings, the place of the work and that of the announcements.
 */
export function startAtelier(root: HTMLElement, { now }: Surroundings): void {
  const find = (name: string) => root.querySelector<HTMLElement>(`[data-atelier-${name}]`);
  const [start, shelfPlace, workPlace, said] = ['start', 'shelf', 'work', 'said'].map(find);
  const messages = document.getElementById('atelier-words')?.textContent;
  if (!start || !shelfPlace || !workPlace || !said || !messages) {
    throw new Error('The page of the atelier lacks a place.');
  }
  const locale = root.dataset['atelier'] as Locale;
  const words = createWords(JSON.parse(messages) as Record<string, string>, locale);
  const shelf = new Shelf(() => localStorage);
  const firstMeasure = words.t('atelier.measure.first');

  const say = (sentence: string) => {
    // The same sentence twice is said twice.
    said.textContent = said.textContent === sentence ? `${sentence} ` : sentence;
  };

  const showStart = () => {
    render(null, workPlace);
    start.hidden = false;
    render(
      <ShelfList
        words={words}
        kept={shelf.list()}
        onResume={(id) => (location.hash = OPENED + id)}
        onCopy={({ journey }) => {
          const title = words.t('atelier.copy.title', { title: journey.title });
          const copy = { ...journey, title: title.slice(0, LIMITS.title) };
          shelf.keep(crypto.randomUUID(), copy, { known: 0, at: now() });
          say(words.t('atelier.shelf.copied', { title: journey.title }));
          showStart();
        }}
        onDelete={({ id, journey }: KeptJourney) => {
          shelf.remove(id);
          say(words.t('atelier.shelf.deleted', { title: journey.title }));
          showStart();
        }}
      />,
      shelfPlace,
    );
  };

  const showWork = ({ id, journey, turn, keepsAtOnce }: Opening) => {
    start.hidden = true;
    render(null, workPlace);
    render(
      <Atelier
        words={words}
        shelf={shelf}
        now={now}
        say={say}
        id={id}
        journey={journey}
        turn={turn}
        keepsAtOnce={keepsAtOnce}
        onKept={(kept) => {
          if (location.hash !== OPENED + kept) {
            history.replaceState(null, '', location.pathname + OPENED + kept);
          }
        }}
        onLeave={() => {
          history.pushState(null, '', location.pathname);
          showStart();
        }}
      />,
      workPlace,
    );
    scrollTo(0, 0);
  };

  const begin = (journey: OwnJourney) => {
    history.pushState(null, '', location.pathname);
    showWork({ id: crypto.randomUUID(), journey, turn: 0, keepsAtOnce: true });
  };

  const beginFrom = async (button: HTMLElement) => {
    const [kind, name = ''] = (button.dataset['begin'] ?? '').split(':');
    if (kind === 'journey') {
      const { journey } = (await import(/* @vite-ignore */ button.dataset['module'] ?? '')) as {
        journey: OwnJourney;
      };
      begin(journey);
    } else if (kind === 'trade') {
      const { buildFromTemplate } = await import('../../../magazine/atelier/templates.ts');
      begin(buildFromTemplate(name as Trade, locale, firstMeasure));
    } else {
      begin(createOwnJourney({ lang: locale, title: '', measure: firstMeasure }));
    }
  };

  const fromAddress = () => {
    const adapted = new URLSearchParams(location.search).get('parcours');
    const button =
      adapted && start.querySelector<HTMLElement>(`[data-begin="journey:${CSS.escape(adapted)}"]`);
    if (button) {
      void beginFrom(button);
      return;
    }
    const id = location.hash.startsWith(OPENED) ? location.hash.slice(OPENED.length) : undefined;
    const kept = id === undefined ? undefined : shelf.read(id);
    if (kept) showWork({ ...kept, keepsAtOnce: false });
    else showStart();
  };

  for (const button of start.querySelectorAll<HTMLButtonElement>('[data-begin]')) {
    button.disabled = false;
    button.addEventListener('click', () => void beginFrom(button));
  }
  addEventListener('hashchange', fromAddress);
  addEventListener('popstate', fromAddress);
  fromAddress();
}

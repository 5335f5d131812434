import { render } from 'preact';
import { Atelier, NARROW } from './Atelier.tsx';
import { ImportBox } from './ImportBox.tsx';
import { SHARED } from './OutPanel.tsx';
import { sayRemark } from './remark-words.ts';
import { Shelf, type KeptJourney } from './shelf.ts';
import { ShelfList } from './ShelfList.tsx';
import { createWords, dayOf } from './words.ts';
import { editJourney } from '../../../magazine/atelier/journey-edits.ts';
import {
  createOwnJourney,
  freeMomentId,
  freeTitle,
  type OwnJourney,
  type Trade,
} from '../../../magazine/atelier/own-journey.ts';
import type { Imported, Remark } from '../../../magazine/atelier/imported.ts';
import { unpackJourney } from '../../../magazine/atelier/shared-link.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';

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
  remarks?: readonly Remark[];
  /** Whether the form of its first moment opens, to be written in. */
  opensForm?: boolean;
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
  const papers = (root.dataset['papers'] ?? '').split(' ').map(Number);
  const firstMeasure = words.t('atelier.measure.first');

  const say = (sentence: string) => {
    // The same sentence twice is said twice.
    said.textContent = said.textContent === sentence ? `${sentence} ` : sentence;
  };

  /** The names of the journeys that are kept, as the list gives them. */
  const titles = () =>
    shelf.list().map(({ journey }) => journey.title || words.t('atelier.untitled'));

  /** The address of what is shown. */
  let address = '';
  /** Closes the form that stands over the journey. */
  let closeForm: (() => void) | undefined;
  /** Whether the way back only leaves the form, which has closed already. */
  let isClosing = false;

  const showStart = (
    refusal: readonly Remark[] = [],
    heading: MessageKey = 'atelier.refused.title',
  ) => {
    address = location.href;
    render(null, workPlace);
    start.hidden = false;
    render(
      <>
        {refusal.length > 0 && (
          <div class="atelier-notice" role="alert">
            <b>{words.t(heading)}</b>
            <ul>
              {refusal.map((remark) => (
                <li key={sayRemark(remark, words)}>{sayRemark(remark, words)}</li>
              ))}
            </ul>
          </div>
        )}
        <ShelfList
          words={words}
          kept={shelf.list()}
          onResume={(id) => (location.hash = OPENED + id)}
          onCopy={({ journey }) => {
            const title = freeTitle(journey.title || words.t('atelier.untitled'), titles());
            shelf.keep(crypto.randomUUID(), { ...journey, title }, { known: 0, at: now() });
            say(words.t('atelier.shelf.copied', { title: journey.title }));
            showStart();
          }}
          onDelete={({ id, journey }: KeptJourney) => {
            shelf.remove(id);
            say(words.t('atelier.shelf.deleted', { title: journey.title }));
            showStart();
          }}
          onRestore={({ id, journey, at, turn }) => {
            shelf.keep(id, journey, { known: turn - 1, at });
            say(words.t('atelier.shelf.restored', { title: journey.title }));
            showStart();
          }}
        />
        <details class="atelier-open">
          <summary>{words.t('atelier.import.open')}</summary>
          <ImportBox words={words} onImport={begin} />
        </details>
      </>,
      shelfPlace,
    );
  };

  const showWork = (opening: Opening) => {
    const { id, journey, turn, keepsAtOnce, remarks = [], opensForm = false } = opening;
    address = location.href;
    closeForm = undefined;
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
        opensForm={opensForm}
        remarks={remarks}
        papers={papers}
        onImport={begin}
        onKept={(kept) => {
          if (location.hash !== OPENED + kept) {
            history.replaceState(null, '', location.pathname + OPENED + kept);
            address = location.href;
          }
        }}
        onLeave={() => {
          history.pushState(null, '', location.pathname);
          showStart();
          start.querySelector('h1')?.focus();
        }}
        // On a telephone the way back closes the form, and leaves the journey only then.
        onOpen={(close) => {
          if (closeForm || !matchMedia(NARROW).matches) return;
          closeForm = close;
          history.pushState(null, '');
        }}
        onClose={() => {
          if (!closeForm) return;
          closeForm = undefined;
          isClosing = true;
          history.back();
        }}
      />,
      workPlace,
    );
    scrollTo(0, 0);
    if (!opensForm) workPlace.querySelector('h1')?.focus({ preventScroll: true });
  };

  const begin = (journey: OwnJourney, remarks: readonly Remark[] = [], opensForm = false) => {
    const id = crypto.randomUUID();
    // An address that asks for a journey is not gone back to: it would begin another.
    const go = location.search === '' ? 'pushState' : 'replaceState';
    history[go](null, '', location.pathname + OPENED + id);
    const title = freeTitle(journey.title, titles());
    const titled = { ...journey, title };
    showWork({ id, journey: titled, turn: 0, keepsAtOnce: true, remarks, opensForm });
    say(
      words.t('atelier.said.begin', {
        title: title || words.t('atelier.untitled'),
        moments: words.count('atelier.moments', journey.moments.length),
      }),
    );
  };

  /** What a link carries is shown, and kept only once the reader changes it. */
  const openShared = async (packed: string) => {
    const { journey, remarks }: Imported = await unpackJourney(packed);
    if (!journey) showStart(remarks);
    else {
      const id = crypto.randomUUID();
      showWork({ id, journey, turn: 0, keepsAtOnce: false });
      say(words.t('atelier.link.title'));
    }
  };

  const beginFrom = async (button: HTMLElement) => {
    const [kind, name = ''] = (button.dataset['begin'] ?? '').split(':');
    if (kind === 'journey') {
      const adapted = (await import(/* @vite-ignore */ button.dataset['module'] ?? '')) as Readonly<
        Record<Locale, OwnJourney>
      >;
      begin(adapted[locale]);
    } else if (kind === 'trade') {
      const { buildFromTemplate } = await import('../../../magazine/atelier/templates.ts');
      begin(
        buildFromTemplate(name as Trade, locale, { measure: firstMeasure, date: dayOf(now()) }),
      );
    } else {
      const empty = createOwnJourney({
        lang: locale,
        title: '',
        measure: firstMeasure,
        date: dayOf(now()),
      });
      // The button has promised a moment.
      begin(editJourney(empty, { type: 'add', id: freeMomentId([]), at: 0 }), [], true);
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
    if (location.hash.startsWith(SHARED)) {
      void openShared(location.hash.slice(SHARED.length));
      return;
    }
    const id = location.hash.startsWith(OPENED) ? location.hash.slice(OPENED.length) : undefined;
    const kept = id === undefined ? undefined : shelf.read(id);
    if (kept) showWork({ ...kept, keepsAtOnce: false });
    else if (id === undefined) showStart();
    else showStart([{ key: 'atelier.absent.words' }], 'atelier.absent');
  };

  for (const button of start.querySelectorAll<HTMLButtonElement>('[data-begin]')) {
    button.disabled = false;
    button.addEventListener('click', () => void beginFrom(button));
  }
  /** Follows the address, unless what it asks for is shown. */
  const follow = () => {
    const close = closeForm;
    closeForm = undefined;
    if (close || isClosing) {
      // The journey may have been kept, and named in the address, since the form opened.
      history.replaceState(null, '', address);
      isClosing = false;
      close?.();
    } else if (location.href !== address) fromAddress();
  };
  // In the other language the same journey: this browser keeps it for both.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header [hreflang]')) {
    link.addEventListener('click', () => (link.hash = location.hash));
  }
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  fromAddress();
}

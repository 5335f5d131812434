import { hydrate, render } from 'preact';
import { placeMoments, type Atlas, type AtlasJourney } from '../../../magazine/atlas/atlas.ts';
import { partnerOf } from '../../../magazine/atlas/pairs.ts';
import { speakAtlas, type AtlasTemplates } from '../../../magazine/atlas/words.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { AtlasView } from './AtlasView.tsx';
import { settleStops, walkByArrows } from './walk.ts';
import { Comparison, textKey } from './Comparison.tsx';
import {
  NOTHING_DONE,
  readState,
  reduceAtlas,
  writeState,
  type AtlasState,
  type Change,
} from './state.ts';

/** What the atlas reads in the browser. */
export interface AtlasIndex {
  locale: Locale;
  atlas: Atlas;
  templates: AtlasTemplates;
  pages: Record<string, string>;
  path: string;
  /** Path of the data of a journey, for `{id}`. */
  journeyFile: string;
}

/** What is read of the data of a journey. */
interface JourneyFile {
  moments: { id: string; text: Partial<Record<Locale, string>> }[];
}

/** Makes the atlas of a page answer: the same view, drawn anew after each change, whose state stands in the address. */
async function startAtlas(root: HTMLElement): Promise<void> {
  const response = await fetch(root.dataset['atlas'] ?? '');
  if (!response.ok) return;
  const { locale, atlas, templates, pages, path, journeyFile } =
    (await response.json()) as AtlasIndex;
  const words = speakAtlas(templates, locale);
  const moments = placeMoments(atlas);
  let state = NOTHING_DONE;

  const byLetter = (letter: string | undefined) =>
    atlas.journeys.find((journey) => journey.letter === letter);
  const texts = new Map<string, string>();
  const asked = new Set<AtlasJourney>();

  /** Fetches what happens at the moments of a journey, once, from its data. */
  const readTexts = async (journey: AtlasJourney) => {
    if (asked.has(journey)) return;
    asked.add(journey);
    const file = await fetch(journeyFile.replace('{id}', journey.id));
    if (!file.ok) return;
    const { moments: told } = (await file.json()) as JourneyFile;
    for (const { id, text } of told) texts.set(textKey(journey.id, id), text[locale] ?? '');
    show(state);
  };
  const title = document.title;
  const show = (next: AtlasState) => {
    state = next;
    const one = byLetter(state.pair?.[0]);
    const second = byLetter(state.pair?.[1]);
    const isTwice = second === one;
    const other = one && (second && !isTwice ? second : partnerOf(one, atlas.journeys));
    const view =
      one && other ? (
        <Comparison
          {...{ atlas, words, texts, path, change, isTwice, alignment: state.alignment }}
          journeys={[one, other]}
        />
      ) : (
        <AtlasView {...{ atlas, words, state, pages, path, change }} />
      );
    const held = document.activeElement;
    // What stands there is what the state is before anything is done.
    if ('answers' in root.dataset) render(view, root);
    else hydrate(view, root);
    root.dataset['answers'] = '';
    settleStops(root);
    const names = one && other && { one: one.label, other: other.label };
    document.title = names ? `${words.say('atlas.pair.heading', names)} · ${title}` : title;
    // Whoever holds a link that is drawn anew holds it still; where it is gone, as a value that was let go of, the count.
    const href = held?.isConnected ? undefined : held?.getAttribute('href');
    if (href) {
      const same = root.querySelector<HTMLElement>(`[href="${CSS.escape(href)}"]`);
      (same ?? root.querySelector<HTMLElement>('.atlas-count'))?.focus();
    }
    if (one && other) for (const each of [one, other]) void readTexts(each);
  };
  /** Shows another state; from the atlas to a comparison and back, the focus goes along. */
  const turn = (next: AtlasState) => {
    const hasTurned = !next.pair !== !state.pair;
    show(next);
    if (hasTurned) root.querySelector<HTMLElement>('[data-turned]')?.focus();
  };
  const change = (asked: Change) => {
    const next = reduceAtlas(state, asked);
    const address = path + writeState(next);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    const rows = () =>
      asked.kind === 'unroll'
        ? [...root.querySelectorAll<HTMLElement>(`[aria-labelledby=${asked.stage}] li a`)]
        : [];
    const shown = rows().filter((row) => row.offsetParent).length;
    turn(next);
    rows()[shown]?.focus();
  };
  const asksOf = () => readState(location.search, moments);

  // A space before the view would have the hydration move all of it: what is pressed or open would be let go.
  if (root.firstChild instanceof Text) root.firstChild.remove();
  show(state);
  walkByArrows(root);
  show(asksOf());
  addEventListener('popstate', () => turn(asksOf()));
  const other = document.querySelector<HTMLAnchorElement>('a[hreflang]');
  if (other) other.onclick = () => (other.search = location.search);
}

const root = document.querySelector<HTMLElement>('[data-atlas]');
/** Kept once the atlas answers. Not awaited here: the bundler would no longer join what several scripts share. */
export const answers = root ? startAtlas(root) : Promise.resolve();

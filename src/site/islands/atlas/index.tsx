import { hydrate, render } from 'preact';
import { placeMoments, type Atlas } from '../../../magazine/atlas/atlas.ts';
import { speakAtlas, type AtlasTemplates } from '../../../magazine/atlas/words.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { AtlasView } from './AtlasView.tsx';
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
}

/** Makes the atlas of a page answer: the same view, drawn anew after each change, whose state stands in the address. */
async function startAtlas(root: HTMLElement): Promise<void> {
  const response = await fetch(root.dataset['atlas'] ?? '');
  if (!response.ok) return;
  const { locale, atlas, templates, pages, path } = (await response.json()) as AtlasIndex;
  const words = speakAtlas(templates, locale);
  const moments = placeMoments(atlas);
  let state = NOTHING_DONE;

  const show = (next: AtlasState, draw = render) => {
    state = next;
    draw(<AtlasView {...{ atlas, words, state, pages, path, change }} />, root);
  };
  const change = (asked: Change) => {
    const next = reduceAtlas(state, asked);
    const address = path + writeState(next);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    show(next);
  };
  const arrive = () => show(readState(location.search, moments));

  show(state, hydrate);
  arrive();
  addEventListener('popstate', arrive);
}

const root = document.querySelector<HTMLElement>('[data-atlas]');
// Not awaited here: the bundler would no longer join what several scripts share.
if (root) void startAtlas(root);

import { hydrate } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { placeMoments, type Atlas } from '../../../magazine/atlas/atlas.ts';
import { speakAtlas, type AtlasTemplates } from '../../../magazine/atlas/words.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { AtlasView } from './AtlasView.tsx';
import { NOTHING_DONE, readState, reduceAtlas, writeState, type Change } from './state.ts';

/** What the atlas reads in the browser. */
export interface AtlasIndex {
  locale: Locale;
  atlas: Atlas;
  templates: AtlasTemplates;
  pages: Record<string, string>;
  path: string;
}

/** The atlas in the browser: the same view, whose state stands in the address. */
function AtlasPage({ locale, atlas, templates, pages, path }: AtlasIndex) {
  const [state, reduce] = useReducer(reduceAtlas, NOTHING_DONE);
  useEffect(() => {
    const arrive = () =>
      reduce({ kind: 'arrive', state: readState(location.search, placeMoments(atlas)) });
    arrive();
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, [atlas]);
  const change = (next: Change) => {
    const address = path + writeState(reduceAtlas(state, next));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    reduce(next);
  };
  return (
    <AtlasView
      atlas={atlas}
      words={speakAtlas(templates, locale)}
      state={state}
      pages={pages}
      path={path}
      change={change}
    />
  );
}

async function startAtlas(root: HTMLElement): Promise<void> {
  const response = await fetch(root.dataset['atlas'] ?? '');
  if (response.ok) hydrate(<AtlasPage {...((await response.json()) as AtlasIndex)} />, root);
}

const root = document.querySelector<HTMLElement>('[data-atlas]');
// Not awaited here: the bundler would no longer join what several scripts share.
if (root) void startAtlas(root);

import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { speakAtlas } from '../../../magazine/atlas/words.ts';
import type { Choice } from '../../../magazine/atlas/facets.ts';
import { buildAtlasJourney } from '../../../tests/small-atlas.ts';
import { AtlasView } from './AtlasView.tsx';
import { NOTHING_DONE } from './state.ts';

const journeys = Array.from('ABCDEFGHIJKLM', (letter, index) =>
  buildAtlasJourney({ letter, issue: 1 + Math.floor(index / 5), moments: '1d 2b~ 4e.' }),
);

/** The names beside the threads of the sheet, under a choice. */
function namesUnder(choice: Choice): string[] {
  const page = renderToStaticMarkup(
    <AtlasView
      atlas={{ journeys, brands: {} }}
      words={speakAtlas({}, 'en')}
      state={{ ...NOTHING_DONE, choice }}
      pages={{}}
      path="/atlas/"
    />,
  );
  const [names = ''] = /<nav class="atlas-names".*?<\/nav>/s.exec(page) ?? [];
  return [...names.matchAll(/<a class="pill[^>]*>(.*?)<\/a>/g)].map(([, name]) => name ?? '');
}

test('a choice that keeps nothing leaves the sheet as it rests', () => {
  expect(namesUnder({}).length).toBeGreaterThan(2);
  expect(namesUnder({ feeling: '-2' })).toEqual(namesUnder({}));
});

import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { foldJourneys } from '../../magazine/atlas/folding.ts';
import { speakAtlas } from '../../magazine/atlas/words.ts';
import { buildAtlasJourney } from '../../tests/small-atlas.ts';
import { WideSheet } from './AtlasSheet.tsx';

const journeys = ['A', 'B'].map((letter) => buildAtlasJourney({ letter, moments: '1d 2a~ 4e.' }));

/** The titles beside the chosen thread while a knot is pointed at. */
function titlesFor(pointed: string | undefined): string[] {
  const sheet = renderToStaticMarkup(
    <WideSheet
      title="The atlas"
      folding={foldJourneys(journeys, undefined)}
      chosen={journeys[0]}
      pointed={pointed}
      words={speakAtlas({}, 'en')}
      nameFamily={() => ''}
      wrapName={(_, drawing) => drawing}
    />,
  );
  return [...sheet.matchAll(/class="sheet-title"[^>]*><tspan[^>]*>([^<]*)/g)].map(
    ([, title]) => title ?? '',
  );
}

describe('the sheet', () => {
  test('titles the pit and the peak of the chosen thread', () => {
    expect(titlesFor(undefined)).toEqual(['2. Moment 2', 'Moment 3']);
  });

  test('titles a knot alone while it is pointed at', () => {
    expect(titlesFor('a-1')).toEqual(['Moment 1']);
  });

  test('keeps its titles while the knot that is pointed at is of another thread', () => {
    expect(titlesFor('b-1')).toEqual(['2. Moment 2', 'Moment 3']);
  });
});

import { describe, expect } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { AXE_PRELUDE, breachesOf, VIEWS, type View } from './axe.ts';
import { pagesOf, routes, samplePages, test, WIDTHS } from './reader.ts';

/** A translation has the same markup: two views are enough to find what its words break. */
const VIEWS_OF_TRANSLATION: readonly View[] = [
  { width: WIDTHS.telephone, theme: 'dark' },
  { width: WIDTHS.desk, theme: 'light' },
];

/** The not-found page is looked at where it is met; each issue has colours of its own. */
const samples = [...samplePages(), ...pagesOf('issue', 'fr').slice(1)].filter(
  ({ template }) => template !== 'not found',
);

describe('every template meets WCAG 2.2 AA, by day and by night, narrow and wide', () => {
  test.for(samples)('$path ($template)', async ({ path, locale }, { reader }) => {
    const page = await reader.open(path, { prelude: AXE_PRELUDE });
    expect(await breachesOf(page, locale === 'fr' ? VIEWS : VIEWS_OF_TRANSLATION)).toEqual([]);
  });

  test.for(LOCALES)('the answer to a lost address in “%s”', async (locale, { reader }) => {
    const lost = `${routes.home(locale)}nulle-part/`;
    const page = await reader.open(lost, { prelude: AXE_PRELUDE, status: 404 });
    expect(await breachesOf(page)).toEqual([]);
  });
});

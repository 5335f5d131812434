import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../i18n/messages.ts';
import { AXE_PRELUDE, findBreaches } from './axe.ts';
import { pageOf, pagesOf, routes, samplePages, test, WIDTHS } from './reader.ts';

const THEMES = ['light', 'dark'] as const;
const t = translator('fr');

interface View {
  width: number;
  theme: (typeof THEMES)[number];
}

const VIEWS: readonly View[] = [WIDTHS.telephone, WIDTHS.desk].flatMap((width) =>
  THEMES.map((theme) => ({ width, theme })),
);

/** A translation has the same markup: two views are enough to find what its words break. */
const VIEWS_OF_TRANSLATION: readonly View[] = [
  { width: WIDTHS.telephone, theme: 'dark' },
  { width: WIDTHS.desk, theme: 'light' },
];

async function breachesOf(page: Page, views = VIEWS): Promise<string[]> {
  const breaches: string[] = [];
  for (const { width, theme } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    const found = await findBreaches(page);
    breaches.push(...found.map((breach) => `${theme}, ${width} px: ${breach}`));
  }
  return breaches;
}

/** The not-found page is looked at where it is met; each issue has colours of its own. */
const samples = [...samplePages(), ...pagesOf('issue', 'fr').slice(1)].filter(
  ({ template }) => template !== 'not found',
);

describe('every template meets WCAG 2.2 AA, by day and by night, narrow and wide', () => {
  test.for(samples)('$path ($template)', async ({ path, locale }, { reader }) => {
    const page = await reader.open(path, { prelude: AXE_PRELUDE });
    expect(await breachesOf(page, locale === 'fr' ? VIEWS : VIEWS_OF_TRANSLATION)).toEqual([]);
  });

  test('the answer to a lost address', async ({ reader }) => {
    const lost = `${routes.home('fr')}nulle-part/`;
    const page = await reader.open(lost, { prelude: AXE_PRELUDE, status: 404 });
    expect(await breachesOf(page)).toEqual([]);
  });

  test('the search with its results', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path, { prelude: AXE_PRELUDE });
    await page.getByRole('searchbox').fill('caisse');
    await page
      .locator(`main a[href^="${routes.section('fr', 'articles')}"]`)
      .first()
      .waitFor();
    expect(await breachesOf(page)).toEqual([]);
  });

  test('a piece with a moment chosen and its table open', async ({ reader }) => {
    const page = await reader.open(pageOf('article with journey').path, { prelude: AXE_PRELUDE });
    await page.getByText(t('journey.table')).click();
    await page.locator('main [data-knots] a:visible').first().click();
    await page.getByRole('button', { name: t('journey.close') }).waitFor();
    expect(await breachesOf(page)).toEqual([]);
  });

  test('the menu and a note, open on a telephone', async ({ reader }) => {
    const page = await reader.open(pageOf('article with journey').path, {
      prelude: AXE_PRELUDE,
      width: WIDTHS.telephone,
    });
    await page.locator('[role="doc-noteref"]').first().click();
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await findBreaches(page)).toEqual([]);
    }
    await page.getByRole('button', { name: t('nav.menu') }).click();
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await findBreaches(page)).toEqual([]);
    }
  });
});

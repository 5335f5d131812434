import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../i18n/messages.ts';
import { AXE_PRELUDE, findBreaches } from './axe.ts';
import { pageOf, routes, samplePages, test, WIDTHS } from './reader.ts';

const THEMES = ['light', 'dark'] as const;
const t = translator('fr');

/** Breaches in both themes at the width of a telephone and of a desk. */
async function breachesOf(page: Page): Promise<string[]> {
  const breaches: string[] = [];
  for (const width of [WIDTHS.telephone, WIDTHS.desk]) {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      const found = await findBreaches(page);
      breaches.push(...found.map((breach) => `${theme}, ${width} px: ${breach}`));
    }
  }
  return breaches;
}

describe('every template meets WCAG 2.2 AA, by day and by night, narrow and wide', () => {
  const samples = samplePages().filter(({ template }) => template !== 'not found');
  test.for(samples)('$path ($template)', async ({ path }, { reader }) => {
    const page = await reader.open(path, { prelude: AXE_PRELUDE });
    expect(await breachesOf(page)).toEqual([]);
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

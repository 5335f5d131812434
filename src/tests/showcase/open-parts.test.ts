import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { AXE_PRELUDE, breachesOf, findBreaches, THEMES } from '../site/axe.ts';
import { pageOf, routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');

describe('what a reader opens meets WCAG 2.2 AA as well', () => {
  test('the search with its results', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path, { prelude: AXE_PRELUDE });
    await page.getByRole('searchbox').fill('caisse');
    await page
      .locator(`main a[href^="${routes.section('fr', 'articles')}"]`)
      .first()
      .waitFor();
    expect(await breachesOf(page)).toEqual([]);
  });

  test('an article with a moment chosen and its table open', async ({ reader }) => {
    const page = await reader.open(routes.article('fr', 'chez-maggie'), { prelude: AXE_PRELUDE });
    await page.getByText(t('journey.table')).click();
    await page.locator('main [data-knots] a:visible').first().click();
    await page.locator('main [data-knots] a[aria-current]').first().waitFor();
    expect(await breachesOf(page)).toEqual([]);
  });

  test('the menu and a note, open on a telephone', async ({ reader }) => {
    const page = await reader.open(routes.article('fr', 'chez-maggie'), {
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

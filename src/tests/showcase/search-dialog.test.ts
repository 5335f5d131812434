import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes, test } from '../site/reader.ts';

const t = translator('fr');

describe('the dialog over a page', () => {
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: t('search.title') });

  test('keeps what is typed while it loads, and finds it', async ({ reader }) => {
    const page = await reader.open(routes.home('fr'));
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/dialog*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('cloche');
    release();
    const results = dialogOf(page).locator('.finding');
    await results.first().waitFor();
    expect(await dialogOf(page).getByRole('searchbox').inputValue()).toBe('cloche');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/chez-maggie/);
  });

  test('asks again for its script once what did not come is missed', async ({ reader }) => {
    const page = await reader.open(routes.home('fr'), { lost: '**/_astro/dialog*.js' });
    const failed = page.waitForEvent('requestfailed');
    await page.keyboard.press('/');
    await failed;
    // What is typed before the page knows of the failure still waits for the first answer: one types on.
    await expect
      .poll(async () => {
        await dialogOf(page).getByRole('searchbox').fill('cloche');
        return dialogOf(page).locator('.finding').count();
      })
      .toBeGreaterThan(0);
    await page.keyboard.type('s');
    await dialogOf(page).locator('.finding').first().waitFor();
    expect(await dialogOf(page).locator('.search-panel').count()).toBe(1);
  });

  test('leads to the search page, for the whole list and before its script is there', async ({
    reader,
  }) => {
    const page = await reader.open(routes.home('fr'));
    await page.getByRole('link', { name: t('nav.search') }).click();
    await dialogOf(page).getByRole('searchbox').fill('couture');
    await dialogOf(page)
      .getByRole('link', { name: t('search.all') })
      .click();
    await page.waitForURL((url) => url.pathname === routes.section('fr', 'search'));
    expect(new URL(page.url()).search).toBe('?q=couture');
  });

  test('says, and reads out, what the other edition has where this one has nothing', async ({
    reader,
  }) => {
    const page = await reader.open(routes.home('fr'));
    await page.keyboard.press('/');
    await page.keyboard.type('hatch');
    const link = dialogOf(page).getByRole('link', { name: /dans l’édition anglaise$/ });
    await expect.poll(() => link.getAttribute('href')).toContain('/en/search/?q=hatch');
    await expect
      .poll(() => dialogOf(page).getByRole('status').textContent())
      .toMatch(/^Aucun.* dans l’édition anglaise$/);
    await dialogOf(page).getByRole('searchbox').fill('cloche');
    await dialogOf(page).locator('.finding').first().waitFor();
    expect(await link.count()).toBe(0);
  });

  test('is not there without script: its link leads to the page', async ({ reader }) => {
    const page = await reader.open(routes.home('fr'), { scripts: false });
    await page.getByRole('link', { name: t('nav.search') }).click();
    await page.waitForURL((url) => url.pathname === routes.section('fr', 'search'));
  });
});

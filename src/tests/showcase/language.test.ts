import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { pageOf, samplePages, test, WIDTHS } from '../site/reader.ts';

const translated = samplePages().filter(
  ({ locale, template }) => locale === 'fr' && template !== 'not found',
);

/** The address that a page declares for its translation, as a path. */
function declaredPath(page: Page, locale: string): Promise<string> {
  return page
    .locator(`link[rel="alternate"][hreflang="${locale}"]`)
    .evaluate((link) => new URL((link as HTMLLinkElement).href).pathname);
}

function languageLink(page: Page, locale: string) {
  return page.locator(`body header a[hreflang="${locale}"]`).first();
}

test.for(translated)(
  'the language switch goes from $path to the same thing and back',
  async ({ path }, { reader }) => {
    const page = await reader.open(path);
    const english = await declaredPath(page, 'en');
    await languageLink(page, 'en').click();
    await page.waitForURL((url) => url.pathname === english);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await languageLink(page, 'fr').click();
    await page.waitForURL((url) => url.pathname === path);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  },
);

test('the language switch says in its own language what it does', async ({ reader }) => {
  const page = await reader.open(pageOf('home').path);
  const link = languageLink(page, 'en');
  expect(await link.getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: /in English/ }).waitFor();
});

test('the language switch can be reached on a telephone', async ({ reader }) => {
  const page = await reader.open(pageOf('home').path, { width: WIDTHS.small });
  await languageLink(page, 'en').click();
  await page.waitForURL((url) => url.pathname === pageOf('home', 'en').path);
});

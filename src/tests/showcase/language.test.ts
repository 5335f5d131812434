import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { pageOf, routes, samplePages, test, WIDTHS } from '../site/reader.ts';

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

test('a lost address is answered in the language of the address', async ({ reader }) => {
  for (const locale of LOCALES) {
    const t = translator(locale);
    const lost = `${routes.home(locale)}nulle-part/`;
    const page = await reader.open(lost, { status: 404 });
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.title()).toContain(t('notFound.title'));
    expect(await page.getByRole('heading').allTextContents()).toContain(t('notFound.title'));
    expect(await page.locator('main [lang]:visible').count()).toBe(locale === 'fr' ? 2 : 1);
    await page.getByRole('navigation', { name: t('footer.label') }).waitFor();
    // What was turned to another language still answers.
    await page.locator('[data-search-link]').click();
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
  }
});

test('without script a lost address is answered in both languages, each marked', async ({
  reader,
}) => {
  const lost = `${routes.home('en')}nulle-part/`;
  const page = await reader.open(lost, { status: 404, scripts: false });
  for (const locale of LOCALES) {
    const words = page.locator(`main [lang=${locale}]`);
    await words.getByText(translator(locale)('notFound.title')).waitFor();
  }
  expect(await page.getByRole('main').count()).toBe(1);
});

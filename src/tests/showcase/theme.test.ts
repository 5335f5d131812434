import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { pageOf, test } from '../site/reader.ts';

const t = translator('fr');
const article = pageOf('article with journey').path;

/** Lightness of the ground of the page, 0 to 255. */
function groundOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('The browser has no canvas.');
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
}

const NIGHT = 60;
const DAY = 220;

test('a page follows the theme of the device, also when it changes', async ({ reader }) => {
  const page = await reader.open(article, { theme: 'dark' });
  expect(await groundOf(page)).toBeLessThan(NIGHT);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await groundOf(page)).toBeGreaterThan(DAY);
});

test('the theme that a reader chooses holds on the next page and after a reload', async ({
  reader,
}) => {
  const page = await reader.open(article, { theme: 'light' });
  await page.getByRole('button', { name: t('theme.dark') }).click();
  expect(await groundOf(page)).toBeLessThan(NIGHT);
  await page.reload();
  expect(await groundOf(page)).toBeLessThan(NIGHT);
  await page.goto(pageOf('home', 'en').path);
  expect(await groundOf(page)).toBeLessThan(NIGHT);
  await page.getByRole('button', { name: translator('en')('theme.light') }).waitFor();
});

test('choosing what the device shows gives the choice back to the device', async ({ reader }) => {
  const page = await reader.open(article, { theme: 'light' });
  await page.getByRole('button', { name: t('theme.dark') }).click();
  await page.getByRole('button', { name: t('theme.light') }).click();
  expect(await groundOf(page)).toBeGreaterThan(DAY);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await groundOf(page)).toBeLessThan(NIGHT);
});

test('the remembered theme is there before anything is drawn', async ({ reader }) => {
  const page = await reader.open(article, {
    theme: 'light',
    prelude: `
      if (location.protocol === 'http:') localStorage.setItem('theme', 'dark');
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        globalThis.themeAtFirst = document.documentElement.dataset.theme;
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    `,
  });
  expect(await page.evaluate('themeAtFirst')).toBe('dark');
});

test('the theme switch is not offered where it cannot work', async ({ reader }) => {
  const page = await reader.open(article, { scripts: false });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
});

test('an article in a list has the colours of its own issue', async ({ reader }) => {
  const page = await reader.open(pageOf('case studies').path);
  const kinds = await page.locator('.item').evaluateAll((items) =>
    items.map((item) => ({
      issue: (item as HTMLElement).dataset['issue'],
      colour: getComputedStyle(item.querySelector('.item-kind') ?? item).color,
    })),
  );
  const colours = new Set(kinds.map(({ colour }) => colour));
  expect(colours.size).toBeGreaterThan(1);
  expect(colours.size).toBe(new Set(kinds.map(({ issue }) => issue)).size);
});

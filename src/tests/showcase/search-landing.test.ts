import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, WIDTHS } from '../site/reader.ts';
import { ask } from './search-page.ts';

/** A window that holds less than the text between a heading and the words below it. */
const WINDOW = { width: WIDTHS.small, height: 560 };

/** Where the marked words stand in the window, and the part that the address names; and how far down the page it is. */
const readPlaces = (page: Page) =>
  page.evaluate(() => ({
    marks: [...(CSS.highlights.get('found') ?? [])]
      .map((range) => (range as Range).getClientRects()[0]?.top)
      .filter((top) => top !== undefined),
    target: document.querySelector(':target')?.getBoundingClientRect().top ?? 0,
    height: innerHeight,
    top: scrollY,
  }));

describe('who comes from a result', () => {
  test.for([
    ['fr', 'guichet', 'ce-quun-banc-change'],
    ['fr', 'bac', 'dos-au-quai'],
    ['en', 'ferry', 'back-to-the-quay'],
  ] as const)('sees the words far below their heading (“%s”, %s)', async (place, { reader }) => {
    const [locale, query, anchor] = place;
    const page = await ask(reader, `?q=${query}`, { locale });
    await page.setViewportSize(WINDOW);
    // Letters that came after the words were shown would move them a little; those of the machine may be none.
    await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
    await page.locator(`.passages a[href$="#${anchor}"]`).click();
    await page.waitForURL((url) => decodeURIComponent(url.hash) === `#${anchor}`);
    // The heading above them is out of sight: no window of this height holds both.
    await expect.poll(async () => (await readPlaces(page)).target).toBeLessThan(0);
    await expect
      .poll(async () => {
        const { marks, height } = await readPlaces(page);
        return marks.some((top) => Math.abs(top - height / 3) < 2);
      })
      .toBe(true);
  });

  test('stays at the heading where the words are in sight', async ({ reader }) => {
    const page = await ask(reader, '?q=bac');
    await page.locator('.passages a[href$="#section"]').click();
    await page.waitForURL(/#section$/);
    await expect.poll(async () => (await readPlaces(page)).marks.length).toBeGreaterThan(0);
    expect(Math.round((await readPlaces(page)).target)).toBe(24);
  });

  test('sees the words before the first heading', async ({ reader }) => {
    const page = await ask(reader, '?q=bigorneaux+marée');
    await page.setViewportSize(WINDOW);
    await page.locator('.finding h2 a[href$="/sel-et-bigorneaux/"]').click();
    await page.waitForURL(/sel-et-bigorneaux/);
    await expect.poll(async () => (await readPlaces(page)).marks.length).toBeGreaterThan(0);
    await expect.poll(async () => (await readPlaces(page)).top).toBeGreaterThan(0);
  });
});

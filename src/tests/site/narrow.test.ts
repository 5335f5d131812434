import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { BUILT_SITE } from '../serve.ts';
import { ARTICLES, readBuiltSite } from './built-pages.ts';
import { pageOf, pagesOf, samplePages, setTextSize, test, WIDTHS } from './reader.ts';

const pages = [
  ...new Map(
    [...samplePages(), ...ARTICLES.flatMap((template) => pagesOf(template))].map((page) => [
      page.path,
      page,
    ]),
  ).values(),
];

/** What stands beyond the right edge of the window, where the page can be pushed sideways. */
function overhangOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...beyond.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}

test.for(pages)(
  '$path does not scroll sideways at any width, nor with text twice as large',
  async ({ path }, { reader }) => {
    const page = await reader.open(path, { width: WIDTHS.small });
    for (const width of Object.values(WIDTHS)) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overhangOf(page), `${width} px`).toEqual([]);
    }
    await setTextSize(page, 2);
    for (const width of Object.values(WIDTHS)) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overhangOf(page), `${width} px, text twice as large`).toEqual([]);
    }
  },
);

/** A telephone, and how far down the first line of a text may end. */
const TELEPHONE = { width: 390, height: 844 };
const TWO_SCREENS = 2 * TELEPHONE.height;

test('a thread that is folded by its places leaves the first line of the text within two screens', async ({
  reader,
}) => {
  const { pages: built } = await readBuiltSite();
  const folded = built.filter(
    ({ template, document }) =>
      ARTICLES.some((article) => article === template) && document.querySelector('.journey-strips'),
  );
  expect(folded).not.toHaveLength(0);
  for (const { path } of folded) {
    const page = await reader.open(path);
    await page.setViewportSize(TELEPHONE);
    const end = await page
      .locator('.prose > p')
      .first()
      .evaluate((first) => {
        const { lineHeight } = getComputedStyle(first);
        return first.getBoundingClientRect().top + scrollY + Number.parseFloat(lineHeight);
      });
    expect(end, path).toBeLessThanOrEqual(TWO_SCREENS);
  }
});

/** As wide as a telephone that shows a feed. */
const FEED_READER = 400;

test.for(LOCALES)(
  'no item of the feed in “%s” scrolls sideways on a telephone',
  async (locale, { reader }) => {
    const { items } = JSON.parse(
      await readFile(`${BUILT_SITE}${createRoutes('/').feed(locale, 'json')}`, 'utf8'),
    ) as { items: { url: string; content_html: string }[] };
    const page = await reader.open(pageOf('home').path, { width: FEED_READER });
    for (const { url, content_html: html } of items) {
      // Readers fit pictures to their width, and let code scroll in a box of its own.
      const words = html.replaceAll(/<img[^>]*>|<pre>[^]*?<\/pre>/g, '');
      await page.setContent(`<!doctype html>${words}`);
      expect(await overhangOf(page), url).toEqual([]);
    }
  },
);

test('text obeys the size that a reader has set', async ({ reader }) => {
  const page = await reader.open(pageOf('home').path);
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await size();
  await setTextSize(page, 2);
  expect(await size()).toBe(2 * usual);
});

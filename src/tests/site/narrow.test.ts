import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLES } from './built-pages.ts';
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
    for (const width of [WIDTHS.telephone, WIDTHS.tablet, WIDTHS.desk]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overhangOf(page), `${width} px, text twice as large`).toEqual([]);
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

import { describe, expect } from 'vitest';
import { readJourneyOf } from '../site/built-journey.ts';
import { boxOf, routes, test, WIDTHS } from '../site/reader.ts';
import {
  article,
  expectChosen,
  expectNoneChosen,
  focusedMoment,
  knotsOf,
  panelOf,
  turnToThread,
} from './article-thread.ts';

describe('the thread of an article, on a telephone', () => {
  test('a tap on the knot itself opens the panel, as one on its words', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const { moments } = await readJourneyOf(page);
    const circle = page.locator('.journey-down:visible [data-knot] circle').nth(1);
    await circle.scrollIntoViewIfNeeded();
    const box = await circle.boundingBox();
    if (!box) throw new Error('The knot is not there.');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expectChosen(page, moments[1]?.id ?? '');
  });

  test('a tap on a row opens the panel and keeps the row in sight', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const { moments } = await readJourneyOf(page);
    expect(await knotsOf(page).count()).toBe(moments.length);
    for (const index of [0, Math.floor(moments.length / 2), moments.length - 1]) {
      await knotsOf(page).nth(index).tap();
      await expectChosen(page, moments[index]?.id ?? '');
      const chosen = knotsOf(page).nth(index);
      await expect
        .poll(() =>
          chosen.evaluate((row) => {
            const { left, top, height, width } = row.getBoundingClientRect();
            const seen = document.elementFromPoint(left + width / 2, top + height / 2);
            return row.contains(seen);
          }),
        )
        .toBe(true);
    }
  });

  test('a long thread is folded by its places, which open in place on their moments', async ({
    reader,
  }) => {
    const page = await reader.open(routes.article('fr', 'file-du-bac'), {
      width: WIDTHS.telephone,
    });
    const strips = page.locator('main .journey-strips summary');
    expect(await strips.count()).toBe(2);
    expect(await knotsOf(page).count()).toBe(0);
    const top = () => strips.nth(1).evaluate((strip) => strip.getBoundingClientRect().top);
    await strips.nth(1).scrollIntoViewIfNeeded();
    const before = await top();
    await strips.nth(1).tap();
    await expect.poll(() => knotsOf(page).count()).toBe(1);
    expect(await top()).toBe(before);
    // Each says which of all the moments it is.
    const list = page.locator('main .journey-strips ol').nth(1);
    expect(await list.getAttribute('start')).toBe('3');
    const counter = (link: Element) => getComputedStyle(link, '::before').content;
    expect(await knotsOf(page).first().evaluate(counter)).toBe('counter(list-item)');
    await knotsOf(page).first().tap();
    await expectChosen(page, 'bench');
    // The card goes on to moments of places that are still folded, and Escape leaves them so.
    await panelOf(page).locator('.prev').tap();
    await expect.poll(() => page.url()).toContain('?moment=barrier');
    expect(await knotsOf(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expectNoneChosen(page);
  });

  test('a step to a folded place brings its strip above the card', async ({ reader }) => {
    const page = await reader.open(routes.article('fr', 'file-du-bac'), {
      width: WIDTHS.telephone,
    });
    const strips = page.locator('main .journey-strips summary');
    await strips.nth(0).tap();
    await knotsOf(page).last().tap();
    await expectChosen(page, 'barrier');
    await strips.nth(1).evaluate((strip) => {
      scrollBy(0, strip.getBoundingClientRect().top - innerHeight + 60);
    });
    await panelOf(page).locator('.next').tap();
    await expect
      .poll(async () => {
        const [strip, card] = await Promise.all([boxOf(strips.nth(1)), boxOf(panelOf(page))]);
        return strip.bottom <= card.top;
      })
      .toBe(true);
  });

  test('the arrows follow the rows', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const { moments } = await readJourneyOf(page);
    await turnToThread(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, moments[1]?.id ?? '');
    expect(await focusedMoment(page)).toBe(moments[1]?.id);
  });
});

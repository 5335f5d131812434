import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');
const queue = routes.article('fr', 'file-du-bac');

const wayOf = (page: Page, name: string) => page.getByRole('radio', { name });
/** The one result that is seen: the others lie under it. */
const result = (page: Page) => page.locator('.counts output').filter({ visible: true });

/** The moments whose knots are filled on the wide thread. */
const filled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.journey-wide [data-knot]')]
      .filter((knot) => {
        const [circle, text] = ['circle', 'text'].map((part) => knot.querySelector(part));
        return circle && text && getComputedStyle(circle).fill !== getComputedStyle(text).fill
          ? getComputedStyle(circle).fill === getComputedStyle(circle).stroke
          : false;
      })
      .map((knot) => knot.getAttribute('data-knot')),
  );

describe('the instrument that counts a journey', () => {
  test('shows by the rule of its file what the journey comes to, without script', async ({
    reader,
  }) => {
    const page = await reader.open(queue, { width: WIDTHS.desk, scripts: false });
    expect(await result(page).count()).toBe(1);
    expect(await result(page).textContent()).toContain('2 nœuds comptés sur 3');
    expect(await filled(page)).toEqual(['barrier', 'bench']);
    await wayOf(page, t('count.mean')).check({ force: true });
    expect(await result(page).textContent()).toContain('3 nœuds comptés sur 3');
    expect(await filled(page)).toHaveLength(3);
    expect(
      await page.locator('.level').evaluate((line) => getComputedStyle(line).display),
    ).not.toBe('none');
  });

  test('is played with the arrow keys, and moves nothing', async ({ reader }) => {
    const page = await reader.open(queue, { width: WIDTHS.desk });
    const top = () =>
      page.locator('.journey-wide').evaluate((drawing) => drawing.getBoundingClientRect().top);
    const before = await top();
    await wayOf(page, t('count.peak-end')).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await result(page).textContent()).toContain('−0,33');
    expect(await filled(page)).toHaveLength(3);
    expect(await top()).toBe(before);
  });

  test('points at the knot of the cover only where that knot is one of two', async ({ reader }) => {
    const page = await reader.open(queue, { width: WIDTHS.desk, scripts: false });
    const leader = page.locator('.journey-wide .leader');
    const shown = () => leader.evaluate((line) => getComputedStyle(line).visibility);
    expect(await shown()).toBe('visible');
    await wayOf(page, t('count.sum')).check({ force: true });
    expect(await shown()).toBe('hidden');
  });

  test.for(['light', 'dark'] as const)(
    'tells the chosen knot from those that it counts (%s)',
    async (theme, { reader }) => {
      const page = await reader.open(queue, { width: WIDTHS.desk, theme });
      await page.locator('.journey-wide a').last().click();
      const lookOf = (id: string) =>
        page.locator(`.journey-wide [data-knot="${id}"] circle`).evaluate((circle) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(circle);
          return { isFilled: fill === stroke, strokeWidth };
        });
      await expect.poll(() => lookOf('bench')).toEqual({ isFilled: false, strokeWidth: '6px' });
      expect(await lookOf('barrier')).toEqual({ isFilled: true, strokeWidth: '2.5px' });
    },
  );

  test('gives its place to the moment that is chosen, and takes it back', async ({ reader }) => {
    const page = await reader.open(queue, { width: WIDTHS.desk });
    const [count, panel] = [page.locator('.counts'), page.locator('[data-panel]')];
    await page.locator('.journey-wide a').nth(1).click();
    await expect.poll(() => panel.isVisible()).toBe(true);
    expect(await count.isVisible()).toBe(false);
    await panel.getByRole('button', { name: t('journey.close') }).click();
    await expect.poll(() => count.isVisible()).toBe(true);
    expect(await panel.isVisible()).toBe(false);
  });
});

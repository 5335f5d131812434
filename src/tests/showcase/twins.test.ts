import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { boxOf, routes, test, WIDTHS } from '../site/reader.ts';
import {
  expectChosen,
  expectNoneChosen,
  focusedMoment,
  isInView,
  panelOf,
} from './article-thread.ts';

const t = translator('fr');

describe('two journeys of an article', () => {
  const twins = routes.article('fr', 'quai-douze');
  const sheetOf = (page: Page) => page.locator('.twin [data-knots]');
  const [first, second] = ['quai-douze', 'quai-douze-retour'].map((id) => `#thread-${id}`);

  test.for([true, false])(
    'stand on one sheet until the reader parts them (scripts: %s)',
    async (scripts, { reader }) => {
      const page = await reader.open(twins, { scripts });
      const apart = page.locator(`main ${first} .journey-wide, main ${second} .journey-wide`);
      expect(await sheetOf(page).isVisible()).toBe(true);
      expect(await apart.filter({ visible: true }).count()).toBe(0);
      const moments = await page.locator('[data-row]').count();
      expect(await sheetOf(page).locator('a').count()).toBe(moments);
      await page.getByLabel(t('journey.twin.apart')).check({ force: true });
      expect(await sheetOf(page).isVisible()).toBe(false);
      expect(await apart.filter({ visible: true }).count()).toBe(2);
    },
  );

  test('are walked each by its arrows on the sheet, and each is one stop of the tab key', async ({
    reader,
  }) => {
    const page = await reader.open(twins);
    const links = sheetOf(page).locator('a');
    await links.first().focus();
    await expect
      .poll(() => links.evaluateAll((all) => all.filter((link) => link.tabIndex === 0).length))
      .toBe(2);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const ids = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(`#moment-${await focusedMoment(page)}`).toBe(ids[1]);
    await page.keyboard.press('End');
    const last = await page.locator(`main ${first} .journey-wide a`).last().getAttribute('href');
    expect(`#moment-${await focusedMoment(page)}`).toBe(last);
    expect(new URL(page.url()).searchParams.get('moment')).toBe(await focusedMoment(page));
  });

  test('open each its own moments and leave the other as it was', async ({ reader }) => {
    const page = await reader.open(twins);
    await page.getByLabel(t('journey.twin.apart')).check({ force: true });
    await page.locator(`main ${second} [data-knots] a[href="#moment-return-box"]:visible`).click();
    await expectChosen(page, 'return-box');
    await panelOf(page).getByText('Le facteur reprend le livre').first().waitFor();
    // The card says whose moment it is: both journeys count from 1.
    const name = await page.locator(`main ${second}`).getAttribute('data-thread');
    expect(name).not.toBe('');
    expect(await panelOf(page).locator('[data-shown] [data-twin]').textContent()).toBe(name);
    expect(await page.locator(`main ${first} [data-knots] a[aria-current]:visible`).count()).toBe(
      0,
    );
    await page.keyboard.press('Escape');
    await expectNoneChosen(page);
  });

  test.for([
    [1280, 720],
    [1366, 768],
    [1440, 900],
  ] as const)(
    'have at %i × %i the chosen moment in view, and a stitch from its knot to the panel',
    async ([width, height], { reader }) => {
      const page = await reader.open(twins, { width });
      await page.setViewportSize({ width, height });
      const knots = sheetOf(page).locator('a');
      const leader = sheetOf(page).locator('.leader');
      const end = () => leader.evaluate((line) => line.getBoundingClientRect().bottom);
      for (const index of [0, (await knots.count()) - 1]) {
        await knots.nth(index).press('Enter');
        const id = (await knots.nth(index).getAttribute('href'))?.replace('#moment-', '') ?? '';
        await expectChosen(page, id);
        for (const part of ['title', 'text', 'pills']) {
          const fact = panelOf(page).locator(`[data-shown] [data-fact="${part}"]`);
          expect(await isInView(fact), part).toBe(true);
        }
        await expect.poll(() => isInView(knots.nth(index))).toBe(true);
        const [panel, knot] = await Promise.all([
          boxOf(panelOf(page)),
          boxOf(knots.nth(index).locator('[data-knot] circle')),
        ]);
        const { top } = await boxOf(leader);
        expect(Math.abs(top - panel.bottom)).toBeLessThan(20);
        const scrolled = await page.evaluate(() => scrollY);
        expect((await end()) + scrolled).toBeLessThan(knot.bottom);
      }
    },
  );

  test('have once parted the panel beside them, wherever the page is', async ({ reader }) => {
    const page = await reader.open(twins, { width: 1440 });
    await page.getByLabel(t('journey.twin.apart')).check({ force: true });
    const last = page.locator(`main ${second} .journey-wide a`).last();
    await last.press('Enter');
    await expect.poll(() => isInView(last)).toBe(true);
    const [panel, thread] = await Promise.all([
      boxOf(panelOf(page)),
      boxOf(page.locator(`main ${second} .journey-wide`)),
    ]);
    expect(panel.left).toBeGreaterThanOrEqual(thread.right);
    expect(await isInView(panelOf(page).locator('[data-shown] [data-fact="title"]'))).toBe(true);
  });

  test('have once parted a stitch from the chosen knot, aside to the panel', async ({ reader }) => {
    const page = await reader.open(twins, { width: 1440 });
    await page.getByLabel(t('journey.twin.apart')).check({ force: true });
    for (const thread of [first, second]) {
      const link = page.locator(`main ${thread} .journey-wide a`).nth(1);
      await link.press('Enter');
      const id = (await link.getAttribute('href'))?.replace('#moment-', '') ?? '';
      await expectChosen(page, id);
      const drawn = page.locator('.leader[d]');
      await expect.poll(() => drawn.count()).toBe(1);
      const inThread = page.locator(`main ${thread} .leader[d]`);
      await expect
        .poll(async () => {
          const [line, panel] = await Promise.all([boxOf(inThread), boxOf(panelOf(page))]);
          return line.right > panel.left && line.top <= panel.bottom;
        })
        .toBe(true);
      const knot = await boxOf(link.locator('[data-knot] circle'));
      const line = await boxOf(inThread);
      expect(line.left).toBeLessThan(knot.right);
      expect(line.bottom).toBeLessThan(knot.bottom);
    }
  });

  test('have every knot in a low window before anyone scrolls', async ({ reader }) => {
    const page = await reader.open(twins, { width: 1280 });
    await page.setViewportSize({ width: 1280, height: 720 });
    const knots = await sheetOf(page).locator('[data-knot]').all();
    for (const knot of knots) expect((await boxOf(knot)).bottom).toBeLessThanOrEqual(720);
    expect((await boxOf(page.locator('.twin svg').first())).bottom).toBeLessThanOrEqual(720);
  });

  test('move nothing, whichever moment is chosen in a low window', async ({ reader }) => {
    const page = await reader.open(twins, { width: 1280 });
    await page.setViewportSize({ width: 1280, height: 720 });
    const { bottom } = await boxOf(panelOf(page));
    const links = sheetOf(page).locator('a');
    for (const index of (await links.all()).keys()) {
      await links.nth(index).press('Enter');
      await page.evaluate(() => scrollTo(0, 0));
      expect((await boxOf(panelOf(page))).bottom).toBe(bottom);
    }
  });

  test('follow each other where a sheet would set their knots too near for a finger', async ({
    reader,
  }) => {
    const page = await reader.open(twins, { width: 1024 });
    expect(await sheetOf(page).isVisible()).toBe(false);
    expect(await page.locator('.journey-wide:visible').count()).toBe(2);
  });

  test('have a title at a knot only where it touches no other', async ({ reader }) => {
    const page = await reader.open(twins, { width: 1440 });
    const touching = await sheetOf(page).evaluate((sheet) => {
      const boxes = (part: string) =>
        [...sheet.querySelectorAll(part)].map((each) => each.getBoundingClientRect());
      return boxes('.knot-title').flatMap((title) =>
        boxes('[data-knot]').filter(
          (knot) =>
            title.left < knot.right &&
            title.right > knot.left &&
            title.top < knot.bottom &&
            title.bottom > knot.top,
        ),
      ).length;
    });
    expect(touching).toBe(0);
  });

  test('follow each other on a telephone', async ({ reader }) => {
    const page = await reader.open(twins, { width: WIDTHS.telephone });
    expect(await sheetOf(page).isVisible()).toBe(false);
    expect(await page.locator('.journey-rows:visible').count()).toBe(2);
  });
});

import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { boxOf, routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');
const study = routes.article('fr', 'quai-douze');

const cardOf = (page: Page, moment: string) =>
  page.locator('.prose .moment', { has: page.locator(`#moment-${moment}`) });

/** Scrolls to where the text begins, which is when its thread is fetched. */
const startReading = (page: Page) =>
  page.locator('.prose').evaluate((prose) => prose.scrollIntoView());

/** Middle of the knot of a card, across the page and down it. */
async function knotOf(card: Locator): Promise<{ x: number; y: number }> {
  const { left, right, top, bottom } = await boxOf(card.locator('.gutter circle'));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

describe('the card of a moment', () => {
  test.for([WIDTHS.small, WIDTHS.telephone, WIDTHS.tablet, WIDTHS.desk])(
    'has its knot beside its title, and the further right the better it feels, at %s px',
    async (width, { reader }) => {
      const page = await reader.open(study, { width, scripts: false });
      const places = new Map<string, number>();
      for (const card of await page.locator('.prose .moment').all()) {
        const { x, y } = await knotOf(card);
        const title = await boxOf(card.locator('.display'));
        expect(y).toBeGreaterThan(title.top);
        expect(y).toBeLessThan(title.top + 40);
        expect(x + 15).toBeLessThan(title.left);
        places.set((await card.getAttribute('data-feeling')) ?? '', x);
      }
      const order = [...places].sort(([one], [other]) => Number(one) - Number(other));
      const across = order.map(([, x]) => x);
      expect(across.length).toBeGreaterThan(3);
      expect(across).toEqual([...new Set(across)].sort((one, other) => one - other));
    },
  );

  test('is dressed by its feeling, and at night none is a bright lamp', async ({ reader }) => {
    const page = await reader.open(study, { theme: 'dark', width: WIDTHS.telephone });
    const shades = await page.locator('.prose .moment').evaluateAll((cards) => {
      const context = document.createElement('canvas').getContext('2d');
      return cards.map((card) => {
        if (!context) return 1;
        context.fillStyle = getComputedStyle(card).backgroundColor;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
      });
    });
    expect(new Set(shades).size).toBeGreaterThan(2);
    expect(Math.max(...shades)).toBeLessThan(0.4);
  });

  test('is printed whole, on one sheet', async ({ reader }) => {
    const page = await reader.open(routes.article('fr', 'chez-maggie'), { scripts: false });
    await page.emulateMedia({ media: 'print' });
    const cards = await page.locator('.prose .moment').evaluateAll((all) =>
      all.map((card) => ({
        isKept: getComputedStyle(card).breakInside,
        words: ['.moment-head', '.display', '.moment-text', '.pills', '.evidence'].map(
          (part) => card.querySelector(part)?.textContent.replaceAll(/\s/g, '') ?? '',
        ),
      })),
    );
    expect(cards.length).toBeGreaterThan(3);
    const file = await page.pdf({ format: 'A4' });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)));
    const sheets = text.map((sheet) => sheet.replaceAll(/\s/g, ''));
    expect(sheets.length).toBeGreaterThan(1);
    for (const { isKept, words } of cards) {
      expect(isKept).toBe('avoid');
      const whole = sheets.filter((sheet) => words.every((each) => sheet.includes(each)));
      expect(whole.length, words[1]).toBeGreaterThan(0);
    }
  });

  test('is no landmark, and neither is a note', async ({ reader }) => {
    const page = await reader.open(study);
    const landmarks = await page
      .locator('.prose')
      .getByRole('region')
      .or(page.locator('.prose').getByRole('complementary'))
      .count();
    expect(landmarks).toBe(0);
  });

  test('names the moments before and after it', async ({ reader }) => {
    const page = await reader.open(study);
    const card = cardOf(page, 'queue');
    await card.getByRole('link', { name: new RegExp(`^${t('journey.previous')}`) }).waitFor();
    await card.getByRole('link', { name: new RegExp(`^${t('journey.next')}`) }).waitFor();
  });

  test('keeps its edge where the reader’s own colours are forced', async ({ reader }) => {
    const page = await reader.open(study);
    await page.emulateMedia({ forcedColors: 'active' });
    for (const card of await page.locator('.prose .moment').all()) {
      const [edge, ground] = await card.evaluate((element) => {
        const { borderTopColor, backgroundColor } = getComputedStyle(element);
        return [borderTopColor, backgroundColor];
      });
      expect(edge).not.toBe(ground);
    }
  });
});

describe('the thread from card to card', () => {
  test('leaves each card where the next strand begins, and meets the next card', async ({
    reader,
  }) => {
    const page = await reader.open(study);
    await startReading(page);
    const strands = page.locator('.card-strands path');
    const cards = await page.locator('.prose .moment').all();
    // Two journeys follow each other in the text, and no strand joins them.
    await expect.poll(() => strands.count()).toBe(cards.length - 2);
    const last = await boxOf(cards[7] as Locator);
    const first = await boxOf(cards[8] as Locator);
    const boxes = await Promise.all((await strands.all()).map(boxOf));
    expect(boxes.some(({ top, bottom }) => top >= last.bottom && bottom <= first.top)).toBe(false);
    for (const [index, { top, bottom }] of boxes.slice(0, 7).entries()) {
      const [from, to] = [cards[index] as Locator, cards[index + 1] as Locator];
      expect(Math.abs(top - (await boxOf(from)).bottom)).toBeLessThan(2);
      expect(Math.abs(bottom - (await boxOf(to)).top)).toBeLessThan(2);
    }
  });

  test('is stitched where a seam shows between the two cards', async ({ reader }) => {
    const page = await reader.open(study);
    await startReading(page);
    await expect.poll(() => page.locator('.card-strands path').count()).toBeGreaterThan(0);
    const stitched = await page
      .locator('.card-strands path')
      .evaluateAll((strands) => strands.map((strand) => getComputedStyle(strand).strokeDasharray));
    const [toShelf, toSlip, toQueue] = stitched;
    expect(toShelf).not.toBe('none');
    expect(toSlip).toBe('none');
    expect(toQueue).not.toBe('none');
  });

  test('shows at each card without script, and on narrow screens', async ({ reader }) => {
    for (const visit of [{ scripts: false }, { width: WIDTHS.telephone }]) {
      const page = await reader.open(study, visit);
      expect(await page.locator('.card-strands:visible').count()).toBe(0);
      const stubs = await page
        .locator('.stub')
        .evaluateAll((all) => all.map((stub) => getComputedStyle(stub).visibility));
      expect(stubs.length).toBeGreaterThan(10);
      expect(new Set(stubs)).toEqual(new Set(['visible']));
    }
  });
});

describe('the rail of a wide screen', () => {
  test('marks the moment that is read, fills those before it, and keeps it in view', async ({
    reader,
  }) => {
    const page = await reader.open(study);
    await page.setViewportSize({ width: WIDTHS.desk, height: 320 });
    const rail = page.getByRole('navigation', { name: t('rail.title') });
    for (const id of ['window', 'queue', 'return-box']) {
      await page.locator(`#moment-${id}`).evaluate((title) => {
        scrollTo(0, title.getBoundingClientRect().top + scrollY - 60);
      });
      const link = rail.locator(`a[href="#moment-${id}"]`);
      await expect.poll(() => link.getAttribute('aria-current')).toBe('true');
      const [view, row] = await Promise.all([boxOf(rail), boxOf(link)]);
      expect(row.top).toBeGreaterThanOrEqual(view.top);
      expect(row.bottom).toBeLessThanOrEqual(view.bottom);
    }
    expect(await rail.locator('[aria-current]').count()).toBe(1);
  });

  test('names every moment to who hears the page, where a long one shows few', async ({
    reader,
  }) => {
    const page = await reader.open(study);
    const rail = page.getByRole('navigation', { name: t('rail.title') });
    // As where a journey is longer than those of this magazine.
    await rail.evaluate((list) => list.classList.add('long'));
    const titles = await rail.locator('.words').allTextContents();
    for (const name of titles) expect(await rail.getByRole('link', { name }).count()).toBe(1);
    const shown = await rail
      .locator('li:not([data-near]) .words')
      .first()
      .evaluate((words) => words.checkVisibility({ opacityProperty: true }));
    expect(shown).toBe(false);
  });

  test('has its curve through its knots, however low the window', async ({ reader }) => {
    const page = await reader.open(study);
    await startReading(page);
    for (const height of [900, 420]) {
      await page.setViewportSize({ width: WIDTHS.desk, height });
      const [curve, list] = await Promise.all(
        ['svg', 'ol'].map((part) => boxOf(page.locator(`.rail-journey ${part}`).first())),
      );
      const rows = page.locator('.rail-journey').first().locator('li');
      const [top, bottom] = [await boxOf(rows.first()), await boxOf(rows.last())];
      expect(Math.abs((curve?.bottom ?? 0) - bottom.bottom)).toBeLessThan(2);
      expect(Math.abs((list?.top ?? 0) - top.top)).toBeLessThan(2);
      expect(top.bottom - top.top).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the bar at the foot of a narrow screen', () => {
  const barOf = (page: Page) => page.locator('[data-bar]');

  test('shows in the text alone, with the title of the moment that is read', async ({ reader }) => {
    const page = await reader.open(study, { width: WIDTHS.telephone });
    const isShown = () =>
      barOf(page).evaluate((bar) => bar.getBoundingClientRect().top < innerHeight - 20);
    expect(await isShown()).toBe(false);
    await page.locator('#moment-queue').evaluate((title) => {
      scrollTo(0, title.getBoundingClientRect().top + scrollY - 60);
    });
    expect(await isShown()).toBe(true);
    const title = (await page.locator('#moment-queue').textContent()) ?? '';
    await expect.poll(() => barOf(page).textContent()).toContain(title);
    const { top, bottom } = await boxOf(barOf(page));
    expect(bottom - top).toBeGreaterThanOrEqual(44);
    // Above the first moment again, it says what it opens and not what was read.
    await page
      .locator('.prose > p')
      .first()
      .evaluate((first) => {
        scrollTo(0, first.getBoundingClientRect().top + scrollY - innerHeight * 0.7);
      });
    await expect.poll(() => barOf(page).textContent()).toContain(t('rail.title'));
    expect(await barOf(page).textContent()).not.toContain(title);
    await page.locator('#moment-queue').evaluate((card) => card.scrollIntoView());
    const progress = () =>
      barOf(page).evaluate((bar) => Number.parseFloat(getComputedStyle(bar, '::before').scale));
    const here = await progress();
    expect(here).toBeLessThan(1);
    await page.evaluate(() => scrollBy(0, 600));
    await expect.poll(progress).toBeGreaterThan(here);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect
      .poll(() => barOf(page).evaluate((bar) => bar.getBoundingClientRect().bottom))
      .toBeLessThan(0);
  });

  test('its list names a place where it begins, and draws the night in negative', async ({
    reader,
  }) => {
    const page = await reader.open(routes.article('fr', 'file-du-bac'), {
      width: WIDTHS.telephone,
    });
    await page.locator('#moment-barrier').scrollIntoViewIfNeeded();
    await barOf(page).click();
    const rail = page.getByRole('navigation', { name: t('rail.title') });
    await rail.getByRole('link', { name: /^Le quai · 23 h 50/ }).waitFor();
    await rail.getByRole('link', { name: /^La salle d’attente/ }).waitFor();
    expect(await rail.getByRole('link', { name: /quai|salle/ }).count()).toBe(2);
    // Two moments of three, and the knots upon them.
    const [band, last] = await Promise.all([
      rail.locator('svg.night').evaluate((night) => {
        const { height } = night.getBoundingClientRect();
        const [, top, bottom] =
          /inset\((\S+) \S+ (\S+)\)/.exec(getComputedStyle(night).clipPath) ?? [];
        return { height, top, bottom: Number.parseFloat(bottom ?? '') };
      }),
      boxOf(rail.locator('li').last()),
    ]);
    expect(band.top).toBe('0%');
    expect(band.bottom).toBeCloseTo((100 * (last.bottom - last.top)) / band.height, 1);
  });

  test('opens the list of the moments, which leads to one and closes, or closes on Escape', async ({
    reader,
  }) => {
    const page = await reader.open(study, { width: WIDTHS.telephone });
    const rail = page.getByRole('navigation', { name: t('rail.title') });
    await page.locator('#moment-empty-shelf').scrollIntoViewIfNeeded();
    await barOf(page).click();
    await rail.waitFor();
    for (const link of await rail.getByRole('link').all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.keyboard.press('Escape');
    await rail.waitFor({ state: 'hidden' });
    expect(await barOf(page).evaluate((bar) => bar === document.activeElement)).toBe(true);
    await barOf(page).click();
    await rail.locator('a[href="#moment-delivery"]').click();
    await rail.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('#moment-delivery');
  });
});

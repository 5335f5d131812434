import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { formatFeeling, translator } from '../../magazine/words/messages.ts';
import { factsOf, flatten, readJourneyOf } from '../site/built-journey.ts';
import { boxOf, routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');
const article = routes.article('fr', 'chez-maggie');
/** A moment of its journey that only the table tells. */
const CARDLESS = 'refill';

/** The knots of the thread that the reader sees. */
function knotsOf(page: Page): Locator {
  return page.locator('main [data-journey] [data-knots] a:visible');
}

/** Where the chosen moment is shown. */
function panelOf(page: Page): Locator {
  return page.getByRole('region', { name: t('journey.panel') });
}

/** Waits until the script of the thread runs, having turned to it as a reader does. */
async function turnToThread(page: Page): Promise<void> {
  await knotsOf(page).first().focus();
  await expect.poll(() => tabStops(page)).toBe(1);
}

function tabStops(page: Page): Promise<number> {
  return knotsOf(page).evaluateAll(
    (knots) => knots.filter((knot) => (knot as HTMLElement).tabIndex === 0).length,
  );
}

function focusedMoment(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('href')?.replace('#moment-', ''));
}

async function expectChosen(page: Page, id: string): Promise<void> {
  const current = page.locator('main [data-journey] [data-knots] a[aria-current]:visible');
  await expect.poll(() => current.first().getAttribute('href')).toBe(`#moment-${id}`);
  expect(await current.count()).toBe(1);
  await expect.poll(() => page.url()).toContain(`?moment=${id}`);
}

async function expectNoneChosen(page: Page): Promise<void> {
  const current = page.locator('main [data-journey] [data-knots] a[aria-current]');
  await expect.poll(() => current.count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
}

async function isInView(locator: Locator): Promise<boolean> {
  return locator.first().evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  });
}

describe('the thread of an article, on a desk', () => {
  test('a click on a knot shows all that is known of the moment', async ({ reader }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    expect(await knotsOf(page).count()).toBe(moments.length);
    for (const [index, moment] of moments.entries()) {
      await knotsOf(page).nth(index).click();
      await expectChosen(page, moment.id);
      const shown = flatten((await panelOf(page).textContent()) ?? '');
      for (const fact of factsOf(moment, 'fr')) expect(shown).toContain(flatten(fact));
    }
  });

  test('leads as without script while its own does not come, and asks for it again', async ({
    reader,
  }) => {
    const page = await reader.open(article, { lost: '**/_astro/journey.*.js' });
    const { moments } = await readJourneyOf(page);
    const [first, second] = moments;
    await knotsOf(page).first().click();
    await page.waitForURL(`**#moment-${first?.id}`);
    await page.goBack();
    await turnToThread(page);
    await knotsOf(page).nth(1).click();
    await expectChosen(page, second?.id ?? '');
  });

  test('the arrows, Home and End follow the thread and stop at its ends', async ({ reader }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    const ids = moments.map(({ id }) => id);
    const [first = '', second = ''] = ids;
    const last = ids.at(-1) ?? '';
    await turnToThread(page);
    const presses = [
      ['ArrowRight', first],
      ['ArrowRight', second],
      ['ArrowLeft', first],
      ['ArrowLeft', first],
      ['ArrowDown', second],
      ['ArrowUp', first],
      ['End', last],
      ['ArrowRight', last],
      ['Home', first],
    ] as const;
    for (const [key, chosen] of presses) {
      await page.keyboard.press(key);
      await expectChosen(page, chosen);
      expect(await focusedMoment(page)).toBe(chosen);
    }
  });

  test.for([
    [1152, 800],
    [1280, 720],
    [1366, 768],
    [1440, 900],
    [1920, 1080],
  ] as const)(
    'at %i × %i a click shows the moment without a scroll, and moves nothing',
    async ([width, height], { reader }) => {
      const page = await reader.open(article, { width });
      await page.setViewportSize({ width, height });
      const drawing = page.locator('.journey-wide');
      const topOf = () =>
        drawing.evaluate((element) => element.getBoundingClientRect().top + scrollY);
      const top = await topOf();
      const { moments } = await readJourneyOf(page);
      await knotsOf(page).first().click();
      await expectChosen(page, moments[0]?.id ?? '');
      for (const part of ['title', 'text', 'pills']) {
        const fact = panelOf(page).locator(`[data-shown] [data-fact="${part}"]`);
        expect(await isInView(fact), part).toBe(true);
      }
      for (const index of moments.keys()) {
        await knotsOf(page).nth(index).click();
        expect(await topOf()).toBe(top);
      }
    },
  );

  test('the cover is shown until the reader chooses, and again after Escape', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    const title = panelOf(page).locator('[data-shown] [data-fact="title"]');
    const cover = await title.textContent();
    await turnToThread(page);
    await page.keyboard.press('End');
    await expectChosen(page, moments.at(-1)?.id ?? '');
    expect(await title.textContent()).not.toBe(cover);
    await page.keyboard.press('Escape');
    await expectNoneChosen(page);
    expect(await title.textContent()).toBe(cover);
    expect(await focusedMoment(page)).toBe(moments.at(-1)?.id);
  });

  test('the whole thread is one stop of the tab key, and it moves with the choice', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    await turnToThread(page);
    await page.keyboard.press('End');
    await expectChosen(page, moments.at(-1)?.id ?? '');
    expect(await tabStops(page)).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedMoment(page)).toBe(moments.at(-1)?.id);
  });

  test('a step from the panel says title and feeling, once', async ({ reader }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    const said = page.locator('[data-journey] [aria-live="polite"]');
    expect(await said.textContent()).toBe('');
    await knotsOf(page).first().click();
    await panelOf(page)
      .getByRole('link', { name: t('journey.next') })
      .click();
    const [, second] = moments;
    await expect
      .poll(async () => flatten((await said.textContent()) ?? ''))
      .toBe(flatten(`${second?.title.fr}, ${formatFeeling(second?.feeling ?? 0, 'fr')}`));
  });

  test('the panel leads to the moment before and the one after', async ({ reader }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    const [first, second] = moments;
    const previous = panelOf(page).getByRole('link', { name: t('journey.previous') });
    const next = panelOf(page).getByRole('link', { name: t('journey.next') });
    await knotsOf(page).first().click();
    await expectChosen(page, first?.id ?? '');
    expect(await previous.count()).toBe(0);
    await next.click();
    await expectChosen(page, second?.id ?? '');
    await previous.click();
    await expectChosen(page, first?.id ?? '');
    await knotsOf(page).last().click();
    await expectChosen(page, moments.at(-1)?.id ?? '');
    expect(await next.count()).toBe(0);
  });

  test('the panel keeps the focus from card to card, and gives it to the knot at the end', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    await knotsOf(page).nth(-3).click();
    await expectChosen(page, moments.at(-3)?.id ?? '');
    const next = panelOf(page).getByRole('link', { name: t('journey.next') });
    await next.focus();
    await page.keyboard.press('Enter');
    await expectChosen(page, moments.at(-2)?.id ?? '');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('rel')))
      .toBe('next');
    await page.keyboard.press('Enter');
    await expectChosen(page, moments.at(-1)?.id ?? '');
    await expect.poll(() => focusedMoment(page)).toBe(moments.at(-1)?.id);
  });

  test('the panel keeps the focus that it has when its script comes late', async ({ reader }) => {
    const page = await reader.open(article);
    await page.route('**/_astro/journey.*.js', async (route) => {
      await page.waitForTimeout(300);
      await route.continue();
    });
    const source = panelOf(page).locator('[data-shown] .evidence a').first();
    await source.focus();
    await expect.poll(() => tabStops(page)).toBe(1);
    expect(await source.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('the panel leads to the card in the text, and Back to the thread with its moment', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    const [moment] = moments;
    await knotsOf(page).first().click();
    await expectChosen(page, moment?.id ?? '');
    await panelOf(page)
      .getByRole('link', { name: t('journey.inText') })
      .click();
    await expect.poll(() => isInView(page.locator(`#moment-${moment?.id}`))).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#moment-${moment?.id}`);
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expectChosen(page, moment?.id ?? '');
    await expect.poll(() => isInView(knotsOf(page))).toBe(true);
  });

  test('a moment without a card has its address in the table', async ({ reader }) => {
    const page = await reader.open(article);
    const row = page.locator(`tr#moment-${CARDLESS}`);
    expect(await row.count()).toBe(1);
    expect(await page.locator(`[id="moment-${CARDLESS}"]`).count()).toBe(1);
    expect(await row.isVisible()).toBe(false);
    await page.locator(`.journey-wide a[href="#moment-${CARDLESS}"]`).click();
    await panelOf(page)
      .getByRole('link', { name: t('journey.inTable') })
      .click();
    await expect.poll(() => isInView(row)).toBe(true);
    const arrived = await reader.open(`${article}#moment-${CARDLESS}`);
    await expect.poll(() => isInView(arrived.locator(`tr#moment-${CARDLESS}`))).toBe(true);
  });

  test('a card in the text chooses its moment on the thread, and Back leads to it', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    const id = moments.at(-1)?.id ?? '';
    const card = page.locator('section', { has: page.locator(`#moment-${id}`) }).last();
    await card.locator(`a[data-moment="${id}"]`).click();
    await expectChosen(page, id);
    await expect.poll(() => isInView(knotsOf(page))).toBe(true);
    await page.goBack();
    await expect.poll(() => isInView(card)).toBe(true);
  });

  test('the address of a moment in the text chooses it, and shows its card', async ({ reader }) => {
    const page = await reader.open(`${article}#moment-ticket`);
    const current = page.locator('.journey-wide a[aria-current]');
    await expect.poll(() => current.getAttribute('href')).toBe('#moment-ticket');
    await expect.poll(() => isInView(page.locator('#moment-ticket'))).toBe(true);
    expect(new URL(page.url()).hash).toBe('#moment-ticket');
  });

  test('a reload comes back to the thread with its moment', async ({ reader }) => {
    const page = await reader.open(article);
    await knotsOf(page).nth(1).click();
    await expectChosen(page, 'hatch');
    await page.reload();
    await expectChosen(page, 'hatch');
  });

  test('the language switch keeps the moment, on the thread and in the text', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    const language = page.locator('header a[hreflang="en"]').first();
    await knotsOf(page).nth(1).click();
    await expect.poll(() => language.getAttribute('href')).toMatch(/\?moment=hatch$/);
    await panelOf(page)
      .getByRole('link', { name: t('journey.inText') })
      .click();
    await expect.poll(() => language.getAttribute('href')).toMatch(/\/#moment-hatch$/);
    await language.click();
    await expect.poll(() => isInView(page.locator('#moment-hatch'))).toBe(true);
  });

  test('a click with a key held opens the moment elsewhere and changes nothing here', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    await turnToThread(page);
    await knotsOf(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await expectNoneChosen(page);
  });
});

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

test('on a tablet titles stand on the thread, and touch no knot', async ({ reader }) => {
  const page = await reader.open(article, { width: WIDTHS.tablet });
  const titles = page.locator('.journey-wide .knot-title:visible');
  expect(await titles.count()).toBeGreaterThanOrEqual(2);
  const knots = await page.locator('.journey-wide [data-knot] circle').all();
  const circles = await Promise.all(knots.map(boxOf));
  for (const title of await titles.all()) {
    const { left, right, top, bottom } = await boxOf(title);
    expect(bottom - top).toBeGreaterThan(12);
    const touched = circles.filter(
      (knot) => left < knot.right && right > knot.left && top < knot.bottom && bottom > knot.top,
    );
    expect(touched).toEqual([]);
  }
});

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

  test('the card waits for a choice, and gives way to Escape, its button and the text', async ({
    reader,
  }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const panel = page.locator('[data-panel]');
    expect(await panel.isVisible()).toBe(false);
    const ways = [
      () => page.keyboard.press('Escape'),
      () => panel.getByRole('button', { name: t('journey.close') }).tap(),
      () => page.locator('main .prose').evaluate((text) => text.scrollIntoView()),
    ];
    for (const leave of ways) {
      await knotsOf(page).first().tap();
      await expect.poll(() => panel.isVisible()).toBe(true);
      await leave();
      await expect.poll(() => panel.isVisible()).toBe(false);
    }
  });

  test('the card unfolds by its grip, and a swipe leads to the next moment', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const { moments } = await readJourneyOf(page);
    await knotsOf(page).first().tap();
    await expectChosen(page, moments[0]?.id ?? '');
    const grip = page.getByRole('button', { name: t('journey.unfold') });
    await grip.tap();
    expect(await grip.getAttribute('aria-expanded')).toBe('true');
    await panelOf(page).evaluate((panel) => {
      const touch = { bubbles: true, pointerType: 'touch', clientY: 600 };
      panel.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: 300 }));
      panel.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: 200 }));
    });
    await expectChosen(page, moments[1]?.id ?? '');
  });

  test('the card goes down with the finger that holds it, and back up when it is let go', async ({
    reader,
  }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    await knotsOf(page).first().tap();
    const top = () => panelOf(page).evaluate((panel) => panel.getBoundingClientRect().top);
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    const before = await top();
    const touch = (type: string, clientY: number) =>
      panelOf(page).evaluate(
        (panel, [type, clientY]) =>
          panel.dispatchEvent(
            new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX: 100, clientY }),
          ),
        [type, clientY] as const,
      );
    await touch('pointerdown', 600);
    await touch('pointermove', 640);
    expect(await top()).toBe(before + 40);
    await touch('pointermove', 560);
    expect(await top()).toBe(before);
    await touch('pointermove', 640);
    await touch('pointercancel', 640);
    expect(await top()).toBe(before);
  });

  test('Back closes the card, moves nothing, and then leaves the article', async ({ reader }) => {
    const page = await reader.open(routes.section('fr', 'issues'), { width: WIDTHS.telephone });
    await page.goto(article);
    await knotsOf(page).nth(2).tap();
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    await panelOf(page).locator('.next').tap();
    await expect.poll(() => page.url()).toContain('?moment=');
    // The thread has come to rest above the card.
    const top = await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(scrollY)));
        }),
    );
    await page.goBack();
    await expectNoneChosen(page);
    expect(await panelOf(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await page.goForward();
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`**${routes.section('fr', 'issues')}`);
  });

  test.for(['Escape', 'button', 'swipe', 'text'] as const)(
    'closed by another way (%s), the card leaves nothing in the history',
    async (way, { reader }) => {
      const page = await reader.open(routes.section('fr', 'issues'), { width: WIDTHS.telephone });
      await page.goto(article);
      const address = page.url();
      await knotsOf(page).first().tap();
      await expect.poll(() => panelOf(page).isVisible()).toBe(true);
      const panel = page.locator('[data-panel]');
      if (way === 'Escape') await page.keyboard.press('Escape');
      else if (way === 'button') {
        await panel.getByRole('button', { name: t('journey.close') }).tap();
      } else if (way === 'text') {
        await page.locator('main .prose').evaluate((text) => text.scrollIntoView());
      } else {
        await panel.evaluate((card) => {
          const touch = { bubbles: true, pointerType: 'touch', clientX: 100 };
          card.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientY: 600 }));
          card.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientY: 700 }));
        });
      }
      await expect.poll(() => panel.isVisible()).toBe(false);
      // The text takes the place of the card; the choice stays in the address, as the reader made it.
      const [first] = (await readJourneyOf(page)).moments;
      const kept = way === 'text' ? `${address}?moment=${first?.id}` : address;
      await expect
        .poll(() => page.evaluate(() => [location.href, history.state as unknown]))
        .toEqual([kept, null]);
      if (way === 'text') {
        expect(await isInView(page.locator('main .prose p'))).toBe(true);
      }
      await page.goBack();
      await page.waitForURL(`**${routes.section('fr', 'issues')}`);
    },
  );

  test('the card leads to the text, and Back to the thread with the card', async ({ reader }) => {
    const page = await reader.open(article, { width: WIDTHS.telephone });
    const [first] = (await readJourneyOf(page)).moments;
    await knotsOf(page).first().tap();
    await expectChosen(page, first?.id ?? '');
    await panelOf(page)
      .getByRole('link', { name: t('journey.inText') })
      .tap();
    await expect.poll(() => isInView(page.locator(`#moment-${first?.id}`))).toBe(true);
    expect(await panelOf(page).isVisible()).toBe(false);
    await page.goBack();
    await expectChosen(page, first?.id ?? '');
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    await page.goBack();
    await expectNoneChosen(page);
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

const WATCH_MOTION = `
  globalThis.movements = [];
  globalThis.beads = 0;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.matches('.bead')) globalThis.beads += 1;
      }
    }
  }).observe(document, { childList: true, subtree: true });
  for (const type of ['animationstart', 'transitionrun']) {
    addEventListener(type, ({ animationName, propertyName, target }) => {
      const motion = target.getAnimations({ subtree: true })[0];
      globalThis.movements.push({
        name: animationName ?? propertyName,
        duration: motion?.effect.getComputedTiming().duration ?? 0,
      });
    }, true);
  }
`;

interface Movement {
  name: string;
  duration: number;
}

describe('motion', () => {
  test('the thread draws itself once, in less than 700 ms', async ({ reader }) => {
    const page = await reader.open(article, { motion: true, prelude: WATCH_MOTION });
    await expect.poll(() => page.evaluate<Movement[]>('movements')).not.toEqual([]);
    const movements = await page.evaluate<Movement[]>('movements');
    expect(Math.max(...movements.map(({ duration }) => duration))).toBeLessThan(700);
  });

  test.for([
    [WIDTHS.desk, 'inset(-30px 100% -30px -30px)'],
    [WIDTHS.telephone, 'inset(-30px -30px 100%)'],
  ] as const)('at %i px it is drawn the way that it runs', async ([width, start], { reader }) => {
    const page = await reader.open(article, { width, motion: true });
    const drawn = await page.evaluate(() => {
      const strands = [...document.querySelectorAll('.draws .strands')];
      const shown = strands.find((drawing) => drawing.checkVisibility());
      const [motion] = shown?.getAnimations() ?? [];
      if (!shown || !motion) return undefined;
      motion.pause();
      motion.currentTime = 0;
      return getComputedStyle(shown).clipPath;
    });
    expect(drawn).toBe(start);
  });

  test('a bead runs along the strand from one moment to the next', async ({ reader }) => {
    const page = await reader.open(article, { motion: true, prelude: WATCH_MOTION });
    await knotsOf(page).nth(1).click();
    await expectChosen(page, 'hatch');
    await page.keyboard.press('ArrowRight');
    await expectChosen(page, 'ticket');
    await expect.poll(() => page.evaluate('beads')).toBe(1);
    await expect.poll(() => page.locator('.bead').count()).toBe(0);
  });

  test('a reader who wants no motion gets none', async ({ reader }) => {
    const page = await reader.open(article, { motion: false, prelude: WATCH_MOTION });
    await knotsOf(page).nth(1).click();
    await expectChosen(page, 'hatch');
    await knotsOf(page).nth(1).press('ArrowRight');
    await expectChosen(page, 'ticket');
    await page.getByRole('button', { name: t('theme.dark') }).click();
    expect(await page.evaluate<Movement[]>('movements')).toEqual([]);
    expect(await page.evaluate('beads')).toBe(0);
  });
});

test('the margin marks the moment that is being read', async ({ reader }) => {
  const page = await reader.open(article);
  const { moments } = await readJourneyOf(page);
  const rail = page.getByRole('navigation', { name: t('rail.title') });
  for (const { id, title } of [moments[0], moments[4], moments.at(-1), moments[1]].filter(
    (moment) => moment !== undefined,
  )) {
    await page.locator(`#moment-${id}`).evaluate((card) => card.scrollIntoView({ block: 'start' }));
    const current = rail.locator('[aria-current]');
    await expect
      .poll(async () => flatten((await current.textContent()) ?? ''))
      .toContain(flatten(title.fr));
    expect(await current.count()).toBe(1);
  }
});

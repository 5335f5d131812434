import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { factsOf, flatten, readJourneyOf } from '../site/built-journey.ts';
import { routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');
const article = routes.article('fr', 'chez-maggie');

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
  await panelOf(page).getByRole('heading').first().waitFor();
  expect(new URL(page.url()).hash).toBe(`#moment-${id}`);
}

async function isInView(locator: Locator): Promise<boolean> {
  return locator.first().evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
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

  test('Escape closes the panel and leaves the reader on the knot', async ({ reader }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    await turnToThread(page);
    await page.keyboard.press('End');
    await expectChosen(page, moments.at(-1)?.id ?? '');
    await page.keyboard.press('Escape');
    await expect.poll(() => panelOf(page).textContent()).toBe('');
    expect(await focusedMoment(page)).toBe(moments.at(-1)?.id);
  });

  test('the close button leaves the reader on the knot', async ({ reader }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    await knotsOf(page).nth(2).click();
    await expectChosen(page, moments[2]?.id ?? '');
    await panelOf(page)
      .getByRole('button', { name: t('journey.close') })
      .press('Enter');
    await expect.poll(() => panelOf(page).textContent()).toBe('');
    expect(await focusedMoment(page)).toBe(moments[2]?.id);
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

  test('the panel is announced politely from the start', async ({ reader }) => {
    const page = await reader.open(article);
    expect(await panelOf(page).getAttribute('aria-live')).toBe('polite');
    expect(await panelOf(page).textContent()).toBe('');
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

  test('the panel leads to the place in the text', async ({ reader }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    const moment = moments.at(-2);
    await knotsOf(page).nth(-2).click();
    await expectChosen(page, moment?.id ?? '');
    await panelOf(page)
      .getByRole('link', { name: t('journey.inText') })
      .click();
    await expect.poll(() => isInView(page.locator(`#moment-${moment?.id}`))).toBe(true);
  });

  test('a card in the text chooses its moment on the thread', async ({ reader }) => {
    const page = await reader.open(article);
    const { moments } = await readJourneyOf(page);
    const moment = moments.at(-1);
    const card = page.locator('section', { has: page.locator(`#moment-${moment?.id}`) }).last();
    await card.locator(`a[data-moment="${moment?.id}"]`).click();
    await panelOf(page)
      .getByRole('heading', { name: moment?.title.fr ?? '' })
      .waitFor();
    await expect.poll(() => isInView(knotsOf(page))).toBe(true);
  });

  test('the address of a moment chooses it, and shows its card', async ({ reader }) => {
    const probe = await reader.open(article);
    const { moments } = await readJourneyOf(probe);
    const moment = moments[3];
    const page = await reader.open(`${article}#moment-${moment?.id}`);
    await expectChosen(page, moment?.id ?? '');
    await expect.poll(() => isInView(page.locator(`#moment-${moment?.id}`))).toBe(true);
  });

  test('a click with a key held opens the moment elsewhere and changes nothing here', async ({
    reader,
  }) => {
    const page = await reader.open(article);
    await turnToThread(page);
    await knotsOf(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    expect(await panelOf(page).textContent()).toBe('');
    expect(new URL(page.url()).hash).toBe('');
  });
});

test('of two threads, each opens its own moments and leaves the other as it was', async ({
  reader,
}) => {
  const page = await reader.open(routes.article('fr', 'quai-douze'));
  const [first, second] = ['quai-douze', 'quai-douze-retour'].map((id) =>
    page.locator(`main section#thread-${id}`),
  );
  const panel = second?.getByRole('region', { name: t('journey.panel') });
  await second?.locator('[data-knots] a[href="#moment-return-box"]:visible').click();
  await panel?.getByRole('heading', { name: 'Le facteur reprend le livre' }).waitFor();
  expect(await first?.locator('[data-knots] a[aria-current]:visible').count()).toBe(0);
  await panel?.getByRole('button', { name: t('journey.close') }).click();
  await expect.poll(() => panel?.textContent()).toBe('');
});

describe('the thread of an article, on a telephone', () => {
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

  test('a reader who wants no motion gets none', async ({ reader }) => {
    const page = await reader.open(article, { motion: false, prelude: WATCH_MOTION });
    await knotsOf(page).nth(1).click();
    await panelOf(page).getByRole('heading').first().waitFor();
    await page.getByRole('button', { name: t('theme.dark') }).click();
    expect(await page.evaluate<Movement[]>('movements')).toEqual([]);
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

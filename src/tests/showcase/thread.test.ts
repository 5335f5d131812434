import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { factsOf, flatten, readJourneyOf } from '../site/built-journey.ts';
import { boxOf, test, WIDTHS } from '../site/reader.ts';
import {
  article,
  expectChosen,
  expectNoneChosen,
  focusedMoment,
  knotsOf,
  panelOf,
  tabStops,
  turnToThread,
} from './article-thread.ts';

const t = translator('fr');

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

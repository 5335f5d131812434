import { describe, expect } from 'vitest';
import { formatFeeling, translator } from '../../magazine/words/messages.ts';
import { flatten, readJourneyOf } from '../site/built-journey.ts';
import { test } from '../site/reader.ts';
import {
  article,
  expectChosen,
  expectNoneChosen,
  focusedMoment,
  isInView,
  knotsOf,
  panelOf,
  tabStops,
  turnToThread,
} from './article-thread.ts';

const t = translator('fr');

describe('the thread of an article, on a desk', () => {
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
    await page.keyboard.press('Tab');
    await page.goBack();
    await expectChosen(page, moment?.id ?? '');
    await expect.poll(() => isInView(knotsOf(page))).toBe(true);
    await expect.poll(() => focusedMoment(page)).toBe(moment?.id);
  });
});

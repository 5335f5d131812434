import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { readJourneyOf } from '../site/built-journey.ts';
import { test } from '../site/reader.ts';
import { article, expectChosen, isInView, knotsOf, panelOf } from './article-thread.ts';

const t = translator('fr');

/** A moment of the article’s journey that only the table tells. */
const CARDLESS = 'refill';

describe('the thread of an article, on a desk', () => {
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
});

import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { readJourneyOf } from '../site/built-journey.ts';
import { routes, test, WIDTHS } from '../site/reader.ts';
import {
  article,
  expectChosen,
  expectNoneChosen,
  focusedMoment,
  isInView,
  knotsOf,
  panelOf,
} from './article-thread.ts';

const t = translator('fr');

describe('the thread of an article, on a telephone', () => {
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
    // Where the keyboard was on the knot, it goes along.
    await knotsOf(page).first().focus();
    await panelOf(page).evaluate((panel) => {
      const touch = { bubbles: true, pointerType: 'touch', clientY: 600 };
      panel.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: 300 }));
      panel.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: 200 }));
    });
    await expectChosen(page, moments[1]?.id ?? '');
    expect(await focusedMoment(page)).toBe(moments[1]?.id);
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
});

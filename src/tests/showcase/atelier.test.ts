import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { contrastRatio } from '../../magazine/schemas/contrast.ts';
import { AXE_PRELUDE, breachesOf, THEMES } from '../site/axe.ts';
import { routes, test } from '../site/reader.ts';
import { address, begin, knots, saved, valueOf } from './atelier-page.ts';

const t = translator('fr');

describe('the atelier', () => {
  test('asks for its own scripts and for nothing else, whatever is done in it', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    const before = (await page.requests()).length;
    await begin(page, 'trade:restaurant');
    await knots(page).first().focus();
    await page.keyboard.press('ArrowUp');
    const asked = (await page.requests()).slice(before).map((request) => request.resourceType());
    expect(asked.filter((type) => type !== 'script' && type !== 'font')).toEqual([]);
  });

  test('goes on without a network', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await page.context().setOffline(true);
    await knots(page).first().focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => valueOf(page, 0)).toBe(t('feeling.1'));
    expect(await saved(page, 'json')).not.toBe('');
    await page.context().setOffline(false);
  });

  test('meets WCAG 2.2 AA at work, by day and by night, narrow and wide', async ({ reader }) => {
    const page = await reader.open(address, { prelude: AXE_PRELUDE });
    await begin(page, 'trade:restaurant');
    for (const [index, presses] of [
      [3, 2],
      [5, 1],
    ] as const) {
      await knots(page).nth(index).focus();
      for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown');
    }
    expect(await breachesOf(page)).toEqual([]);
  });

  test.for(THEMES)('has hints that are read as words are (%s)', async (theme, { reader }) => {
    const page = await reader.open(address, { theme });
    await begin(page, 'trade:restaurant');
    const fields = page.locator('.atelier-work :is(input, textarea)[placeholder]:visible');
    const colours = await fields.evaluateAll((all) =>
      all.map((field) => {
        const hint = getComputedStyle(field, '::placeholder');
        let ground: Element = field;
        const groundOf = (element: Element) => getComputedStyle(element).backgroundColor;
        while (ground.parentElement && groundOf(ground) === 'rgba(0, 0, 0, 0)') {
          ground = ground.parentElement;
        }
        const paint = new OffscreenCanvas(1, 1).getContext('2d');
        if (!paint) throw new Error('Nothing to paint on.');
        const read = () =>
          `#${[...paint.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        paint.fillStyle = groundOf(ground);
        paint.fillRect(0, 0, 1, 1);
        const under = read();
        paint.globalAlpha = Number(hint.opacity);
        paint.fillStyle = hint.color;
        paint.fillRect(0, 0, 1, 1);
        return { ground: under, hint: read() };
      }),
    );
    expect(colours.length).toBeGreaterThan(3);
    for (const { ground, hint } of colours) {
      expect(contrastRatio(hint, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('without script says what it is, and gives the worksheet', async ({ reader }) => {
    const page = await reader.open(address, { scripts: false });
    expect(await page.locator('main').textContent()).toContain(t('atelier.noscript'));
    expect(await page.locator(`main a[href="${routes.worksheet('fr')}"]`).count()).toBe(2);
  });

  test('goes on with the journey in the other language', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await page.locator('header a[hreflang="en"]').click();
    await expect.poll(() => knots(page).count()).toBe(12);
    expect(new URL(page.url()).pathname).toBe(routes.atelier('en'));
    // Its titles are heard as they are written, on the sheet as on the thread.
    const langs = await knots(page).evaluateAll((found) =>
      found.map((knot) => knot.getAttribute('lang')),
    );
    expect(new Set(langs)).toEqual(new Set(['fr']));
  });
});

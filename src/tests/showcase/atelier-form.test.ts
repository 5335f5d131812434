import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { test, WIDTHS } from '../site/reader.ts';
import { address, begin, knots, valueOf } from './atelier-page.ts';

const t = translator('fr');

describe('the atelier', () => {
  test('opens the moment that is tapped, and sets nothing of it', async ({ reader }) => {
    const page = await reader.open(address, { width: WIDTHS.telephone });
    await begin(page, 'trade:restaurant');
    const done = page.getByRole('button', { name: t('atelier.done') });
    // Where the form asks for a feeling: a tap that fell through the knot would answer.
    await page.locator('.atelier-rows button').nth(6).tap();
    const cell = await page
      .locator('.atelier-panel [name^="feeling-"] + span')
      .nth(1)
      .boundingBox();
    if (!cell) throw new Error('The form is not there.');
    await done.tap();
    const knot = knots(page).nth(6);
    await knot.evaluate(
      (shape, middle) => {
        const { top, height } = shape.getBoundingClientRect();
        scrollBy({ top: top + height / 2 - middle, behavior: 'instant' });
      },
      cell.y + cell.height / 2,
    );
    const box = await knot.locator('.hit').boundingBox();
    if (!box) throw new Error('The knot is not there.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    expect(x).toBeGreaterThan(cell.x);
    expect(Math.abs(y - cell.y - cell.height / 2)).toBeLessThan(cell.height / 2);
    await page.touchscreen.tap(x, y);
    await page.locator('.atelier-panel[data-open]').waitFor();
    await done.tap();
    expect(await valueOf(page, 6)).toBe(t('atelier.unnoted'));
  });

  test('closes its form on the way back, on a telephone, and leaves the journey only then', async ({
    reader,
  }) => {
    const page = await reader.open(address, { width: WIDTHS.telephone });
    await begin(page, 'trade:restaurant');
    const panel = page.locator('.atelier-panel');
    await page.locator('.atelier-rows button').nth(3).tap();
    await expect.poll(() => panel.isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => panel.isVisible()).toBe(false);
    expect(await knots(page).count()).toBe(13);
    await page.locator('.atelier-rows button').nth(4).tap();
    await page.getByRole('button', { name: t('atelier.done') }).tap();
    await expect.poll(() => panel.isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator('.atelier-work').count()).toBe(0);
    await page.goForward();
    await expect.poll(() => knots(page).count()).toBe(13);
  });

  test('fills in a moment on a telephone, in a sheet that closes', async ({ reader }) => {
    const page = await reader.open(address, { width: WIDTHS.small });
    await begin(page, 'trade:restaurant');
    await page.locator('.atelier-rows button').nth(3).click();
    const panel = page.getByRole('complementary', { name: t('atelier.panel') });
    await panel
      .getByRole('radio', { name: t('feeling.-2') })
      .first()
      .check({ force: true });
    await panel.getByRole('button', { name: t('atelier.done') }).click();
    await expect.poll(() => panel.isVisible()).toBe(false);
    expect(await valueOf(page, 3)).toBe(t('feeling.-2'));
  });

  test('stands with its form beside a knot far down, and shows where a moment was put', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:hotel');
    const add = page.getByRole('button', { name: t('atelier.add.after') });
    for (let more = 0; more < 7; more += 1) await add.click();
    await knots(page).nth(20).click();
    const title = page.getByRole('textbox', { name: t('atelier.field.title') });
    const seen = (locator: ReturnType<Page['locator']>) =>
      locator.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(() => seen(title)).toBe(true);
    await add.click();
    await expect.poll(() => seen(knots(page).nth(21))).toBe(true);
  });

  test('holds the focus in its panel on a telephone, and gives it back', async ({ reader }) => {
    const page = await reader.open(address, { width: WIDTHS.telephone });
    await begin(page, 'trade:shop');
    const isHeld = () =>
      page.evaluate(() => document.activeElement?.closest('.atelier-panel') !== null);
    await knots(page).nth(1).tap();
    await expect.poll(isHeld).toBe(true);
    expect(await page.locator('.atelier-canvas').getAttribute('inert')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe(await knots(page).nth(1).getAttribute('id'));
    const out = page.getByRole('button', { name: t('atelier.out'), exact: true });
    await out.tap();
    await expect.poll(isHeld).toBe(true);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(t('atelier.out'));
  });

  test('keeps what a field of numbers does not take out of the journey, and says so', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    const wait = page.getByRole('spinbutton', { name: t('atelier.field.wait') });
    await wait.fill('-5');
    expect(await wait.inputValue()).toBe('-5');
    expect(await wait.getAttribute('aria-invalid')).toBe('true');
    await wait.fill('99999');
    expect(await wait.getAttribute('aria-invalid')).toBe('true');
    const most = new Intl.NumberFormat('fr').format(31 * 24 * 60);
    await page.getByText(t('atelier.number.wait', { most })).waitFor();
    await knots(page).nth(1).click();
    await expect.poll(() => wait.inputValue()).toBe('');
  });

  test('says how much room a name has left, and that it has none', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    const field = page.getByRole('textbox', { name: t('atelier.field.title') });
    const room = page.locator('.atelier-form > .atelier-room');
    await field.fill('x'.repeat(50));
    await expect.poll(() => room.textContent()).toContain('10');
    await field.fill('x'.repeat(60));
    await expect.poll(() => room.textContent()).toBe(t('atelier.room.none', { most: 60 }));
    await field.fill('Court');
    await expect.poll(() => room.textContent()).toBe('');
  });
});

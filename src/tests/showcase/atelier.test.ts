import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes, test, WIDTHS } from '../site/reader.ts';
import { AXE_PRELUDE, breachesOf } from '../site/axe.ts';

const t = translator('fr');
const address = routes.atelier('fr');

const knots = (page: Page) => page.locator('main [role="slider"]');
const titles = (page: Page) =>
  knots(page).evaluateAll((found) => found.map((knot) => knot.getAttribute('aria-label')));
const valueOf = (page: Page, index: number) =>
  knots(page).nth(index).getAttribute('aria-valuetext');
const said = (page: Page) => page.locator('[data-atelier-said]').textContent();

async function begin(page: Page, beginning: string): Promise<void> {
  await page.locator(`[data-begin="${beginning}"]`).click();
  await expect.poll(() => page.locator('.atelier-work').count()).toBe(1);
}

describe('the atelier', () => {
  test('sets down the moments of a trade, and notes nothing of them', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:restaurant');
    expect(await knots(page).count()).toBe(13);
    expect(await valueOf(page, 3)).toBe(t('atelier.unnoted'));
  });

  test('is worked by keyboard alone, and tells each change in a sentence', async ({ reader }) => {
    const page = await reader.open(address);
    await page.locator('[data-begin="empty"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t('atelier.add'), exact: true }).focus();
    await page.keyboard.press('Enter');
    // The new moment waits for its title.
    await page.keyboard.type('La porte');
    await knots(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => valueOf(page, 0)).toBe(t('feeling.-2'));
    expect(await said(page)).toBe(
      t('atelier.said.feeling', { title: 'La porte', feeling: t('feeling.-2') }),
    );
    await page.keyboard.press('n');
    await page.keyboard.type('La table');
    await knots(page).nth(1).focus();
    await page.keyboard.press('c');
    await expect.poll(() => said(page)).toContain(t('atelier.seam.visible'));
    expect(await titles(page)).toEqual(['1. La porte', '2. La table']);
    await page.keyboard.press('Delete');
    await expect.poll(() => titles(page)).toEqual(['1. La porte']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(page)).toEqual(['1. La porte', '2. La table']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => titles(page)).toEqual(['1. La porte']);
  });

  test('notes a feeling where its knot is dragged, in one step', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:restaurant');
    const box = await knots(page).nth(2).boundingBox();
    if (!box) throw new Error('The knot is not there.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 60, { steps: 6 });
    await page.mouse.move(x, y - 150, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => valueOf(page, 2)).toBe(t('feeling.2'));
    await page.keyboard.press('Control+z');
    await expect.poll(() => valueOf(page, 2)).toBe(t('atelier.unnoted'));
  });

  test('has the journey again after a reload, and on its shelf', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await knots(page).nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.url()).toContain('#fil-');
    await page.reload();
    await expect.poll(() => valueOf(page, 1)).toBe(t('feeling.1'));
    await page.goto(address);
    await page.getByRole('button', { name: t('atelier.shelf.resume') }).click();
    await expect.poll(() => valueOf(page, 1)).toBe(t('feeling.1'));
  });

  test('keeps what two windows do to one journey, neither over the other', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await expect.poll(() => page.url()).toContain('#fil-');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await knots(other).first().focus();
    await other.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain(t('atelier.kept.elsewhere'));
    await knots(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .not.toContain(t('atelier.kept.elsewhere'));
    await other.goto(address);
    await expect.poll(() => other.locator('.atelier-shelf li').count()).toBe(2);
  });

  test('says that the browser refuses to keep anything, and goes on', async ({ reader }) => {
    const page = await reader.open(address, {
      prelude: "Storage.prototype.setItem = () => { throw new Error('refused'); };",
    });
    await begin(page, 'trade:hotel');
    expect(await page.getByRole('alert').textContent()).toBe(t('atelier.kept.refused'));
    await knots(page).first().focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => valueOf(page, 0)).toBe(t('feeling.1'));
  });

  test('adapts a journey of the magazine, and keeps its credit', async ({ reader }) => {
    const page = await reader.open(routes.atelier('fr', 'chez-maggie'));
    await expect.poll(() => knots(page).count()).toBeGreaterThan(2);
    expect(await page.locator('.atelier-kicker').textContent()).toContain('CC BY-SA 4.0');
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

  test('without script says what it is, and gives the worksheet', async ({ reader }) => {
    const page = await reader.open(address, { scripts: false });
    expect(await page.locator('main').textContent()).toContain(t('atelier.noscript'));
    expect(await page.locator(`main a[href="${routes.worksheet('fr')}"]`).count()).toBe(2);
  });
});

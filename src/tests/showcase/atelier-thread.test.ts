import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { test } from '../site/reader.ts';
import { address, begin, knots, titles, valueOf } from './atelier-page.ts';

const t = translator('fr');

const said = (page: Page) => page.locator('[data-atelier-said]').textContent();

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
    // Its first moment is there, and waits for its title.
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
    // What is removed is offered back where the eye is.
    const offer = page.locator('.atelier-bar');
    expect(await offer.textContent()).not.toContain('La porte');
    await knots(page).first().press('Delete');
    await expect.poll(() => offer.textContent()).toContain('La porte');
    await offer.getByRole('button', { name: t('atelier.undo') }).click();
    await expect.poll(() => titles(page)).toEqual(['1. La porte']);
    expect(await offer.textContent()).not.toContain('La porte');
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

  test('marks a seam, or puts a moment, where the thread is touched', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:restaurant');
    const middle = page.locator('.atelier-middles g').nth(2);
    await middle.click();
    const box = page.locator('.atelier-strand');
    await box.getByRole('radio', { name: t('atelier.seam.hidden') }).check({ force: true });
    await expect.poll(() => said(page)).toContain(t('atelier.seam.hidden'));
    await page.locator('.atelier-help').click();
    await expect.poll(() => box.count()).toBe(0);
    await middle.click();
    await box.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => box.count()).toBe(0);
    await middle.click();
    await box.getByRole('button', { name: t('atelier.strand.add') }).click();
    await expect.poll(() => knots(page).count()).toBe(14);
    expect(await box.count()).toBe(0);
  });

  test('puts the focus on the title of what is begun, and takes back from anywhere', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:restaurant');
    const held = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await held()).toBe('H1');
    await knots(page).nth(1).press('ArrowUp');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await held()).toBe('BODY');
    // What is taken back in the search is not the journey’s.
    await page.keyboard.press('/');
    const search = page.getByRole('dialog').getByRole('searchbox');
    const noted = await valueOf(page, 1);
    await search.press('Control+z');
    expect(await valueOf(page, 1)).toBe(noted);
    await search.press('Escape');
    await search.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => valueOf(page, 1)).toBe(t('atelier.unnoted'));
    await page.getByRole('button', { name: t('atelier.all') }).click();
    expect(await held()).toBe('H1');
  });

  test('measures again over the first measure, and says what the gap does not', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'journey:chez-maggie');
    await page.getByRole('button', { name: t('atelier.measure.again') }).click();
    // Today’s, until it is changed.
    // The first stays on the sheet, and a line says so.
    const first = t('atelier.measure.first');
    expect(await page.getByText(t('atelier.earlier', { name: first })).isVisible()).toBe(true);
    const drawn = page.locator('.atelier-plot > .atelier-earlier path');
    const heights = await drawn.evaluateAll((paths) =>
      paths.map((path) => (path as SVGPathElement).getBBox().height),
    );
    expect(Math.max(...heights)).toBeGreaterThan(40);
    const day = page.locator('.atelier-tools input[type="date"]');
    expect(await day.inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await day.fill('2027-03-14');
    const count = await knots(page).count();
    for (let index = 0; index < count; index += 1) {
      await knots(page).nth(index).focus();
      await page.keyboard.press('ArrowUp');
    }
    await page.getByRole('button', { name: t('atelier.compare') }).click();
    const panel = page.getByRole('complementary', { name: t('atelier.panel') });
    expect(await panel.locator('tbody tr').count()).toBe(count);
    expect(await panel.textContent()).toContain(t('atelier.honest.season'));
    expect(await panel.locator('thead').textContent()).toContain('14 mars 2027');
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { test, WIDTHS } from '../site/reader.ts';
import { address, begin, knots, saved, titles, valueOf } from './atelier-page.ts';

const t = translator('fr');

describe('the atelier', () => {
  test('offers the file where a journey is too long for a link', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:hotel');
    const fields = page.locator('.atelier-form textarea');
    for (let index = 0; index < 17; index += 1) {
      await page.locator('[role="slider"]').nth(index).focus();
      // Letters that do not repeat do not pack.
      const words = Array.from({ length: 70 }, (_, n) =>
        ((index + 1) * (n + 7) * 7919).toString(36),
      );
      for (const field of [fields.nth(-1), fields.nth(-2)]) {
        await field.fill(words.reverse().join(' ').slice(0, 420));
      }
    }
    await page.getByRole('button', { name: t('atelier.out'), exact: true }).click();
    await page.getByRole('checkbox', { name: t('atelier.share.bare') }).uncheck();
    const out = page.locator('.atelier-out');
    await expect.poll(() => out.textContent()).toContain(t('atelier.share.long'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      out.getByRole('button', { name: t('atelier.file.json'), exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
  });

  test.for(['json', 'csv'])(
    'gives a file (%s) that comes back as the same journey',
    async (ending, { reader }) => {
      const page = await reader.open(address);
      await begin(page, 'trade:bank-branch');
      await knots(page).nth(2).focus();
      await page.keyboard.press('ArrowDown');
      const titlesBefore = await titles(page);
      const file = await saved(page, ending);
      await page.locator('.atelier-out input[type="file"]').setInputFiles(file);
      await expect.poll(() => page.locator('.atelier-out').count()).toBe(0);
      expect(await titles(page)).toEqual(titlesBefore);
      expect(await valueOf(page, 2)).toBe(t('feeling.-1'));
    },
  );

  test('gives a picture that browsers can show, as SVG and as PNG', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    for (const [ending, type] of [
      ['svg', 'image/svg+xml'],
      ['png', 'image/png'],
    ] as const) {
      const file = await readFile(await saved(page, ending));
      const content = file.toString('base64');
      const size = await page.evaluate(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, `data:${type};base64,${content}`);
      expect(size[0]).toBe(1600);
      if (ending === 'png') {
        // Below the drawing, the list of the moments.
        expect(size[1]).toBeGreaterThan(1200);
        continue;
      }
      const words = await page.evaluate((source) => {
        const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
        const said = (name: string) =>
          [...svg.querySelectorAll(name)].map((element) => element.textContent);
        return { texts: said('text'), desc: said('desc').join('') };
      }, file.toString('utf8'));
      for (const title of await titles(page)) {
        expect(words.texts).toContain(title);
        expect(words.desc).toContain(title);
      }
    }
  });

  test('gives each of its files by touch, from buttons that a finger hits', async ({ reader }) => {
    const page = await reader.open(address, { width: WIDTHS.telephone });
    await begin(page, 'trade:hotel');
    await page.getByRole('button', { name: t('atelier.out'), exact: true }).tap();
    const buttons = page.locator('.atelier-out li button').filter({ hasText: /\.\w+$/ });
    const boxes = await buttons.evaluateAll((found) =>
      found.map((button) => button.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(boxes.length).toBe(5);
    expect(
      boxes.filter(
        ({ height, left, right }) => height < 44 || left < 0 || right > WIDTHS.telephone,
      ),
    ).toEqual([]);
    const words = await page
      .locator('.atelier-out li p')
      .evaluateAll((found) => found.map((each) => each.getBoundingClientRect().width));
    expect(Math.min(...words)).toBeGreaterThan(WIDTHS.telephone / 2);
    for (const ending of ['json', 'csv', 'yaml', 'svg', 'png']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        buttons.filter({ hasText: `.${ending}` }).tap(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    }
  });

  test('passes a journey on by a link, and keeps it only once it is changed', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:hotel');
    await knots(page).nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: t('atelier.out'), exact: true }).click();
    const field = page.getByRole('textbox', { name: t('atelier.share.link') });
    await expect.poll(() => field.inputValue()).toContain('#fil=');
    const other = await reader.open(await field.inputValue());
    await expect.poll(() => knots(other).count()).toBe(17);
    expect(await valueOf(other, 1)).toBe(t('feeling.1'));
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
    const notice = other.locator('.atelier-notice');
    expect(await notice.textContent()).toContain(t('atelier.link.title'));
    const third = await reader.open(await field.inputValue());
    await third.getByRole('button', { name: t('atelier.link.keep'), exact: true }).click();
    await expect.poll(() => third.evaluate(() => localStorage.length)).toBe(1);
    expect(await third.locator('.atelier-notice').count()).toBe(0);
    await knots(other).nth(1).focus();
    await other.keyboard.press('ArrowUp');
    await expect.poll(() => other.evaluate(() => localStorage.length)).toBe(1);
    expect(await notice.count()).toBe(0);
  });

  test('refuses a damaged link and a file of something else in words', async ({ reader }) => {
    const page = await reader.open(`${address}#fil=abc`);
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain(t('atelier.refused.link'));
    await page.getByText(t('atelier.import.open')).click();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"title":"<img src=x onerror=alert(1)>"}'),
    });
    await expect
      .poll(() => page.locator('.atelier-import [role="alert"]').textContent())
      .toContain(t('atelier.refused.title'));
    expect(await page.locator('main img').count()).toBe(0);
  });
});

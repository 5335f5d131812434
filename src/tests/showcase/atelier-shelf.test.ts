import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes, test } from '../site/reader.ts';
import { address, begin, knots, valueOf } from './atelier-page.ts';

const t = translator('fr');

describe('the atelier', () => {
  test('opens what an older atelier has kept', async ({ reader }) => {
    const older = {
      version: 1,
      lang: 'fr',
      title: 'Le déjeuner',
      persona: '',
      goal: '',
      measures: [{ label: 'Mars' }],
      moments: [
        {
          id: 'm1',
          title: 'La porte',
          stage: 'fmot',
          text: '',
          verbatims: '',
          action: { what: 'Un hôte', who: '', by: '', measure: 'Dix entrées', state: 'to-do' },
          readings: [{ feeling: -2 }],
        },
      ],
    };
    const entry = JSON.stringify({ journey: older, at: 1, turn: 1 });
    const page = await reader.open(address);
    await page.evaluate((kept) => localStorage.setItem('atelier:old', kept), entry);
    await page.goto(`${address}#fil-old`);
    await expect.poll(() => valueOf(page, 0)).toBe(t('feeling.-2'));
    expect(await page.locator('.atelier-actions').textContent()).toContain('Dix entrées');
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
    // The way back leads where the reader came from, and begins no other.
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('parcours=');
    await page.goto(address);
    await expect.poll(() => page.locator('.atelier-shelf li').count()).toBe(1);
  });

  test('tells two journeys that begin alike apart by their names', async ({ reader }) => {
    const page = await reader.open(address);
    for (const count of [1, 2, 3]) {
      await begin(page, 'trade:shop');
      await page.getByRole('button', { name: t('atelier.all') }).click();
      await expect.poll(() => page.locator('.atelier-shelf li').count()).toBe(count);
    }
    const names = await page.locator('.atelier-shelf b').allTextContents();
    const [name = ''] = names.toSorted();
    expect(names.toSorted()).toEqual([name, `${name} (2)`, `${name} (3)`]);
    await page
      .getByRole('button', { name: `${t('atelier.shelf.copy')} · ${name}`, exact: true })
      .click();
    await expect
      .poll(() => page.locator('.atelier-shelf b').allTextContents())
      .toContain(`${name} (4)`);
  });

  test('brings a deleted journey back, and is not hurt by a second click', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await page.getByRole('button', { name: t('atelier.all') }).click();
    const shelf = page.locator('.atelier-shelf');
    await shelf.getByRole('button', { name: t('atelier.shelf.delete') }).dblclick();
    const back = shelf.getByRole('button', { name: t('atelier.shelf.restore') });
    await back.waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await back.click();
    const resume = shelf.getByRole('button', { name: t('atelier.shelf.resume') });
    await resume.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
    await shelf.getByRole('button', { name: t('atelier.shelf.delete') }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await back.waitFor();
  });

  test('says that the journey of an address is not in this browser', async ({ reader }) => {
    const page = await reader.open(`${address}#fil-elsewhere`);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(t('atelier.absent'));
  });
});

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { pageOf, routes, test, WIDTHS } from '../site/reader.ts';
import {
  answered,
  ask,
  field,
  heardOf,
  isFocused,
  listOf,
  panelOf,
  statusOf,
} from './search-page.ts';

const t = translator('fr');

/** How many steps of the Tab key lead from where one is to the first result. */
async function stepsToResult(page: Page): Promise<number> {
  const first = listOf(page).first().getByRole('link').first();
  let steps = 0;
  while (steps < 20 && !(await isFocused(first))) {
    await page.keyboard.press('Tab');
    steps += 1;
  }
  return steps;
}

describe('who comes to the results', () => {
  test('from the dialog, by reloading or in the other language is a step from the first', async ({
    reader,
  }) => {
    const page = await reader.open(routes.home('fr'));
    await page.keyboard.press('/');
    await page.keyboard.type('Quai Douze');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === routes.section('fr', 'search'));
    await answered(page);
    await expect.poll(() => isFocused(statusOf(page))).toBe(true);
    expect(await stepsToResult(page)).toBe(1);
    await page.reload();
    await answered(page);
    await expect.poll(() => isFocused(statusOf(page))).toBe(true);
    expect(await stepsToResult(page)).toBe(1);
    await page.locator('header a[hreflang="en"]').click();
    await page.waitForURL((url) => url.pathname === routes.section('en', 'search'));
    await answered(page);
    await expect.poll(() => isFocused(statusOf(page))).toBe(true);
    expect(await stepsToResult(page)).toBe(1);
    // What has the focus was read out.
    expect(await heardOf(page).textContent()).toBe('');
  });

  test('back from a result is at its link', async ({ reader }) => {
    const page = await ask(reader, '?q=quai', {
      prelude: 'addEventListener("unload", () => {})',
    });
    const second = listOf(page).nth(1).getByRole('link').first();
    await second.click();
    await page.waitForURL((url) => url.pathname !== routes.section('fr', 'search'));
    await page.goBack();
    await answered(page);
    await expect.poll(() => isFocused(second)).toBe(true);
  });

  test('with a finger sees no keyboard, and who types on keeps the field', async ({ reader }) => {
    const phone = await ask(reader, '?q=quai', { width: WIDTHS.telephone });
    expect(await isFocused(field(phone))).toBe(false);
    const page = await reader.open(pageOf('search').path);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/words/register.*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${page.url()}?q=quai`);
    await field(page).focus();
    release();
    await answered(page);
    expect(await isFocused(field(page))).toBe(true);
  });
});

describe('by keyboard', () => {
  test('“/” comes back from the results to the field', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await listOf(page).first().getByRole('link').first().focus();
    await page.keyboard.press('/');
    expect(await isFocused(field(page))).toBe(true);
  });

  test('“/” in the empty field writes nothing', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path);
    await field(page).press('/');
    expect(await field(page).inputValue()).toBe('');
  });

  test('“/” comes back from the choices of the filters to the field', async ({ reader }) => {
    const page = await ask(reader, '?q=quai');
    for (const choice of [page.getByRole('radio').first(), page.getByRole('combobox').first()]) {
      await choice.focus();
      await page.keyboard.press('/');
      expect(await isFocused(field(page))).toBe(true);
    }
  });

  test.for(['fr', 'en'] as const)(
    'Enter, and the button, lead on to what is found in “%s”, which is read out',
    async (locale, { reader }) => {
      const page = await reader.open(pageOf('search', locale).path);
      const button = page.locator('form button').first();
      for (const submit of [() => field(page).press('Enter'), () => button.click()]) {
        await field(page).fill('ferry');
        await submit();
        await answered(page);
        await expect.poll(() => isFocused(statusOf(page))).toBe(true);
        expect(await stepsToResult(page)).toBe(1);
        expect(await heardOf(page).textContent()).toBe('');
      }
    },
  );

  test('Escape empties the field, the results and the address', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => listOf(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => statusOf(page).textContent()).toBe('');
  });

  test('the arrows choose a stage', async ({ reader }) => {
    const page = await ask(reader, '?q=quai');
    await page.getByRole('radio', { name: /^Moment zéro de vérité/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/stage=fmot/);
  });

  test('Enter on a telephone leaves the field and shows the first result', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path, { width: WIDTHS.telephone });
    await field(page).fill('couture');
    await field(page).press('Enter');
    await answered(page);
    expect(await isFocused(field(page))).toBe(false);
    await expect
      .poll(() =>
        listOf(page)
          .first()
          .evaluate((item) => item.getBoundingClientRect().top),
      )
      .toBeLessThan(200);
  });

  test('the filters of a telephone lead on to what they keep', async ({ reader }) => {
    const page = await reader.open(`${pageOf('search').path}?q=quai`, {
      width: WIDTHS.telephone,
    });
    await answered(page);
    await page.locator('.search-filters summary').tap();
    await page.getByRole('radio', { name: /^Moment zéro de vérité/ }).check({ force: true });
    await page.waitForURL(/stage=zmot/);
    await page.getByRole('button', { name: t('search.see') }).tap();
    await expect
      .poll(() => statusOf(page).evaluate((told) => told.getBoundingClientRect().top))
      .toBeLessThan(300);
    expect(await page.locator('.search-filters').getAttribute('open')).toBe(null);
    expect(await isFocused(panelOf(page).locator('[tabindex="-1"]'))).toBe(true);
  });
});

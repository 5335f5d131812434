import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { pageOf, routes, test } from '../site/reader.ts';
import { ask, isFocused, listOf, readResults, statusOf } from './search-page.ts';

const t = translator('fr');

describe('filters', () => {
  test('of moments list the moments concerned', async ({ reader }) => {
    const page = await ask(reader, '?feeling=-2');
    const anchors = (await readResults(page)).flatMap((result) => result.anchors);
    expect(anchors.sort()).toEqual(['moment-barrier', 'moment-lid', 'moment-queue']);
    expect(await statusOf(page).textContent()).toBe('3 moments');
  });

  test('say what they would leave, and those that would leave nothing cannot be chosen', async ({
    reader,
  }) => {
    const page = await ask(reader, '?q=cafetière');
    const choice = (name: RegExp) => page.getByRole('radio', { name });
    await expect.poll(() => choice(/^Étude de cas\s*1$/).count()).toBe(1);
    expect(await choice(/^Éditorial\s*0$/).isDisabled()).toBe(true);
    expect(await page.locator('option[value="quai-douze"]').isDisabled()).toBe(true);
  });

  test('count apart what holds but some of the words, in the words of the results', async ({
    reader,
  }) => {
    const page = await ask(reader, '?q=cloche+banc');
    const [, whole = '', part = ''] =
      /^(\d+) .* \+ (\d+) avec une partie des mots$/.exec(
        (await statusOf(page).textContent()) ?? '',
      ) ?? [];
    expect(Number(whole)).toBeGreaterThan(0);
    const kinds = page.getByRole('group', { name: t('search.kind') }).locator('[data-count]');
    await expect.poll(async () => (await kinds.allTextContents()).join('')).toContain(' + ');
    const counts = (await kinds.allTextContents()).map((count) => count.split(' + ').map(Number));
    const sum = (list: 0 | 1) => counts.reduce((total, count) => total + (count[list] ?? 0), 0);
    expect([sum(0), sum(1)]).toEqual([Number(whole), Number(part)]);
    expect(await page.getByText(t('search.legend')).isVisible()).toBe(true);
  });

  test('stand open beside the results of a wide window, with no door to them', async ({
    reader,
  }) => {
    const page = await ask(reader, '?q=quai');
    expect(await page.getByRole('button', { name: t('search.see') }).isVisible()).toBe(false);
    expect(await page.getByRole('radio', { name: t('search.any.kind') }).isVisible()).toBe(true);
  });

  test('browse without a word, a page of results at a time', async ({ reader }) => {
    const page = await ask(reader, '?kind=source');
    const shown = await listOf(page).count();
    await page.getByRole('button', { name: t('search.more') }).click();
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(shown);
    const focused = listOf(page).nth(shown).getByRole('link').first();
    await expect.poll(() => isFocused(focused)).toBe(true);
  });

  test('combine, show in the form, and go with one button', async ({ reader }) => {
    const page = await ask(reader, '?q=couture&kind=case-study&brand=quai-douze');
    expect(await readResults(page)).toMatchObject([{ path: routes.article('fr', 'quai-douze') }]);
    expect(await page.getByRole('radio', { name: /^Étude de cas/ }).isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Marque' }).inputValue()).toBe('quai-douze');
    await page.getByRole('button', { name: t('search.clear') }).click();
    await page.waitForURL(/\?q=couture$/);
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(1);
  });
});

test('a filter of moments leads to the atlas under the same filter', async ({ reader }) => {
  const page = await reader.open(`${pageOf('search').path}?stage=smot&feeling=-2`);
  const link = page.locator('[data-atlas]');
  await link.waitFor();
  const { pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '', page.url());
  expect(pathname).toBe(routes.section('fr', 'atlas'));
  expect(Object.fromEntries(searchParams)).toEqual({ stage: 'smot', feeling: '-2' });
});

test('words with a filter of moments are told, and do not lead to the atlas, which knows none', async ({
  reader,
}) => {
  const page = await ask(reader, '?q=quai&stage=zmot');
  expect(await statusOf(page).textContent()).toMatch(/^\d+ moments? pour «\squai\s»/);
  expect(await page.locator('[data-atlas]').isVisible()).toBe(false);
});

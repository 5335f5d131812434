import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { STAGES } from '../../magazine/vocabulary.ts';
import type { AtlasIndex } from '../../site/islands/atlas/index.tsx';
import { BUILT_SITE } from '../serve.ts';
import { AXE_PRELUDE, breachesOf } from '../site/axe.ts';
import { pageOf, routes, test, WIDTHS, type Reader, type Visit } from '../site/reader.ts';

const { path } = pageOf('atlas');

/** Opens the atlas by an address, and waits until it answers. */
async function open(reader: Reader, query: string, visit: Visit = {}): Promise<Page> {
  const page = await reader.open(path + query, visit);
  await page.locator('.atlas-body, .pair').first().hover();
  await page.locator('[data-answers]').waitFor();
  return page;
}

const status = (page: Page) => page.getByRole('status');
const rows = (page: Page) => page.locator('.atlas-rows a');
const filter = (page: Page, facet: string, value: string) =>
  page.locator(`section[aria-labelledby="filter-${facet}"] .pill`, { hasText: value });

describe('the filters of the atlas', () => {
  test('keep what their count says, say so once, and stand in the address', async ({ reader }) => {
    const page = await open(reader, '');
    const all = await status(page).textContent();
    const misery = filter(page, 'feeling', 'misère');
    const count = Number(await misery.locator('span').textContent());
    await misery.click();
    await expect.poll(() => status(page).textContent()).toBe(`${count} moments`);
    expect(new URL(page.url()).search).toBe('?feeling=-2');
    expect(await rows(page).count()).toBe(count);
    expect(await page.locator('[data-sentence]').textContent()).toContain(`${count} moments`);
    expect(await page.getByRole('status').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toBe(all);
  });

  test('are combined, and work by keyboard', async ({ reader }) => {
    const page = await open(reader, '?feeling=-2');
    const visible = filter(page, 'seam', 'visible');
    const count = Number(await visible.locator('span').textContent());
    await visible.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page).count()).toBe(count);
    expect(new URL(page.url()).search).toBe('?feeling=-2&seam=visible');
    const facts = await page.locator('.atlas-rows small').allTextContents();
    expect(facts.filter((each) => !/misère.*couture visible/.test(each))).toEqual([]);
  });

  test('that leave nothing offer the way back to most', async ({ reader }) => {
    const index = await readFile(join(BUILT_SITE, 'atlas/index.json'), 'utf8');
    const { atlas } = JSON.parse(index) as Pick<AtlasIndex, 'atlas'>;
    const moments = atlas.journeys.flatMap((journey) => journey.moments);
    const { channel } = moments.find(({ stage }) => stage === 'smot') ?? { channel: '' };
    const stage = STAGES.find(
      (each) => !moments.some((moment) => moment.stage === each && moment.channel === channel),
    );
    const page = await open(reader, `?stage=${stage}&channel=${channel}`);
    expect(await rows(page).count()).toBe(0);
    await page.locator('.atlas-widen').click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
  });

  test('lead without script to pages that list the same moments', async ({ reader }) => {
    const page = await reader.open(path, { scripts: false });
    const misery = filter(page, 'feeling', 'misère');
    const count = Number(await misery.locator('span').textContent());
    expect(await filter(page, 'seam', 'visible').first().isVisible()).toBe(false);
    await misery.click();
    expect(new URL(page.url()).pathname).toBe(routes.atlasFacet('fr', 'feeling', '-2'));
    expect(await rows(page).count()).toBe(count);
  });
});

describe('the pattern sheet', () => {
  test('brings a journey forward when its name is pointed at, and keeps it when it is taken', async ({
    reader,
  }) => {
    const page = await open(reader, '');
    const names = page.locator('.sheet-wide .sheet-name');
    const resting = names.and(page.locator(':not([data-chosen])')).first();
    const letter = (await resting.getAttribute('data-letter')) ?? '';
    const name = page.locator(`.sheet-name[data-letter="${letter}"]`);
    await name.hover();
    await expect.poll(() => name.getAttribute('data-chosen')).not.toBeNull();
    await name.locator('a').click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?journey=${letter}`);
  });

  test('has its knots lead to cards, and a table beside it', async ({ reader }) => {
    const page = await reader.open(path, { scripts: false });
    const knot = page.locator('.sheet-chosen a').first();
    expect(await knot.getAttribute('href')).toMatch(/#moment-/);
    await page.locator('.atlas-table summary').click();
    expect(await page.locator('.atlas-table tbody tr').count()).toBeGreaterThan(3);
  });
});

describe('two journeys compared', () => {
  test('stand in the address, and are swapped', async ({ reader }) => {
    const page = await open(reader, '?a=A&b=B');
    const [first, second] = [page.locator('select').first(), page.locator('select').last()];
    expect([await first.inputValue(), await second.inputValue()]).toEqual(['A', 'B']);
    await page.getByRole('button', { name: 'Échanger' }).click();
    await expect.poll(() => first.inputValue()).toBe('B');
    expect(new URL(page.url()).search).toBe('?a=B&b=A');
    expect(await page.locator('.pair').count()).toBeGreaterThan(2);
    await expect.poll(() => page.locator('.pair .font-text').count()).toBeGreaterThan(2);
  });

  test.for([WIDTHS.telephone, WIDTHS.desk])(
    'are accessible at %i px',
    async (width, { reader }) => {
      const page = await open(reader, '?a=A&b=B', { width, prelude: AXE_PRELUDE });
      expect(await breachesOf(page)).toEqual([]);
      await page.setViewportSize({ width, height: 800 });
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBe(0);
    },
  );

  test('are found from an article', async ({ reader }) => {
    const article = await reader.open(pageOf('article with journey').path);
    const link = article.locator('a[href*="/atlas/?a="]').first();
    expect(await link.getAttribute('href')).toMatch(/\?a=[A-Z]+$/);
  });
});

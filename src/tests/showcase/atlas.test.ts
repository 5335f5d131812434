import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { STAGES } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
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

  test('come the next time that a reader turns to them, where their script did not', async ({
    reader,
  }) => {
    const page = await reader.open(path, { lost: '**/_astro/atlas.*.js' });
    const failed = page.waitForEvent('requestfailed');
    await page.locator('.atlas-body').hover();
    await failed;
    await page.getByRole('banner').hover();
    await page.locator('.atlas-body').hover();
    await page.locator('[data-answers]').waitFor();
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

  test('stand beside the count, and are let go of there with the focus on it', async ({
    reader,
  }) => {
    const page = await open(reader, '?feeling=-2&seam=visible', { width: WIDTHS.telephone });
    const values = page.locator('.atlas-counted .pill');
    expect(await values.count()).toBe(2);
    expect(await page.locator('.atlas-key .pill').filter({ visible: true }).count()).toBe(0);
    await values.first().press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?seam=visible');
    expect(await values.count()).toBe(1);
    const held = await page.evaluate(() => document.activeElement?.className);
    expect(held).toContain('atlas-count');
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
    // What was taken can be let go of where it was.
    await page.locator('.atlas-filters [aria-current]').first().press('Enter');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(0);
    await page.locator('.atlas-widen').click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
  });

  test('that would leave nothing are not filled under a pointer, as what is chosen is', async ({
    reader,
  }) => {
    const page = await open(reader, '?feeling=-2&seam=hidden');
    const vain = page.locator('.atlas-filters [aria-disabled]').first();
    const ground = () => vain.evaluate((pill) => getComputedStyle(pill).backgroundColor);
    const before = await ground();
    const { x = 0, y = 0, width = 0, height = 0 } = (await vain.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(0);
    await page.mouse.move(x + width / 2, y + height / 2);
    expect(await ground()).toBe(before);
  });

  test('go along to a comparison, back from it, and into the other language', async ({
    reader,
  }) => {
    const page = await open(reader, '?seam=visible');
    await page.locator('.atlas-key a', { hasText: translator('fr')('atlas.pair.title') }).click();
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?seam=visible&a=/);
    await page.locator('.pair-trail a').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?seam=visible');
    await page.locator('header a[hreflang="en"]').click();
    await expect.poll(() => new URL(page.url()).pathname).toContain('/en/');
    expect(new URL(page.url()).search).toBe('?seam=visible');
  });

  test('lead without script to pages that list the same moments', async ({ reader }) => {
    const page = await reader.open(path, { scripts: false });
    const misery = filter(page, 'feeling', 'misère');
    const count = Number(await misery.locator('span').textContent());
    expect(await filter(page, 'seam', 'visible').first().isVisible()).toBe(false);
    await misery.click();
    await page.waitForURL((url) => url.pathname === routes.atlasFacet('fr', 'feeling', '-2'));
    expect(await rows(page).count()).toBe(count);
  });
});

describe('the filters on a telephone', () => {
  const sheet = (page: Page) => page.locator('.atlas-door');
  const opener = (page: Page) => page.locator('.atlas-doors button');

  test.for([true, false])(
    'open as a sheet and close again (scripts: %s)',
    async (scripts, { reader }) => {
      const page = await reader.open(path, { width: WIDTHS.telephone, scripts });
      expect(await sheet(page).isVisible()).toBe(false);
      await opener(page).tap();
      await expect.poll(() => sheet(page).isVisible()).toBe(true);
      await sheet(page).getByRole('button', { name: 'Fermer' }).tap();
      await expect.poll(() => sheet(page).isVisible()).toBe(false);
      await opener(page).tap();
      await page.keyboard.press('Escape');
      await expect.poll(() => sheet(page).isVisible()).toBe(false);
    },
  );

  test('stay open while they are chosen, and say what is left', async ({ reader }) => {
    const page = await open(reader, '', { width: WIDTHS.telephone });
    await opener(page).tap();
    const misery = filter(page, 'feeling', 'misère');
    const count = Number(await misery.locator('span').textContent());
    await misery.tap();
    await sheet(page)
      .getByRole('button', { name: `Voir ${count} moments` })
      .tap();
    await expect.poll(() => sheet(page).isVisible()).toBe(false);
    expect(await rows(page).count()).toBe(count);
  });

  test('stand beside the way to a comparison', async ({ reader }) => {
    const page = await open(reader, '', { width: WIDTHS.telephone });
    await page.locator('.atlas-doors a').tap();
    await page.locator('.pair').first().waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?a=[A-Z]$/);
  });
});

describe('the moments of a stage', () => {
  const stage = (page: Page) => page.locator('section[aria-labelledby="smot"]');

  test.for([
    { width: WIDTHS.telephone, few: 4 },
    { width: WIDTHS.desk, few: 8 },
  ])(
    'unroll at $width px from $few rows, the first new one in hand',
    async (wanted, { reader }) => {
      const page = await open(reader, '', { width: wanted.width });
      const all = Number(await stage(page).locator('h2 span').last().textContent());
      const shown = stage(page).locator('li').filter({ visible: true });
      const unroll = stage(page).locator('.atlas-unroll').filter({ visible: true });
      const rest = all > wanted.few + 1 ? all - wanted.few : 0;
      expect(await shown.count()).toBe(all - rest);
      expect(await unroll.count()).toBe(rest > 0 ? 1 : 0);
      if (rest === 0) return;
      expect(await unroll.textContent()).toContain(String(rest));
      await unroll.press('Enter');
      expect(await shown.count()).toBe(all);
      expect(
        await shown
          .nth(wanted.few)
          .locator('a')
          .evaluate((row) => row === document.activeElement),
      ).toBe(true);
    },
  );
});

describe('a reader who is quicker than the script', () => {
  /** Keeps back what the script asks for, until it is let go of. */
  const hold = async (page: Page) => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/index.json', async (route) => {
      await released;
      await route.continue();
    });
    return () => release(undefined);
  };

  test.for([
    { link: '.atlas-filters .pill', search: /^\?stage=/ },
    { link: '.sheet-name a', search: /^\?journey=/ },
    { link: '.atlas-key a[href*="?a="]', search: /^\?a=/ },
  ])('is answered once it has come ($link)', async ({ link, search }, { reader }) => {
    const page = await reader.open(path);
    const release = await hold(page);
    await page.locator(link).first().click();
    release();
    await expect.poll(() => new URL(page.url()).search).toMatch(search);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test('unrolls in place what was asked for meanwhile', async ({ reader }) => {
    const page = await reader.open(path, { width: WIDTHS.telephone });
    const release = await hold(page);
    const unroll = page.locator('.atlas-unroll').filter({ visible: true });
    const before = await unroll.count();
    const seen = rows(page).filter({ visible: true });
    const shown = await seen.count();
    await unroll.first().press('Enter');
    release();
    await expect.poll(() => unroll.count()).toBe(before - 1);
    expect(await seen.count()).toBeGreaterThan(shown);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test('is led on by the link itself where the script does not come', async ({ reader }) => {
    const page = await reader.open(path, { lost: '**/_astro/atlas.*.js' });
    const target = page.locator('.atlas-filters .pill').first();
    const href = (await target.getAttribute('href')) ?? '';
    await target.click();
    await expect.poll(() => page.url()).toBe(new URL(href, page.url()).href);
  });

  test('reaches the card of a moment without waiting for it', async ({ reader }) => {
    const page = await reader.open(path);
    await page.route('**/index.json', () => undefined);
    const row = rows(page).first();
    const href = (await row.getAttribute('href')) ?? '';
    await row.click();
    await expect.poll(() => page.url()).toBe(new URL(href, page.url()).href);
  });
});

describe('the moments of a stage on paper', () => {
  test('say how many more there are and which page lists them', async ({ reader }) => {
    const page = await open(reader, '', { width: WIDTHS.telephone });
    await page.emulateMedia({ media: 'print' });
    const rest = page.locator('.atlas-unroll').filter({ visible: true }).first();
    const address = await rest.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(await rest.textContent()).toMatch(/\d/);
    expect(address).toContain(await rest.getAttribute('href'));
  });
});

describe('the pattern sheet', () => {
  test('is walked by arrows, knot by knot, and tells the title of each', async ({ reader }) => {
    const page = await open(reader, '');
    const knots = page.locator('.sheet-wide .sheet-chosen a');
    const held = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const label = (index: number) => knots.nth(index).getAttribute('aria-label');
    await knots.first().focus();
    // With a modifier, an arrow is the browser’s.
    await page.keyboard.press('Control+ArrowRight');
    expect(await held()).toBe(await label(0));
    await page.keyboard.press('ArrowRight');
    expect(await held()).toBe(await label(1));
    const [, title] = /^\d+\. (.*), [^,]*$/.exec((await label(1)) ?? '') ?? [];
    const told = await page.locator('.sheet-wide .sheet-title').allTextContents();
    expect(told.join('').replace(/\s/g, '')).toBe(title?.replace(/\s/g, ''));
    await page.keyboard.press('End');
    expect(await held()).toBe(await label((await knots.count()) - 1));
    // All its knots are one stop of the Tab key.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.sheet-chosen'))).toBeNull();
  });

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
  test('stand in the address and in the title of the page, and are swapped', async ({ reader }) => {
    const page = await open(reader, '?a=A&b=B');
    const names = await page.locator('.pair-figures thead th').allTextContents();
    expect(await page.title()).toContain(names.join(' face à '));
    const [first, second] = [page.locator('select').first(), page.locator('select').last()];
    expect([await first.inputValue(), await second.inputValue()]).toEqual(['A', 'B']);
    await page.getByRole('button', { name: 'Échanger' }).click();
    await expect.poll(() => first.inputValue()).toBe('B');
    expect(new URL(page.url()).search).toBe('?a=B&b=A');
    expect(await page.locator('.pair').count()).toBeGreaterThan(2);
    await expect.poll(() => page.locator('.pair .font-text').count()).toBeGreaterThan(2);
  });

  test('are told apart by their dots in forced colours', async ({ reader }) => {
    const page = await open(reader, '?a=A&b=B');
    await page.emulateMedia({ forcedColors: 'active' });
    const inner = await page
      .locator('.pair-dot')
      .evaluateAll((dots) => dots.map((dot) => dot.clientWidth));
    expect(inner[0]).toBe(0);
    expect(inner[1]).toBeGreaterThan(0);
  });

  test('are aligned by stage or by rank, which stands in the address', async ({ reader }) => {
    const page = await open(reader, '?a=A&b=B');
    const moments = await page
      .locator('.pair-figures tbody tr')
      .first()
      .locator('td')
      .allTextContents();
    const stages = page.locator('.atlas-stage');
    const byStage = await page.locator('.pair').count();
    expect(await stages.count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: translator('fr')('atlas.pair.by.rank') }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?a=A&b=B&by=rank');
    await expect.poll(() => stages.count()).toBe(1);
    expect(await page.locator('.pair').count()).toBe(Math.max(...moments.map(Number)));
    expect(await page.locator('[aria-pressed="true"]').textContent()).toBe(
      translator('fr')('atlas.pair.by.rank'),
    );
    await page.goBack();
    await expect.poll(() => page.locator('.pair').count()).toBe(byStage);
  });

  test('say that a journey is not compared with itself, and which one stands beside it', async ({
    reader,
  }) => {
    const page = await open(reader, '?a=A&b=A');
    const [one = '', other = ''] = await page.locator('.pair-figures thead th').allTextContents();
    expect(other).not.toBe(one);
    expect(await page.locator('main').textContent()).toContain(
      translator('fr')('atlas.pair.twice', { one, other }),
    );
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

  test('take the focus along, and give it back', async ({ reader }) => {
    const page = await open(reader, '');
    await page.locator('.atlas-key a[href*="?a="]').click();
    const held = () => page.evaluate(() => document.activeElement?.className);
    await expect.poll(held).toBe('pair-names');
    await page.goBack();
    await expect.poll(held).toContain('text-title');
  });

  test('are told without script as what needs one', async ({ reader }) => {
    const page = await reader.open(path, { scripts: false });
    expect(await page.locator('.atlas-key noscript').isVisible()).toBe(true);
    const ways = page.locator('.needs-script').filter({ visible: true });
    expect(await ways.count()).toBe(0);
    await page.setViewportSize({ width: WIDTHS.telephone, height: 800 });
    expect(await ways.count()).toBe(0);
    await page.locator('.atlas-table summary').click();
    expect(await page.locator('.atlas-table a').first().isVisible()).toBe(true);
  });

  test('are found from an article', async ({ reader }) => {
    const article = await reader.open(pageOf('article with journey').path);
    const link = article.locator('a[href*="/atlas/?a="]').first();
    expect(await link.getAttribute('href')).toMatch(/\?a=[A-Z]+$/);
  });
});

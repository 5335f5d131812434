import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { formatFeeling, plural, translator } from '../../magazine/words/messages.ts';
import { AXE_PRELUDE, findBreaches, THEMES } from '../site/axe.ts';
import { readJourneyOf } from '../site/built-journey.ts';
import { boxOf, routes, test, WIDTHS, type Reader, type Visit } from '../site/reader.ts';

const t = translator('fr');
const article = routes.article('fr', 'chez-maggie');
/** The third moment of its journey, which the article says is neutral. */
const TICKET = { index: 2, id: 'ticket', feeling: 0 } as const;

const bandOf = (page: Page) => page.locator('section.own');
const knotsOf = (page: Page) => bandOf(page).getByRole('slider');
const hashOf = (page: Page) => new URL(page.url()).hash;
const button = (page: Page, name: string) => bandOf(page).getByRole('button', { name });
const valueOf = (page: Page, index: number) =>
  knotsOf(page).nth(index).getAttribute('aria-valuenow');

/** What the focus is on, in its words. */
const heldIn = (page: Page) => page.evaluate<string>('document.activeElement.textContent');
const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');

/** Opens an article and reads down to its end. */
async function readToEnd(reader: Reader, visit: Visit = {}, path = article): Promise<Page> {
  const page = await reader.open(path, visit);
  await page.locator('.prose').scrollIntoViewIfNeeded();
  await bandOf(page).scrollIntoViewIfNeeded();
  await knotsOf(page).first().waitFor();
  return page;
}

describe('the reader’s own curve', () => {
  test('is asked for at the end of a journey, each knot where the article has it', async ({
    reader,
  }) => {
    const page = await readToEnd(reader);
    await page.getByRole('region', { name: t('own.title') }).waitFor();
    const { moments } = await readJourneyOf(page);
    expect(await knotsOf(page).count()).toBe(moments.length);
    for (const [index, { feeling }] of moments.entries()) {
      expect(await valueOf(page, index)).toBe(`${feeling}`);
    }
    expect(hashOf(page)).toBe('');
  });

  test('is asked for again by its address where its script did not come', async ({ reader }) => {
    const page = await reader.open(article, { lost: '**/_astro/own-curve.*.js' });
    const failed = page.waitForEvent('requestfailed');
    await page.locator('.prose').scrollIntoViewIfNeeded();
    await bandOf(page).scrollIntoViewIfNeeded();
    await failed;
    await expect.poll(() => bandOf(page).count()).toBe(0);
    await page.evaluate('location.hash = "#moi=ticket:-2"');
    await knotsOf(page).first().waitFor();
    expect(await valueOf(page, TICKET.index)).toBe('-2');
  });

  test('is drawn by keys alone, and each change is said', async ({ reader }) => {
    const page = await readToEnd(reader);
    const said = bandOf(page).locator('[aria-live]');
    await knotsOf(page).nth(TICKET.index).focus();
    await page.keyboard.press('ArrowDown');
    expect(await valueOf(page, TICKET.index)).toBe('-1');
    expect(await said.textContent()).toContain(formatFeeling(-1, 'fr'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(hashOf(page)).toBe('#moi=ticket:-2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(hashOf(page)).toBe('#moi=ticket:-2,refill:1');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(hashOf(page)).toBe('#moi=bell:2,ticket:-2,refill:1');
    // Back to what the article says: nothing is left of it in the address.
    await page.keyboard.press('ArrowDown');
    expect(hashOf(page)).toBe('#moi=ticket:-2,refill:1');
    expect(await page.locator('header a[hreflang]').first().getAttribute('href')).toContain(
      '#moi=ticket:-2,refill:1',
    );
  });

  test('is dragged by a finger, under which the page stays still; a tap on the drawing sets', async ({
    reader,
  }) => {
    const page = await readToEnd(reader, { width: WIDTHS.telephone });
    const session = await page.context().newCDPSession(page);
    const knot = knotsOf(page).nth(TICKET.index);
    await knot.scrollIntoViewIfNeeded();
    const box = await knot.locator('.hit').boundingBox();
    if (!box) throw new Error('The knot is not drawn.');
    const [x, y, top] = [
      box.x + box.width / 2,
      box.y + box.height / 2,
      await page.evaluate('scrollY'),
    ];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: y + down }],
      });
    await touch('touchStart');
    for (const down of [10, 20, 30, 40]) await touch('touchMove', down);
    await touch('touchEnd');
    await expect.poll(() => valueOf(page, TICKET.index)).toBe('-1');
    expect(await page.evaluate('scrollY')).toBe(top);
    // At the height of the third moment, in the room of the second.
    const step = (await boxOf(bandOf(page).locator('svg').first())).right / 6;
    await page.touchscreen.tap(x - step, y);
    await expect.poll(() => valueOf(page, TICKET.index - 1)).toBe('0');
  });

  test('is set by the squares of the chosen moment', async ({ reader }) => {
    const page = await readToEnd(reader, { width: WIDTHS.small });
    await button(page, t('journey.previous')).click();
    await button(page, formatFeeling(-2, 'fr')).click();
    expect(hashOf(page)).toBe('#moi=ticket:-2');
    expect(await button(page, formatFeeling(-2, 'fr')).getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });

  test('arrives by its address, at once and in words', async ({ reader }) => {
    const page = await reader.open(`${article}#moi=ticket:-2,bell:2`);
    await knotsOf(page).first().waitFor();
    await expect
      .poll(async () => (await boxOf(bandOf(page))).top)
      .toBeLessThan((await page.evaluate<number>('scrollY')) + 40);
    expect(await bandOf(page).textContent()).toContain(t('own.arrived'));
    expect(await valueOf(page, TICKET.index)).toBe('-2');
    await button(page, t('own.compare')).click();
    const table = bandOf(page).getByRole('table');
    // It opens under the window, which follows it.
    await expect.poll(() => table.evaluate((own) => own === document.activeElement)).toBe(true);
    expect((await boxOf(table)).top).toBeLessThan(
      await page.evaluate<number>('scrollY + innerHeight'),
    );
    expect(await table.getByRole('caption').textContent()).toBe(plural('fr', 2, 'own.moved'));
    expect(
      await table
        .getByRole('row')
        .nth(TICKET.index + 1)
        .textContent(),
    ).toContain(plural('fr', 2, 'own.lower'));
    // The thread at the head leaves it in the address.
    await page.locator('.journey-wide a').first().click();
    await expect.poll(() => page.url()).toContain('?moment=bell#moi=ticket:-2,bell:2');
  });

  test('is copied with its link, even from the address of a moment', async ({ reader }) => {
    const page = await readToEnd(reader);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await knotsOf(page).nth(TICKET.index).press('ArrowDown');
    await bandOf(page).locator('.own-moment a').click();
    await expect.poll(() => hashOf(page)).toBe(`#moment-${TICKET.id}`);
    await button(page, t('own.copy')).click();
    await expect
      .poll(() => copied(page))
      .toBe(new URL(`${article}#moi=ticket:-1`, page.url()).href);
  });

  test('leaves the reader in place on the way back to it', async ({ reader }) => {
    const page = await readToEnd(reader);
    await knotsOf(page).nth(TICKET.index).press('ArrowDown');
    const title = bandOf(page).locator('.own-moment a');
    await title.scrollIntoViewIfNeeded();
    const top = await page.evaluate('scrollY');
    await title.click();
    await expect.poll(() => hashOf(page)).toBe(`#moment-${TICKET.id}`);
    await page.evaluate(`addEventListener('hashchange', () => { globalThis.isBack = true; })`);
    await page.goBack();
    await expect.poll(() => page.evaluate('globalThis.isBack')).toBe(true);
    await expect.poll(() => page.evaluate('scrollY')).toBe(top);
    expect(hashOf(page)).toBe('#moi=ticket:-1');
    expect(await bandOf(page).textContent()).not.toContain(t('own.arrived'));
  });

  test('of two journeys has a knot of each that the Tab key stops at', async ({ reader }) => {
    const page = await readToEnd(reader, {}, routes.article('fr', 'quai-douze'));
    const threads = bandOf(page)
      .getByRole('group')
      .filter({ has: page.getByRole('slider') });
    const stops = await threads.evaluateAll((each) =>
      each.map((thread) => thread.querySelectorAll('[tabindex="0"]').length),
    );
    expect(stops).toEqual([1, 1]);
  });

  test('is asked for where nothing is left to read next', async ({ reader }) => {
    const page = await readToEnd(reader, {
      prelude: `new MutationObserver(() => {
        document.getElementById('related')?.closest('section').remove();
      }).observe(document, { childList: true, subtree: true });`,
    });
    expect(await page.locator('#related').count()).toBe(0);
    expect(await knotsOf(page).first().isVisible()).toBe(true);
  });

  test('shows what can be done with a curve, and lets it be done once there is one', async ({
    reader,
  }) => {
    const page = await readToEnd(reader, { width: WIDTHS.telephone });
    const compare = bandOf(page).getByText(t('own.compare'));
    const place = await compare.boundingBox();
    const isInert = () => compare.evaluate((act) => act.closest('[inert]') !== null);
    expect(await isInert()).toBe(true);
    await knotsOf(page).nth(TICKET.index).press('ArrowDown');
    expect(await isInert()).toBe(false);
    expect(await compare.boundingBox()).toEqual(place);
  });

  test('of a stranger is no markup, and what fits no moment is counted', async ({ reader }) => {
    const hostile = encodeURI('<img src=x onerror=alert(1)>');
    const page = await reader.open(`${article}#moi=${hostile}:1,ticket:9,ticket:1`);
    await knotsOf(page).first().waitFor();
    expect(await valueOf(page, TICKET.index)).toBe('1');
    expect(await bandOf(page).textContent()).toContain(plural('fr', 2, 'own.lost'));
    expect(await bandOf(page).locator('img').count()).toBe(0);
  });

  test('is kept on the device only where the reader asks for it, and erased', async ({
    reader,
  }) => {
    const page = await readToEnd(reader);
    const kept = () => page.evaluate<string[]>('Object.keys(localStorage)');
    await knotsOf(page).nth(TICKET.index).press('ArrowUp');
    expect(await kept()).toEqual([]);
    await button(page, t('own.keep')).click();
    expect(await kept()).toHaveLength(1);
    await page.goto(article);
    await page.locator('.prose').scrollIntoViewIfNeeded();
    await bandOf(page).scrollIntoViewIfNeeded();
    await expect.poll(() => valueOf(page, TICKET.index)).toBe('1');
    const compare = bandOf(page).getByText(t('own.compare'));
    expect(await compare.getAttribute('aria-expanded')).toBe('false');
    await compare.click();
    await expect.poll(() => compare.getAttribute('aria-expanded')).toBe('true');
    await button(page, t('own.erase')).click();
    expect(await kept()).toEqual([]);
    expect(await valueOf(page, TICKET.index)).toBe('0');
    expect(await compare.getAttribute('aria-expanded')).toBe('false');
    expect(await bandOf(page).getByRole('table').count()).toBe(0);
  });

  test('moves nothing when it comes, even to who leaps to the end', async ({ reader }) => {
    for (const width of Object.values(WIDTHS)) {
      const page = await reader.open(article, {
        width,
        prelude: `globalThis.shifts = [];
          new PerformanceObserver((list) => {
            globalThis.shifts.push(...list.getEntries().map(({ value }) => value));
          }).observe({ type: 'layout-shift', buffered: true });`,
      });
      await page.locator('.prose').evaluate((prose) => prose.scrollIntoView());
      await bandOf(page).waitFor({ state: 'attached' });
      // Room that is made in the very frame of the leap would count as moved: no reader is as fast.
      await page.evaluate(
        () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
      );
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
      await knotsOf(page).first().waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate('shifts'), `${width} px`).toEqual([]);
    }
  });

  test.for(THEMES)('meets WCAG 2.2 AA, %s', async (theme, { reader }) => {
    const page = await readToEnd(reader, { theme, prelude: AXE_PRELUDE });
    expect(await findBreaches(page)).toEqual([]);
    await knotsOf(page).nth(TICKET.index).press('ArrowDown');
    await button(page, t('own.compare')).click();
    expect(await findBreaches(page)).toEqual([]);
  });

  test('is not asked for without a script', async ({ reader }) => {
    const page = await reader.open(article, { scripts: false });
    expect(await page.content()).not.toContain(t('own.title'));
  });
});

describe('a moment that is shared', () => {
  test('has a link, and a picture of the size that others show', async ({ reader }) => {
    const page = await readToEnd(reader);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await knotsOf(page).nth(TICKET.index).focus();
    await button(page, t('own.share')).click();
    await expect.poll(() => heldIn(page)).toBe(t('own.share.link'));
    expect(await button(page, t('own.share.send')).count()).toBe(0);
    await button(page, t('own.share.link')).click();
    await expect
      .poll(() => copied(page))
      .toBe(new URL(`${article}#moment-${TICKET.id}`, page.url()).href);
    const downloads = page.waitForEvent('download');
    await button(page, t('own.share.picture')).click();
    const download = await downloads;
    expect(download.suggestedFilename()).toBe(`${TICKET.id}.png`);
    const png = await buffer(await download.createReadStream());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('is handed to what the device shares with', async ({ reader }) => {
    const page = await readToEnd(reader, {
      prelude: `navigator.canShare = () => true;
        navigator.share = async ({ files, url }) => { globalThis.handed = [files[0].type, url]; };`,
    });
    await knotsOf(page).nth(TICKET.index).focus();
    await button(page, t('own.share')).click();
    await expect.poll(() => heldIn(page)).toBe(t('own.share.send'));
    await button(page, t('own.share.send')).click();
    await expect
      .poll(() => page.evaluate('globalThis.handed'))
      .toEqual(['image/png', new URL(`${article}#moment-${TICKET.id}`, page.url()).href]);
  });
});

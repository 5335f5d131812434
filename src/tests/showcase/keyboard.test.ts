import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { pageOf, pagesOf, routes, test, WIDTHS } from '../site/reader.ts';

const t = translator('fr');

/** More stops than any page has: a walk that takes as many goes in circles. */
const MOST_STOPS = 400;

/** Whether the window looks otherwise than it would without the focus. */
async function showsFocus(page: Page): Promise<boolean> {
  const focused = await page.screenshot({ caret: 'initial' });
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    element.blur();
    Object.assign(globalThis, { left: element });
  });
  const left = await page.screenshot({ caret: 'initial' });
  await page.evaluate(() => {
    (globalThis as unknown as { left: HTMLElement }).left.focus({ preventScroll: true });
  });
  return !focused.equals(left);
}

interface Stop {
  name: string;
  /** Stops of one kind look alike, so that one of them speaks for all. */
  kind: string;
}

function readStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = `${element.tagName} ${element.getAttribute('href') ?? element.textContent}`;
    const parents = [element, element.parentElement, element.parentElement?.parentElement];
    const kind = parents.map((one) => `${one?.tagName} ${one?.getAttribute('class')}`).join(' < ');
    return { name, kind };
  });
}

/** Goes through a page with the tab key alone: all the stops, and those where nothing shows it. */
async function walk(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const seenKinds = new Set<string>();
  const unseen: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (!stop) return { stops, unseen };
    if (seenKinds.has(stop.kind)) continue;
    if (await showsFocus(page)) seenKinds.add(stop.kind);
    else unseen.push(stop.name);
  }
  throw new Error(`The tab key does not leave the page after ${MOST_STOPS} stops.`);
}

test('the first stop of the tab key is the link to the content, and it leads there', async ({
  reader,
}) => {
  const page = await reader.open(pageOf('article with journey').path);
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: t('skip') });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  const box = await link.boundingBox();
  expect(box?.width).toBeGreaterThan(40);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPast = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(isPast).toBe(true);
});

test.for([pageOf('home'), pageOf('search'), pageOf('article with journey'), pageOf('sources')])(
  'at every stop of the tab key in $path the focus can be seen',
  async ({ path }, { reader }) => {
    const page = await reader.open(path);
    const { stops, unseen } = await walk(page);
    expect(stops).toBeGreaterThan(10);
    expect(unseen).toEqual([]);
  },
);

test('the menu of a telephone opens, leads on and closes by keyboard', async ({ reader }) => {
  const page = await reader.open(pageOf('home').path, { width: WIDTHS.telephone });
  const menu = page.getByRole('button', { name: t('nav.menu') });
  const lexicon = page
    .getByRole('navigation', { name: t('nav.label') })
    .getByRole('link', { name: t('nav.lexicon') });
  expect(await lexicon.isVisible()).toBe(false);
  await menu.press('Enter');
  await lexicon.waitFor();
  await page.keyboard.press('Escape');
  await lexicon.waitFor({ state: 'hidden' });
  expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
  await menu.press('Enter');
  await lexicon.press('Enter');
  await page.waitForURL((url) => url.pathname === routes.section('fr', 'lexicon'));
});

test('the stroke key opens the search over any page, and Escape leaves the page as it was', async ({
  reader,
}) => {
  const [term] = pagesOf('term', 'fr');
  const page = await reader.open(term?.path ?? '');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: t('search.title') });
  expect(
    await dialog.getByRole('searchbox').evaluate((field) => field === document.activeElement),
  ).toBe(true);
  expect(await dialog.getByRole('searchbox').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).pathname).toBe(term?.path);
});

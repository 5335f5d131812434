import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes } from '../site/reader.ts';

const t = translator('fr');

/** An article whose journey has moments with a card and one without. */
export const article = routes.article('fr', 'chez-maggie');

/** The knots of the thread that the reader sees. */
export function knotsOf(page: Page): Locator {
  return page.locator('main [data-journey] [data-knots] a:visible');
}

/** Where the chosen moment is shown. */
export function panelOf(page: Page): Locator {
  return page.getByRole('region', { name: t('journey.panel') });
}

/** Waits until the script of the thread runs, having turned to it as a reader does. */
export async function turnToThread(page: Page): Promise<void> {
  await knotsOf(page).first().focus();
  await expect.poll(() => tabStops(page)).toBe(1);
}

/** How many knots the tab key stops at. */
export function tabStops(page: Page): Promise<number> {
  return knotsOf(page).evaluateAll(
    (knots) => knots.filter((knot) => (knot as HTMLElement).tabIndex === 0).length,
  );
}

/** The moment of the knot that has the focus. */
export function focusedMoment(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('href')?.replace('#moment-', ''));
}

/** Waits until one moment is chosen, on the thread and in the address. */
export async function expectChosen(page: Page, id: string): Promise<void> {
  const current = page.locator('main [data-journey] [data-knots] a[aria-current]:visible');
  await expect.poll(() => current.first().getAttribute('href')).toBe(`#moment-${id}`);
  expect(await current.count()).toBe(1);
  await expect.poll(() => page.url()).toContain(`?moment=${id}`);
}

/** Waits until no moment is chosen, neither on the thread nor in the address. */
export async function expectNoneChosen(page: Page): Promise<void> {
  const current = page.locator('main [data-journey] [data-knots] a[aria-current]');
  await expect.poll(() => current.count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
}

/** Whether the window shows a part of an element. */
export async function isInView(locator: Locator): Promise<boolean> {
  return locator.first().evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  });
}

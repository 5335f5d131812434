import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes } from '../site/reader.ts';

const t = translator('fr');

/** Where the atelier begins. */
export const address = routes.atelier('fr');

/** The knots of the journey at work. */
export const knots = (page: Page) => page.locator('main [role="slider"]');

/** What its moments are called, each after its number. */
export const titles = (page: Page) =>
  knots(page).evaluateAll((found) => found.map((knot) => knot.getAttribute('aria-label')));

/** The feeling that is noted at a knot, in words. */
export const valueOf = (page: Page, index: number) =>
  knots(page).nth(index).getAttribute('aria-valuetext');

/** Begins a journey with one of the beginnings that the atelier offers. */
export async function begin(page: Page, beginning: string): Promise<void> {
  await page.locator(`[data-begin="${beginning}"]`).click();
  await expect.poll(() => page.locator('.atelier-work').count()).toBe(1);
}

/** A file that the atelier gives, by its ending: where the browser put it. */
export async function saved(page: Page, ending: string): Promise<string> {
  const out = page.locator('.atelier-out');
  if ((await out.count()) === 0) {
    await page.getByRole('button', { name: t('atelier.out'), exact: true }).click();
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    out.getByRole('button', { name: `.${ending}` }).click(),
  ]);
  // By its own name: the ending tells its form.
  const place = join(await mkdtemp(join(tmpdir(), 'atelier-')), download.suggestedFilename());
  await download.saveAs(place);
  return place;
}

import type { Locator, Page } from 'playwright-core';
import type { Locale } from '../../magazine/vocabulary.ts';
import { pageOf, type Reader, type Visit } from '../site/reader.ts';

/** A page among the results. */
interface Result {
  path: string;
  /** Anchors of its passages, in the order shown. */
  anchors: string[];
}

/** Where the page shows what it finds. */
export const panelOf = (page: Page): Locator => page.locator('[data-panel]');

/** The results, in the order shown. */
export const listOf = (page: Page) => panelOf(page).locator('.finding');

/** What the page says of its results, to be seen; who comes to the page has the focus there. */
export const statusOf = (page: Page) => panelOf(page).locator('p[tabindex="-1"]');

/** The same to be heard, and what else stands under it. */
export const heardOf = (page: Page) => panelOf(page).getByRole('status');

/** Where a reader types. */
export const field = (page: Page): Locator => page.getByRole('searchbox');

/** Waits until the page has said what there is. */
export async function answered(page: Page, words = /^\d+\s|^Aucun|^No|^Rien|^«/): Promise<void> {
  await statusOf(page).filter({ hasText: words }).waitFor();
}

/** Opens the search by an address such as `?q=…` and waits for its answer. */
export async function ask(
  reader: Reader,
  search: string,
  { locale = 'fr', ...visit }: Visit & { locale?: Locale } = {},
): Promise<Page> {
  const page = await reader.open(pageOf('search', locale).path + search, visit);
  await answered(page);
  return page;
}

/** What the page lists, as addresses. */
export function readResults(page: Page): Promise<Result[]> {
  return listOf(page).evaluateAll((items) =>
    items.map((item) => {
      const links = [...item.querySelectorAll('a')].map(({ href }) => new URL(href));
      return {
        path: links[0]?.pathname ?? '',
        anchors: links
          .slice(1)
          .map(({ hash }) => decodeURIComponent(hash.slice(1)))
          .filter(Boolean),
      };
    }),
  );
}

/** Whether an element has the focus. */
export const isFocused = (place: Locator) =>
  place.evaluate((each) => each === document.activeElement);

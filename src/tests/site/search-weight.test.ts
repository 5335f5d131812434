import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { pageOf, routes, test } from './reader.ts';

/** What a first search may bring along, in bytes after brotli, the other edition apart. */
const FIRST_SEARCH = 120_000;

/** A word that any text about customers holds. */
const COMMON = { fr: 'client', en: 'customer' } as const;

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

test.for(LOCALES)('a first search in “%s” stays light', async (locale, { reader }) => {
  const page = await reader.open(pageOf('search', locale).path);
  await page.waitForLoadState('networkidle');
  const bodies = new Map<string, Promise<Buffer>>();
  const other = routes.searchIndex(locale === 'fr' ? 'en' : 'fr');
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // Fonts belong to the page; a script that the other edition asks for again is there already.
    if (pathname.startsWith(other) || pathname.endsWith('.woff2')) return;
    bodies.set(pathname, response.body());
  });
  await page.getByRole('searchbox').fill(COMMON[locale]);
  await page.locator('.finding').first().waitFor();
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(
    [...bodies].map(async ([path, body]) => {
      const { length } = brotliCompressSync(await body, { params });
      return { path, length };
    }),
  );
  const total = weights.reduce((sum, { length }) => sum + length, 0);
  console.table([{ locale, word: COMMON[locale], files: weights.length, total }]);
  expect(total).toBeLessThanOrEqual(FIRST_SEARCH);
});

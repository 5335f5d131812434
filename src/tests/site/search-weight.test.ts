import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { pageOf, test } from './reader.ts';

/** What a first search may bring along, in bytes after brotli, the other edition apart. */
const FIRST_SEARCH = 120_000;

/** A word that any text about customers holds. */
const COMMON = { fr: 'client', en: 'customer' } as const;

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

test.for(LOCALES)('a first search in “%s” stays light', async (locale, { reader }) => {
  const page = await reader.open(pageOf('search', locale).path);
  await page.waitForLoadState('networkidle');
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.woff2')) bodies.set(pathname, response.body());
  });
  await page.getByRole('searchbox').fill(COMMON[locale]);
  // What is found stands in the page once all of it is there; the other edition is asked after.
  const found = page.locator('.finding').first();
  await found.waitFor();
  page.removeAllListeners('response');
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

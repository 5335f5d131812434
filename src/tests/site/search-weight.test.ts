import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { pageOf, routes, test } from './reader.ts';

/**
 * What a first search may bring along, in bytes after brotli, the other edition apart: on the page of the search,
 * whose interface is there already, as well as over another page, with the interface.
 */
const FIRST_SEARCH = 120_000;

/** A word that any text about customers holds. */
const COMMON = { fr: 'client', en: 'customer' } as const;

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

const SURFACES = ['page', 'dialog'] as const;

test.for(LOCALES.flatMap((locale) => SURFACES.map((surface) => [locale, surface] as const)))(
  'a first search in “%s” stays light in the %s',
  async ([locale, surface], { reader }) => {
    const page = await reader.open(pageOf(surface === 'page' ? 'search' : 'home', locale).path);
    await page.waitForLoadState('networkidle');
    const bodies = new Map<string, Promise<Buffer>>();
    const other = routes.searchIndex(locale === 'fr' ? 'en' : 'fr');
    let isOwn = true;
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // The other edition is asked after this one has answered; fonts belong to the page.
      isOwn &&= !pathname.startsWith(other);
      if (!isOwn || pathname.endsWith('.woff2')) return;
      bodies.set(
        pathname,
        request.response().then(async (response) => (await response?.body()) ?? Buffer.alloc(0)),
      );
    });
    if (surface === 'dialog') await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(COMMON[locale]);
    await page.locator('.finding').first().waitFor();
    // What comes later is no part of this search, and may come after the page is closed.
    isOwn = false;
    const weights = await Promise.all(
      [...bodies].map(async ([path, body]) => {
        const { length } = brotliCompressSync(await body, { params });
        return { path, length };
      }),
    );
    const total = weights.reduce((sum, { length }) => sum + length, 0);
    console.table([{ locale, surface, word: COMMON[locale], files: weights.length, total }]);
    expect(total).toBeLessThanOrEqual(FIRST_SEARCH);
  },
);

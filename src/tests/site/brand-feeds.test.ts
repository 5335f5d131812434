import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { BUILT_SITE } from '../serve.ts';
import { readBuiltSite } from './built-pages.ts';

const { url: site, pages } = await readBuiltSite();

test.for(LOCALES)('the feed of each brand in “%s” holds what its page lists', async (locale) => {
  const brands = pages.filter((page) => page.template === 'brand' && page.locale === locale);
  expect(brands.length).toBeGreaterThan(0);
  for (const { path, document } of brands) {
    const listed = [...document.querySelectorAll('a.item-link')].map((link) =>
      link.getAttribute('href'),
    );
    const file = join(BUILT_SITE, path.slice(site.pathname.length), 'atom.xml');
    const { entries = [] } = parseAtomFeed(await readFile(file, 'utf8'));
    const held = entries.map(({ links }) => new URL(links?.[0]?.href ?? '').pathname);
    expect(listed.length, path).toBeGreaterThan(0);
    expect(held.sort(), path).toEqual(listed.sort());
  }
});

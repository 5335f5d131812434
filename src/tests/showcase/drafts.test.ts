import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SHOWCASE } from '../fixture-magazine.ts';
import { BUILT_SITE } from '../serve.ts';
import { readBuiltSite } from '../site/built-pages.ts';

const { url: site, routes, pages, files } = await readBuiltSite();

describe('a draft and what is to come', () => {
  /** Words of the draft, of the article to come, and of each kind of entry that only one of them uses. */
  const hidden = new RegExp(
    [
      /vieux[- ]tampon|old stamp|phare[- ]eteint|phare éteint|dark[- ]lighthouse/,
      /bosco|encres portuaires|keeper-1958|winding of stairs|soufflet|corne de brume/,
      /lanterne|lantern\b|encrage|inking|vigie|unwatched watch/,
      /gaspard|encrier|wilma|fanal|tampographe|cachet lisible|legible seal|encreur|monter au phare|climbing the lighthouse/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'i',
  );

  test('have no page, and no file of the site names them or what they alone use', async () => {
    expect([...files].filter((file) => hidden.test(file))).toEqual([]);
    const texts = [...files].filter((file) => /\.(?:html|xml|txt|js|json)$|_redirects$/.test(file));
    for (const file of texts) {
      const text = await readFile(join(BUILT_SITE, file.slice(site.pathname.length)), 'utf8');
      expect(hidden.exec(text)?.[0], file).toBeUndefined();
    }
    for (const number of [3, 4]) {
      const path = routes.issue('fr', number);
      expect(files).not.toContain(path);
      expect(pages.map((page) => page.path)).not.toContain(path);
    }
  });

  test('are in no index of the search', async () => {
    const parts = [...files].filter((file) => /\.pf_(?:meta|filter|index)$/.test(file));
    expect(parts.length).toBeGreaterThan(0);
    for (const file of parts) {
      const bytes = await readFile(join(BUILT_SITE, file.slice(site.pathname.length)));
      expect(hidden.exec(gunzipSync(bytes).toString())?.[0], file).toBeUndefined();
    }
  });

  test('bind no address of what they alone use before their day', async () => {
    const ledger = await readFile(join(SHOWCASE, 'src/desk/ledger/published.txt'), 'utf8');
    const bound = ledger.split('\n').filter((line) => hidden.test(line));
    expect(bound.length).toBeGreaterThan(0);
    expect(bound.filter((line) => !line.startsWith('2099-01-05 '))).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_SITE } from '../serve.ts';
import { readXml } from './built-feed.ts';
import { readBuiltSite, type BuiltPage } from './built-pages.ts';

interface Entry {
  loc: string;
  lastmod?: string;
  'xhtml:link': { '@rel': string; '@hreflang': string; '@href': string }[];
}

const { url: site, pages } = await readBuiltSite();
const { document } = await readXml('sitemap.xml');
const entries = (document['urlset'] as { url: Entry[] }).url;
const byAddress = new Map(entries.map((entry) => [entry.loc, entry] as const));
const addressOf = ({ path }: BuiltPage) => new URL(path, site).href;

const alternatesOf = (entry: Entry | undefined) =>
  (entry?.['xhtml:link'] ?? []).map((link) => [link['@hreflang'], link['@href']]);

test('the sitemap names every page that search engines may list, once, and no other', () => {
  const listed = pages.filter(({ hidden }) => !hidden).map(addressOf);
  expect(entries.map(({ loc }) => loc).sort()).toEqual(listed.sort());
});

test('each entry names the translations that its page names', () => {
  const problems = pages
    .filter(({ hidden }) => !hidden)
    .flatMap((page) => {
      const links = [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')];
      const own = links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
      const entry = byAddress.get(addressOf(page));
      return JSON.stringify(own) === JSON.stringify(alternatesOf(entry)) ? [] : [page.path];
    });
  expect(problems).toEqual([]);
});

test('translations name each other', () => {
  const problems = entries.flatMap((entry) =>
    alternatesOf(entry).flatMap(([, address]) => {
      const same = JSON.stringify(alternatesOf(byAddress.get(address ?? '')));
      return same === JSON.stringify(alternatesOf(entry)) ? [] : [`${entry.loc} and ${address}`];
    }),
  );
  expect(problems).toEqual([]);
});

test('a page changed last on a day that has come, and an article no earlier than it appeared', () => {
  const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const wrong = entries.filter(
    ({ lastmod }) =>
      lastmod !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(lastmod) && lastmod <= today),
  );
  expect(wrong).toEqual([]);
  const articles = pages.filter(({ template }) => template.startsWith('article'));
  expect(articles.length).toBeGreaterThan(0);
  for (const article of articles) {
    const date = article.document.querySelector('main header time')?.getAttribute('datetime') ?? '';
    expect(byAddress.get(addressOf(article))?.lastmod ?? '').not.toBe('');
    expect((byAddress.get(addressOf(article))?.lastmod ?? '') >= date).toBe(true);
  }
});

test('robots are let in and told where the sitemap is', async () => {
  const robots = await readFile(join(BUILT_SITE, 'robots.txt'), 'utf8');
  expect(robots).toContain('User-agent: *\nAllow: /\n');
  expect(robots).toContain(`Sitemap: ${new URL('sitemap.xml', site).href}\n`);
});

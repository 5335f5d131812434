import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect } from 'vitest';
import { FEED_FORMATS, type FeedFormat } from '../../magazine/addresses/feeds.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { BUILT_SITE } from '../serve.ts';
import { readBuiltSite } from './built-pages.ts';
import { test } from './reader.ts';

const { url: site, routes, files, pages } = await readBuiltSite();

const read = (path: string) => readFile(join(BUILT_SITE, path.slice(site.pathname.length)), 'utf8');

/** What every format says, whatever it calls it. */
async function readAny(path: string) {
  const text = await read(path);
  if (path.endsWith(FEED_FORMATS.json.file)) {
    const { title, feed_url: self, items = [] } = parseJsonFeed(text);
    return { title, self, ids: items.map(({ id }) => id), links: [] };
  }
  if (path.endsWith(FEED_FORMATS.rss.file)) {
    const { title, atom, items = [] } = parseRssFeed(text);
    const links = atom?.links ?? [];
    const self = links.find(({ rel }) => rel === 'self')?.href;
    return { title, self, ids: items.map(({ guid }) => guid?.value), links };
  }
  const { title, links = [], entries = [] } = parseAtomFeed(text);
  const self = links.find(({ rel }) => rel === 'self')?.href;
  return { title: title?.value, self, ids: entries.map(({ id }) => id), links };
}

describe.for([...LOCALES])('the feeds in “%s”', async (locale) => {
  const inLanguage = (path: string) => path.startsWith(routes.home('en')) === (locale === 'en');
  const paths = [...files].filter(
    (path) =>
      inLanguage(path) && Object.values(FEED_FORMATS).some(({ file }) => path.endsWith(`/${file}`)),
  );
  const feeds = new Map(
    await Promise.all(paths.map(async (path) => [path, await readAny(path)] as const)),
  );
  const main = (format: FeedFormat) => feeds.get(routes.feed(locale, format));

  test('are each found where they say they are', () => {
    expect(feeds.size).toBeGreaterThan(9);
    for (const [path, { title, self }] of feeds) {
      expect(self).toBe(new URL(path, site).href);
      expect(title?.trim()).toBeTruthy();
    }
  });

  test('hold the same entries in every format', () => {
    const ids = main('rss')?.ids ?? [];
    expect(ids.length).toBeGreaterThan(0);
    expect(main('atom')?.ids).toEqual(ids);
    expect(main('json')?.ids).toEqual(ids);
  });

  test('hold no more than 25 articles, all of which an archive holds', async () => {
    const archived = new Set<unknown>();
    let next = main('atom')?.links.find(({ rel }) => rel === 'prev-archive')?.href;
    const visited: string[] = [];
    while (next !== undefined && !visited.includes(next)) {
      visited.push(next);
      const archive = await readAny(new URL(next).pathname);
      for (const id of archive.ids) archived.add(id);
      const current = archive.links.find(({ rel }) => rel === 'current')?.href;
      expect(current).toBe(main('atom')?.self);
      next = archive.links.find(({ rel }) => rel === 'prev-archive')?.href;
    }
    const ids = main('atom')?.ids ?? [];
    expect(ids.length).toBeLessThanOrEqual(25);
    expect(ids.filter((id) => !archived.has(id))).toEqual([]);
  });

  test('are all in the list that readers import, under titles that differ', async () => {
    const { body } = parseOpml(await read(routes.feedList(locale)));
    const listed = (body?.outlines ?? []).flatMap(({ outlines = [] }) => outlines);
    const folderOf = (address: string) => address.slice(0, address.lastIndexOf('/') + 1);
    const folders = new Set([...feeds.keys()].map((path) => folderOf(new URL(path, site).href)));
    expect(new Set(listed.map(({ xmlUrl }) => folderOf(xmlUrl ?? '')))).toEqual(folders);
    expect(listed.every(({ xmlUrl }) => files.has(new URL(xmlUrl ?? '').pathname))).toBe(true);
    expect(new Set(listed.map(({ text }) => text)).size).toBe(listed.length);
  });

  test('stand in that list in two folders: the whole magazine, and its parts, whose articles it has', async () => {
    const { body } = parseOpml(await read(routes.feedList(locale)));
    const [whole, parts, ...others] = body?.outlines ?? [];
    const t = translator(locale);
    expect([whole?.text, parts?.text]).toEqual([t('follow.whole'), t('follow.parts')]);
    expect(others).toEqual([]);
    const kinds = (['magazine', 'corrections'] as const).map((kind) => ({ kind, id: '' }));
    expect(whole?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual(
      kinds.map((subject) => new URL(routes.feed(locale, 'rss', subject), site).href),
    );
    const page = pages.find(({ document }) =>
      document.querySelector(`a[href="${routes.feedList(locale)}"]`),
    );
    const lead = page?.document.querySelector('.feed-list > div')?.textContent ?? '';
    expect(lead).toContain(t('follow.list'));
    expect(lead).toContain(t('follow.twice'));
  });

  test('say of the corrections that there is none, where there is none', async () => {
    const { ids } = await readAny(routes.feed(locale, 'rss', { kind: 'corrections', id: '' }));
    const page = pages.find(
      ({ path, document }) => inLanguage(path) && document.querySelector('.feed-list'),
    );
    const list = page?.document.querySelector('.feed-list')?.textContent ?? '';
    expect(list.includes(translator(locale)('follow.uncorrected'))).toBe(ids.length === 0);
  });

  test('lead from the corrections to what the magazine says of them', async () => {
    const { body } = parseOpml(await read(routes.feedList(locale)));
    const feed = new URL(routes.feed(locale, 'rss', { kind: 'corrections', id: '' }), site).href;
    const listed = (body?.outlines ?? []).flatMap(({ outlines = [] }) => outlines);
    const home = new URL(listed.find(({ xmlUrl }) => xmlUrl === feed)?.htmlUrl ?? site);
    const page = pages.find(({ path }) => path === home.pathname);
    expect(page).toBeDefined();
    const headings = [...(page?.document.querySelectorAll('h2') ?? [])];
    const own = headings.find(
      (each) => each.textContent === translator(locale)('article.corrections'),
    );
    expect(home.hash).toBe(`#${own?.id ?? 'corrections'}`);
  });

  test('come first on the page that says how to follow them', () => {
    const list = pages
      .filter(({ path }) => inLanguage(path))
      .map(({ document }) => document.querySelector('.standing + *'))
      .find((next) => next?.matches('.feed-list'));
    expect(list).toBeDefined();
  });
});

test.for(
  LOCALES.flatMap((locale) =>
    (['rss', 'atom'] as const).map((format) => [locale, format] as const),
  ),
)(
  'a browser that opens the feed in “%s” as %s says what it is, and shows titles alone',
  async ([locale, format], { reader }) => {
    const page = await reader.open(routes.feed(locale, format));
    const { sentence, shown } = await page.evaluate(() => {
      const root = document.querySelector('channel') ?? document.documentElement;
      return {
        sentence: getComputedStyle(root, '::before').content,
        shown: [...document.querySelectorAll('*')]
          .filter((element) => element.childElementCount === 0 && element.checkVisibility())
          .map(({ localName }) => localName),
      };
    });
    expect(JSON.parse(sentence)).toBe(translator(locale)('feed.browser'));
    expect(new Set(shown)).toEqual(
      new Set(format === 'rss' ? ['title', 'description'] : ['title', 'subtitle', 'summary']),
    );
  },
);

test('no feed has the title of one in the other language', async () => {
  const titles = await Promise.all(
    LOCALES.map(async (locale) => {
      const { body } = parseOpml(await read(routes.feedList(locale)));
      return (body?.outlines ?? []).flatMap(({ outlines = [] }) =>
        outlines.map(({ text }) => text),
      );
    }),
  );
  expect(new Set(titles.flat()).size).toBe(titles.flat().length);
});

import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { elementsOf, wordsOf, type Root } from '../../../magazine/texts/html-tree.ts';
import { writeAtom } from './atom.ts';
import type { Feed, FeedEntry } from './feed-entry.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeOpml } from './opml.ts';
import { writeRss } from './rss.ts';

const MARKUP = 'A queue <img src=x onerror="alert(1)"> & a <b>till</b> </title>';

const entry: FeedEntry = {
  id: 'tag:magazine.example,2026:queue/fr',
  url: 'https://magazine.example/articles/queue/',
  title: MARKUP,
  summary: MARKUP,
  content: '<p>A &lt; B &amp; <a href="https://magazine.example/?a=1&#x26;b=2">C</a></p>',
  published: '2026-11-16T06:01:00+01:00',
  updated: '2026-11-20T06:00:00+01:00',
  authors: [{ name: 'Crew & Sons', url: 'https://magazine.example/authors/crew/' }],
  categories: ['Essay', 'R&D <i>'],
  versions: [
    { locale: 'fr', url: 'https://magazine.example/articles/queue/' },
    { locale: 'en', url: 'https://magazine.example/en/articles/queue/' },
  ],
  enclosures: [
    { url: 'https://magazine.example/1.pdf', type: 'application/pdf', bytes: 640_000 },
    { url: 'https://magazine.example/1.epub', type: 'application/epub+zip', bytes: 250_000 },
  ],
};

const feed: Feed = {
  id: 'tag:magazine.example,2026:feed/magazine/fr',
  locale: 'fr',
  title: 'The <em>Fanzine</em>',
  description: MARKUP,
  home: 'https://magazine.example/',
  self: 'https://magazine.example/rss.xml',
  updated: '2026-11-20T06:00:00+01:00',
  publisher: 'The Fanzine',
  rights: 'CC BY-SA 4.0',
  director: 'post@magazine.example (Gaspard Encrier)',
  icon: 'https://magazine.example/icon-144.png',
  styles: '/feed.css',
  hub: 'https://hub.example/',
  archives: {
    current: 'https://magazine.example/rss.xml',
    previous: 'https://magazine.example/1/rss.xml',
    next: undefined,
  },
  entries: [
    entry,
    { ...entry, id: 'tag:magazine.example,2026:door/fr', title: 'A door', enclosures: [] },
  ],
};

/** What an entry says, whoever read it. */
interface ReadEntry {
  id: unknown;
  title: unknown;
  /** Whether it is read as HTML. */
  summary: unknown;
  content: unknown;
  published: number;
}

const at = (time: unknown) => new Date(String(time)).getTime();

/** Reads a feed with a parser that shares no code with the other. */
async function readWithFeedparser(xml: string): Promise<ReadEntry[]> {
  const parser = Readable.from([xml]).pipe(new FeedParser());
  const text = (item: FeedParser.Item, ...names: string[]) =>
    names.map((name) => (item[name] as { '#'?: string } | undefined)?.['#']).find(Boolean);
  const entries: ReadEntry[] = [];
  for await (const item of parser as AsyncIterable<FeedParser.Item>) {
    entries.push({
      id: text(item, 'rss:guid', 'atom:id'),
      title: text(item, 'rss:title', 'atom:title'),
      summary: text(item, 'rss:description', 'atom:summary'),
      content: text(item, 'content:encoded', 'atom:content'),
      published: at(item.pubdate),
    });
  }
  return entries;
}

function readRss(xml: string): ReadEntry[] {
  return (parseRssFeed(xml).items ?? []).map((item) => ({
    id: item.guid?.value,
    title: item.title,
    summary: item.description,
    content: item.content?.encoded,
    published: at(item.pubDate),
  }));
}

function readAtom(xml: string): ReadEntry[] {
  return (parseAtomFeed(xml).entries ?? []).map((each) => ({
    id: each.id,
    title: each.title?.value,
    summary: each.summary?.value,
    content: each.content?.value,
    published: at(each.published),
  }));
}

function readJson(json: string): ReadEntry[] {
  return (parseJsonFeed(json).items ?? []).map((item) => ({
    id: item.id,
    title: item.title,
    summary: item.summary,
    content: item.content_html,
    published: at(item.date_published),
  }));
}

const read = {
  'RSS, by feedsmith': readRss(await writeRss(feed)),
  'RSS, by feedparser': await readWithFeedparser(await writeRss(feed)),
  'Atom, by feedsmith': readAtom(writeAtom(feed)),
  'Atom, by feedparser': await readWithFeedparser(writeAtom(feed)),
  'JSON Feed, by feedsmith': readJson(writeJsonFeed(feed)),
};

/** What a reader shows that takes words for HTML, and how many elements it would make of them. */
function showAsHtml(words: unknown) {
  const root = htmlToHast(String(words), { fragment: true }) as Root;
  return { words: wordsOf(root), elements: [...elementsOf(root)].length };
}

const seen = (words: unknown) => String(words).replaceAll('\u2060', '');

describe.for(Object.entries(read))('a feed read as %s', ([format, entries]) => {
  test('holds its entries in order, each under its id and with its day', () => {
    expect(entries.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
    expect(entries.map(({ published }) => published)).toEqual([
      at(entry.published),
      at(entry.published),
    ]);
  });

  test('holds the article as it is', () => {
    expect(entries[0]?.content).toBe(entry.content);
  });

  test('says its title in words, also to a reader that takes it for HTML', () => {
    expect(seen(entries[0]?.title)).toBe(MARKUP);
    expect(showAsHtml(entries[0]?.title).elements).toBe(0);
  });

  test('says its standfirst in words, also to a reader that takes it for HTML', () => {
    const { words, elements } = showAsHtml(entries[0]?.summary);
    expect(elements).toBe(0);
    expect(seen(words)).toBe(MARKUP);
    // Only RSS has HTML there.
    const isHtml = format.startsWith('RSS');
    expect(seen(entries[0]?.summary) === MARKUP).toBe(!isHtml);
  });
});

test('each format says what was put right since, and RSS and Atom where older news is', async () => {
  const rss = parseRssFeed(await writeRss(feed));
  const atom = parseAtomFeed(writeAtom(feed));
  const json = parseJsonFeed(writeJsonFeed(feed));
  expect(rss.items?.[0]?.atom?.updated).toBe(entry.updated);
  expect(atom.entries?.[0]?.updated).toBe(entry.updated);
  expect(json.items?.[0]?.date_modified).toBe(entry.updated);
  const links = (found: typeof atom.links) =>
    (found ?? [])
      .filter(({ rel }) => rel !== 'self' && rel !== 'alternate')
      .map(({ rel, href }) => [rel, href]);
  const expected = [
    ['hub', feed.hub],
    ['current', feed.archives?.current],
    ['prev-archive', feed.archives?.previous],
  ];
  expect(links(rss.atom?.links)).toEqual(expected);
  expect(links(atom.links)).toEqual(expected);
  expect(json.hubs).toEqual([{ type: 'WebSub', url: feed.hub }]);
});

test('RSS and Atom name the sheet by which a browser shows them', async () => {
  for (const write of [writeRss, writeAtom]) {
    expect(await write(feed)).toMatch(
      /^<\?xml [^>]+\?>\s*<\?xml-stylesheet href="\/feed\.css"[^>]*\?>/,
    );
  }
});

test('an archive says so, and the feed to follow does not', async () => {
  const live = { ...feed, archives: { previous: 'https://magazine.example/1/rss.xml' } };
  for (const write of [writeRss, writeAtom]) {
    expect(await write(feed)).toContain('<fh:archive');
    expect(await write(live)).not.toContain('<fh:archive');
  }
});

test('the files of an issue come with an article, in RSS the first of them alone', async () => {
  const rss = parseRssFeed(await writeRss(feed)).items ?? [];
  const atom = parseAtomFeed(writeAtom(feed)).entries ?? [];
  const json = parseJsonFeed(writeJsonFeed(feed)).items ?? [];
  const [print] = entry.enclosures;
  expect(rss.map(({ enclosures }) => enclosures)).toEqual([
    [{ url: print?.url, type: print?.type, length: print?.bytes }],
    undefined,
  ]);
  expect(
    atom.map(({ links }) =>
      links?.filter(({ rel }) => rel === 'enclosure').map(({ href }) => href),
    ),
  ).toEqual([entry.enclosures.map(({ url }) => url), []]);
  expect(json.map(({ attachments }) => attachments?.map(({ url }) => url))).toEqual([
    entry.enclosures.map(({ url }) => url),
    undefined,
  ]);
});

test('a feed that follows a place in a page, and has no entry yet, is a feed in every format', async () => {
  const home = 'https://magazine.example/about/#corrections';
  const empty = { ...feed, home, entries: [] };
  const rss = await writeRss(empty);
  expect(parseRssFeed(rss)).toMatchObject({ link: home, image: { link: home } });
  expect(rss).not.toContain('<item>');
  expect(parseAtomFeed(writeAtom(empty))).toMatchObject({ id: feed.id, updated: feed.updated });
  expect(JSON.parse(writeJsonFeed(empty))).toMatchObject({ home_page_url: home, items: [] });
});

test('an Atom entry leads to its page in both languages', () => {
  const links = parseAtomFeed(writeAtom(feed)).entries?.[0]?.links ?? [];
  const pages = links.filter(({ rel }) => rel === 'alternate');
  expect(pages.map(({ hreflang, href }) => [hreflang, href])).toEqual(
    entry.versions.map(({ locale, url }) => [locale, url]),
  );
});

test('a list of feeds can be imported', () => {
  const title = 'Feeds & more';
  const listed = {
    title: 'A <b>',
    address: 'https://a.example/rss.xml',
    home: 'https://a.example/',
  };
  const { head, body } = parseOpml(writeOpml(title, [{ name: 'Brands', feeds: [listed] }]));
  expect(head?.title).toBe(title);
  expect(body?.outlines).toMatchObject([
    {
      text: 'Brands',
      outlines: [{ type: 'rss', text: 'A <b>', xmlUrl: listed.address, htmlUrl: listed.home }],
    },
  ]);
});

test('a feed says who answers for it and what may be done with it, or is silent', async () => {
  expect(parseRssFeed(await writeRss(feed))).toMatchObject({
    copyright: 'CC BY-SA 4.0',
    managingEditor: { email: 'post@magazine.example', name: 'Gaspard Encrier' },
  });
  const silent = { ...feed, rights: undefined, director: undefined };
  expect(await writeRss(silent)).not.toMatch(/<(?:copyright|managingEditor)>/);
  expect(writeAtom(silent)).not.toContain('<rights>');
});

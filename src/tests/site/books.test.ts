import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { BUILT_SITE } from '../serve.ts';
import { flatten } from './built-journey.ts';
import { readRunningText } from './running-text.ts';
import { xmlProblem } from './built-feed.ts';
import { parseDocument, readBuiltSite, type BuiltPage } from './built-pages.ts';

const { url: site, routes, pages, files } = await readBuiltSite();
const places = [...files].filter((path) => path.endsWith('.epub'));

const read = (path: string) => readFile(join(BUILT_SITE, path.slice(site.pathname.length)));

/** The pages of a book, by the names of their files. */
async function readChapters(path: string): Promise<Map<string, string>> {
  const entries = Object.entries(unzipSync(await read(path)));
  const chapters = entries.filter(([name]) => name.endsWith('.xhtml'));
  return new Map(
    chapters.map(([name, bytes]) => [name.replace('EPUB/', ''), Buffer.from(bytes).toString()]),
  );
}

/** The title that opens a chapter; empty where none does. */
const titleOf = (chapter: Document) =>
  flatten(chapter.querySelector('.opener h1')?.textContent ?? '');

/** What a page 480 pixels wide leaves a thread within its margins and those of the opener. */
const THREAD_WIDTH = 416;
/** Least size of the number of a knot, in pixels. */
const LEAST_NUMBER = 10.5;

const typed = 'a[type="application/epub+zip"], a[type="application/pdf"]';

test('every issue that can be read in a language is a book in it', () => {
  const issues = pages.filter(({ template }) => template === 'issue');
  expect(issues.length).toBeGreaterThan(0);
  for (const { document, locale, path } of issues) {
    const link = document.querySelector('a[type="application/epub+zip"]')?.getAttribute('href');
    const number = Number(path.split('/').at(-2));
    expect(link).toBe(routes.book(locale, number));
    expect(files).toContain(link);
  }
});

test.each(LOCALES)(
  'what is offered of an issue in %s is where it is looked for',
  async (locale) => {
    const offered = (page: BuiltPage | undefined) =>
      [...(page?.document.querySelectorAll(typed) ?? [])].map((link) => link.getAttribute('href'));
    const inLocale = pages.filter((page) => page.locale === locale);
    const issues = inLocale.filter(({ template }) => template === 'issue');
    const all = issues.flatMap(offered);
    expect(all.filter((path) => !files.has(path ?? ''))).toEqual([]);
    const follow = inLocale.find(({ document }) => document.querySelector('#editions'));
    expect(offered(follow).sort()).toEqual([...all].sort());
    const home = inLocale.find(({ template }) => template === 'home');
    expect(all).toEqual(expect.arrayContaining(offered(home)));
    expect(offered(home).length).toBeGreaterThan(0);
    // Paper is spoken of where it is.
    const print = offered(home).some((path) => path?.endsWith('.pdf'));
    expect(home?.document.body.textContent.includes(translator(locale)('site.medium.paper'))).toBe(
      print,
    );
    const json = JSON.parse((await read(routes.feed(locale, 'json'))).toString()) as {
      items: { attachments?: { url: string; size_in_bytes: number }[] }[];
    };
    const attached = json.items.flatMap(({ attachments }) => attachments ?? []);
    expect(attached.map(({ url }) => new URL(url).pathname).sort()).toEqual([...all].sort());
    for (const { url, size_in_bytes: bytes } of attached) {
      expect((await read(new URL(url).pathname)).byteLength, url).toBe(bytes);
    }
  },
);

describe.each(places)('%s', (path) => {
  test('is a sound book', async () => {
    const { errorCount, messages } = await EpubCheck.validate(await read(path));
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(errorCount).toBe(0);
  });

  test('weighs at most 600 kB', async () => {
    expect((await read(path)).byteLength).toBeLessThanOrEqual(600_000);
  });

  test('holds the words of its articles, in order', async () => {
    const chapters = await readChapters(path);
    const locale = LOCALES.find((each) => path.endsWith(`-${each}.epub`));
    const byTitle = new Map(
      Array.from(chapters.values(), parseDocument).map((chapter) => [titleOf(chapter), chapter]),
    );
    let compared = 0;
    for (const page of pages) {
      if (page.locale !== locale || !page.template.startsWith('article')) continue;
      const title = flatten(page.document.querySelector('h1')?.textContent ?? '');
      const chapter = byTitle.get(title);
      if (!chapter) continue;
      const told = readRunningText(page.document, 'main .prose');
      expect(told.length).toBeGreaterThan(0);
      const printed = readRunningText(chapter, 'body').filter((words) => told.includes(words));
      expect(printed).toEqual(told);
      compared += 1;
    }
    expect(compared).toBe(chapters.size - 3);
  });

  test('has a note on every source that its cards name, with a way back', async () => {
    for (const [name, xhtml] of await readChapters(path)) {
      const document = parseDocument(xhtml);
      for (const source of document.querySelectorAll('.evidence a[href*="/sources/"]')) {
        const said = `${name}: ${source.textContent}`;
        const [, place = ''] = source.nextElementSibling?.getAttribute('href')?.split('#') ?? [];
        const note = document.getElementById(place);
        const works = [...(note?.querySelectorAll('a') ?? [])].map((each) =>
          each.getAttribute('href'),
        );
        expect(works, said).toContain(source.getAttribute('href'));
        expect(document.querySelector(`#${place} [role="doc-backlink"]`), said).not.toBeNull();
        const number = Number(place.replace('note-', ''));
        expect([...(note?.parentElement?.children ?? [])].indexOf(note as Element) + 1, said).toBe(
          number,
        );
      }
    }
  });

  test('names each card by the heading that it holds', async () => {
    for (const [name, xhtml] of await readChapters(path)) {
      for (const card of parseDocument(xhtml).querySelectorAll('section.moment')) {
        const id = card.getAttribute('aria-labelledby');
        expect(card.querySelector('h2, h3, h4')?.id, name).toBe(id);
      }
    }
  });

  test('draws its threads, says each in words, and leads nowhere that is not there', async () => {
    const chapters = await readChapters(path);
    for (const [name, xhtml] of chapters) {
      expect(xmlProblem(xhtml), name).toBeUndefined();
      const document = parseDocument(xhtml);
      for (const thread of document.querySelectorAll('figure.thread svg')) {
        expect(thread.querySelector('title')?.textContent.length, name).toBeGreaterThan(40);
      }
      for (const link of document.querySelectorAll('a[href]')) {
        const [file = '', place] = (link.getAttribute('href') ?? '').split('#');
        if (/^https?:/.test(file)) {
          if (file.startsWith(site.origin)) {
            const there = new URL(file).pathname;
            const known = files.has(there) || pages.some((page) => page.path === there);
            expect(known, `${name}: ${file}`).toBe(true);
          }
          continue;
        }
        const target = file === '' ? xhtml : chapters.get(file);
        expect(target, `${name}: ${file}`).toBeDefined();
        if (place) expect(target, `${name}: ${file}#${place}`).toContain(`id="${place}"`);
      }
    }
  });

  test('numbers the knots of its threads in letters that can be read, on a page 480 pixels wide', async () => {
    for (const [name, xhtml] of await readChapters(path)) {
      for (const thread of parseDocument(xhtml).querySelectorAll('figure.thread svg')) {
        const [, , width] = thread.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
        const scale = THREAD_WIDTH / (width ?? 0);
        const size = Number(thread.querySelector('.knots')?.getAttribute('font-size'));
        expect(size * scale, name).toBeGreaterThan(LEAST_NUMBER);
        const places = [...thread.querySelectorAll('.places text')];
        const named = places.filter((place) => place.textContent !== '').length;
        // The lenders of a borrowed thread are named above it.
        const caption = thread.parentElement?.querySelector('figcaption');
        expect([places.length, caption ? 0 : places.length], name).toContain(named);
      }
    }
  });

  test('tells its contents on two levels, in the order in which it is read', async () => {
    const entries = unzipSync(await read(path));
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { package: book } = parser.parse(
      Buffer.from(entries['EPUB/package.opf'] ?? []).toString(),
    ) as {
      package: { spine: { itemref: { idref: string }[] } };
    };
    const order = book.spine.itemref.map(({ idref }) => `${idref}.xhtml`);
    const contents = parseDocument((await readChapters(path)).get('contents.xhtml') ?? '');
    const links = [...contents.querySelectorAll('nav#toc > ol > li > a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(order.slice(2));
  });
});

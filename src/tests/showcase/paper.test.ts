import type { PDFObject } from '@cantoo/pdf-lib';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import jsQR from 'jsqr';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { impose } from '../../workshop/paper/booklet.ts';
import { readDestinations } from '../../workshop/paper/destinations.ts';
import { markBleed } from '../../workshop/paper/bleed.ts';
import { finishPdf } from '../../workshop/paper/finish.ts';
import { printFolding, printIssue, type Print } from '../../workshop/paper/print.ts';
import { translator } from '../../magazine/words/messages.ts';
import { xmlProblem } from '../site/built-feed.ts';
import { readBuiltSite } from '../site/built-pages.ts';
import { readWholeText } from '../site/running-text.ts';
import { findOverprints } from './overprint.ts';
import { measureCodes } from './printed-codes.ts';
import { readTaggedText } from './tagged-text.ts';

const { url: site, routes, files, pages } = await readBuiltSite();
const POINTS = 72 / 25.4;

const browser = await chromium.connect(inject('browserEndpoint'));
const address = new URL(routes.paper('fr', 1), inject('siteUrl')).href;

let print: Print;
let bytes: Uint8Array;
let document: PDFDocument;

beforeAll(async () => {
  print = await printIssue(browser, address);
  bytes = await finishPdf(print);
  document = await PDFDocument.load(bytes, { updateMetadata: false });
});

afterAll(() => browser.close());

/** The objects of the file that are dictionaries with a type and a subtype, or a role. */
function dictionaries(): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]): PDFObject => object)
    .filter((object): object is PDFDict => object instanceof PDFDict);
}

const nameOf = (dictionary: PDFDict, key: string) => dictionary.get(PDFName.of(key))?.toString();

function outline(parent = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)): string[] {
  const titles: string[] = [];
  let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    titles.push((item.lookup(PDFName.of('Title')) as PDFHexString).decodeText(), ...outline(item));
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}

describe('an issue on paper', () => {
  test('says what it is, in its language, and is tagged', () => {
    expect(document.getTitle()).toContain('Les quais');
    expect(nameOf(document.catalog, 'Lang')).toBe('(fr-FR)');
    const marks = document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
    expect(nameOf(marks, 'Marked')).toBe('true');
  });

  test('has an outline of its headings, each as it stands', () => {
    expect(print.headings.length).toBeGreaterThan(8);
    expect(outline()).toEqual(print.headings);
  });

  test('fills whole sheets, of 170 × 240 mm', () => {
    expect(document.getPageCount() % 4).toBe(0);
    for (const page of document.getPages()) {
      expect(page.getWidth() / POINTS).toBeCloseTo(170, 0);
      expect(page.getHeight() / POINTS).toBeCloseTo(240, 0);
    }
  });

  test('opens each journey on a left page, so that the thread runs across, and every other article on a right one', async () => {
    const places = readDestinations(document);
    const page = await browser.newPage();
    await page.goto(address);
    const idsOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map(({ id }) => id));
    const [pairs, singles] = [await idsOf('.pair.left'), await idsOf('.opener.single')];
    await page.close();
    expect(pairs.length).toBeGreaterThan(0);
    expect(singles.length).toBeGreaterThan(0);
    for (const id of pairs) expect((places.get(id)?.page ?? 1) % 2, id).toBe(0);
    for (const id of singles) expect((places.get(id)?.page ?? 0) % 2, id).toBe(1);
  });

  test('leaves the lower half of no page bare', async () => {
    const proxy = await getDocumentProxy(new Uint8Array(bytes));
    const bare: number[] = [];
    for (let number = 1; number <= proxy.numPages; number += 1) {
      const page = await proxy.getPage(number);
      const { items } = await page.getTextContent();
      const [, , , height = 0] = page.view;
      // The number of the page stands below the text.
      const isLow = items.some((item) => {
        if (!('str' in item) || !/\p{L}/u.test(item.str)) return false;
        const [, , , , , bottom = height] = item.transform as number[];
        return bottom < height / 2;
      });
      if (!isLow) bare.push(number);
    }
    expect(bare).toEqual([]);
  });

  test('holds fonts that can be searched, and a text for every figure', () => {
    const fonts = dictionaries().filter((each) => nameOf(each, 'Type') === '/Font');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => nameOf(font, 'Subtype') === '/Type3')).toEqual([]);
    const figures = dictionaries().filter((each) => nameOf(each, 'S') === '/Figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure.has(PDFName.of('Alt'))).toBe(true);
  });

  test('says all that its articles say, in order, and no more', async () => {
    // Chromium and the site set signs and spaces in their own ways.
    const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}¤]/gu, '');
    const said = letters(await readTaggedText(bytes));
    const page = await browser.newPage();
    await page.goto(address);
    const openers = await page.locator('.opener[data-article]').count();
    await page.close();
    const articles = pages.filter(
      ({ template, locale, document: page }) =>
        template.startsWith('article') &&
        locale === 'fr' &&
        print.headings.includes(page.querySelector('h1')?.textContent.trim() ?? ''),
    );
    expect(articles.length).toBe(openers);
    for (const { document: shared, path } of articles) {
      // Other tests read the same pages.
      const page = shared.cloneNode(true) as Document;
      // Where a page leads to another article, the paper has the number of its page.
      for (const link of page.querySelectorAll('.prose a[href^="/articles/"]')) link.append('¤');
      // And a card or a key figure has that of the note on each of its sources.
      const cited = '.prose :is(.evidence, .key-figure small) a[href*="/sources/"]';
      for (const link of page.querySelectorAll(cited)) link.append('note¤¤');
      const told = readWholeText(page, 'main .prose').map(letters);
      expect(told.length, path).toBeGreaterThan(0);
      let from: number | undefined;
      for (const words of told) {
        const found = new RegExp(words.replaceAll('¤¤', '\\d+').replaceAll('¤', '\\d*'), 'u').exec(
          said.slice(from),
        );
        expect(found, `${path}: ${words}`).not.toBeNull();
        if (!found) return;
        // The head of a card is set in another order than on the site; a line of a list has its number.
        const between = from === undefined ? '' : found.input.slice(0, found.index);
        expect(between, `${path}, before ${words}`).toMatch(/^\d?$|^[ZFSU]MOT\p{L}+\d+$/u);
        from = (from ?? 0) + found.index + found[0].length;
      }
    }
  });

  test('prints no words over others', async () => {
    expect(await findOverprints(bytes)).toEqual([]);
  });

  test('says in words where each link leads, and how its pages are numbered', () => {
    const links = dictionaries().filter((each) => nameOf(each, 'Subtype') === '/Link');
    expect(links.length).toBeGreaterThan(0);
    const words = links.map(
      (link) => link.lookupMaybe(PDFName.of('Contents'), PDFHexString)?.decodeText() ?? '',
    );
    expect(words.filter((each) => each.trim() === '')).toEqual([]);
    const labels = document.catalog.lookup(PDFName.of('PageLabels'), PDFDict);
    expect(labels.toString()).toContain('/S /D');
  });

  test('says in XMP what it is', () => {
    const stream = document.catalog.lookup(PDFName.of('Metadata'), PDFStream);
    const xmp = Buffer.from(stream.getContents()).toString();
    expect(xmlProblem(xmp)).toBeUndefined();
    expect(xmp).toContain(print.title);
    expect(xmp).toContain('<rdf:li>fr-FR</rdf:li>');
  });

  test('numbers every place it leads to, and has no page without words', async () => {
    const proxy = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(proxy, { mergePages: false });
    expect(text.flatMap((words, index) => (words.trim() === '' ? [index + 1] : []))).toEqual([]);
    expect(text.join(' ')).not.toMatch(/p\. *(?:00|\))/);
  });

  test('weighs at most 2 MB', () => {
    expect(bytes.byteLength).toBeLessThanOrEqual(2_000_000);
  });

  test('gives the same bytes again', async () => {
    const again = await finishPdf(print);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** Prints the issue with rules of its own. */
function printWith(rules: string): Promise<Print> {
  const ruled = {
    newPage: async (options: BrowserContextOptions) => {
      const page = await browser.newPage(options);
      await page.route('**/pages.css', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()} ${rules}` });
      });
      return page;
    },
  } as Browser;
  return printIssue(ruled, address);
}

test('a note that its margin has no room for goes up beside the text, and stands on the page of its call', async () => {
  const full = await printWith('.margin-note { min-height: 22mm; }');
  const places = readDestinations(await PDFDocument.load(full.bytes, { updateMetadata: false }));
  const calls = [...places].filter(([id]) => /-call(?:-\d+)?$/.test(id));
  expect(calls.length).toBeGreaterThan(8);
  const apart = calls.filter(([id, { page: number }]) => {
    const note = id.endsWith('-call') ? id.replace(/-call$/, '') : id.replace('-call-', '-note-');
    return places.get(note)?.page !== number;
  });
  expect(apart.map(([id]) => id)).toEqual([]);
});

test('a table that goes on from the page before says whose moments they are', async () => {
  const broken = await printWith(
    '.journey tbody > #article-1-row-moment-queue { break-before: page; }',
  );
  const said = (words: string) => words.match(/[^.]{12} \(suite\)/g);
  expect(said(await readTaggedText(broken.bytes))).toHaveLength(1);
  expect(said(await readTaggedText(bytes))).toBeNull();
});

/** What of the paper around a code is seen with it, in pixels: some four of its squares, which have to be bare. */
const AROUND = 7;

test('each journey has a code, every code opens a page that exists, and one the licence', async () => {
  const page = await browser.newPage({ deviceScaleFactor: 4 });
  await page.goto(address);
  const codes = await page.locator('.code').all();
  // Beside them those of the back, of the magazine and of its licence.
  expect(codes.length).toBe(3 + (await page.locator('.pair.left, .journey > svg').count()));
  const opened: URL[] = [];
  for (const code of codes) {
    const box = await code.boundingBox();
    if (!box) throw new Error('A code is not shown.');
    const [x, y] = [box.x - AROUND, box.y - AROUND];
    const clip = { x, y, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND };
    const { data, info } = await sharp(await page.screenshot({ clip, fullPage: true }))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe(await code.getAttribute('href'));
    opened.push(new URL(read?.data ?? ''));
  }
  const elsewhere = opened.filter(({ origin }) => origin !== site.origin);
  expect(elsewhere.map(({ host }) => host)).toEqual(['creativecommons.org']);
  for (const address of opened) {
    if (elsewhere.includes(address)) continue;
    expect(files).toContain(address.pathname);
    const there = pages.find(({ path }) => path === address.pathname);
    if (address.hash)
      expect(there?.document.querySelector(address.hash), address.href).toBeTruthy();
  }
  await page.close();
});

/** Least side of a code as it is set, in millimetres, without the bare ground of four squares around it. */
const LEAST_CODE = 19;

test('each code is printed 19 mm wide or more, and no words come near it', async () => {
  const codes = await measureCodes(bytes);
  const page = await browser.newPage();
  await page.goto(address);
  expect(codes).toHaveLength(await page.locator('.code').count());
  await page.close();
  for (const { page: number, side, crowding } of codes) {
    expect(side, `page ${number}`).toBeGreaterThan(LEAST_CODE - 0.01);
    expect(crowding, `page ${number}`).toEqual([]);
  }
});

test('the variant for a print shop says where it is cut', async () => {
  const shop = await PDFDocument.load(
    await markBleed(await printIssue(browser, address, { bleed: true })),
  );
  expect(shop.getPageCount()).toBe(document.getPageCount());
  for (const page of shop.getPages()) {
    const [trim, bleed] = [page.getTrimBox(), page.getBleedBox()];
    expect(trim.x - bleed.x).toBeCloseTo(3 * POINTS, 3);
    expect(bleed.width - trim.width).toBeCloseTo(6 * POINTS, 3);
    expect(trim.width / POINTS).toBeCloseTo(170, 0);
  }
});

/** Whether anything is drawn in another colour than a grey. */
async function isColoured(pdf: Uint8Array): Promise<boolean> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const drawn = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    .filter((stream) => !stream.dict.has(PDFName.of('Subtype')))
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  const colours = drawn.flatMap((stream) => [...stream.matchAll(/(\S+) (\S+) (\S+) rg\b/gi)]);
  return colours.some(([, red, green, blue]) => red !== green || green !== blue);
}

test('the photocopy is black, and says all that the colours say', async () => {
  const black = await printIssue(browser, address, { photocopy: true });
  expect(await isColoured(print.bytes)).toBe(true);
  expect(await isColoured(black.bytes)).toBe(false);
  const words = await readTaggedText(black.bytes);
  expect(words).toBe(await readTaggedText(print.bytes));
});

test('a booklet has whole A4 sheets, and no words smaller than 7.5 points once they are printed', async () => {
  const folded = await printIssue(browser, address, { booklet: true });
  const guide = await printFolding(browser, address);
  const booklet = await impose({ bytes: folded.bytes, guide });
  const sides = (await PDFDocument.load(booklet)).getPages();
  // The sheet that says how to fold it comes first.
  expect(sides.length).toBe(2 + folded.count / 2);
  for (const side of sides) expect(side.getWidth() / POINTS).toBeCloseTo(297, 0);
  const scale = 210 / 240;
  const proxy = await getDocumentProxy(new Uint8Array(folded.bytes));
  const small = new Map<string, number>();
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const { items } = await (await proxy.getPage(number)).getTextContent();
    for (const item of items) {
      // Numbers of knots and of notes, and the endings of ordinals, are smaller.
      if (!('str' in item) || !/\p{L}{3}/u.test(item.str)) continue;
      const [, , , size = 0] = item.transform as number[];
      if (size * scale < 7.5) small.set(`${number}: ${item.str}`, size * scale);
    }
  }
  expect([...small]).toEqual([]);
});

test('the off-print of an article sends its reader to no page that it lacks', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const all = await page.locator('.opener[data-article]').evaluateAll((openers) =>
    openers.map((opener) => ({
      name: opener.getAttribute('data-article')?.split(' ')[0] ?? '',
      title: opener.querySelector('h1')?.textContent.trim() ?? '',
    })),
  );
  const lines = new Map(
    await page
      .locator('.cover-lines li')
      .evaluateAll(
        (items, articles) =>
          items
            .slice(0, articles.length)
            .map((item, index): [string, string] => [
              articles[index]?.name ?? '',
              item.lastElementChild?.textContent.trim() ?? '',
            ]),
        all,
      ),
  );
  await page.close();
  expect(all.length).toBeGreaterThan(2);
  const readPages = async (file: Uint8Array) => {
    const proxy = await getDocumentProxy(new Uint8Array(file));
    return (await extractText(proxy, { mergePages: false })).text;
  };
  const sent = (words: string) => [...words.matchAll(/\(p\.\s*(\d*)\s*\)/g)];
  const whole = sent((await readPages(bytes)).join(' '));
  expect(whole.length).toBeGreaterThan(0);
  for (const { name, title } of all) {
    const alone = await printIssue(browser, address, { booklet: true, article: name });
    expect(alone.count % 4, name).toBe(0);
    expect(alone.count, name).toBeLessThan(print.count);
    const others = all.filter((each) => each.name !== name).map((each) => each.title);
    const t = translator('fr');
    const rest = print.headings.slice(print.headings.indexOf(title));
    const next = [...others, t('paper.terms')].map((each) => rest.indexOf(each));
    const own = rest.slice(0, Math.min(...next.filter((place) => place > 0)));
    // How to read a thread comes before it or after it, and what fills the sheet after it.
    const around = (['legend', 'own', 'again', 'licence'] as const).map((each): string =>
      t(`paper.${each}`),
    );
    expect(
      alone.headings.filter((heading) => ![...around, t('issue.colophon')].includes(heading)),
      name,
    ).toEqual(own);
    const text = await readPages(alone.bytes);
    for (const [words, number] of sent(text.join(' '))) {
      expect(Number(number), `${name}: ${words}`).toBeGreaterThan(0);
      expect(Number(number), `${name}: ${words}`).toBeLessThanOrEqual(alone.count);
    }
    // Nor does a poster lack its number.
    expect(
      text.filter((words) => /\bp\.\s*$/.test(words)),
      name,
    ).toEqual([]);
    // The cover says what it holds, and where the article opens.
    const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const line = lines.get(name) ?? '';
    expect(letters(text[0] ?? ''), name).toContain(letters(own[0] ?? ''));
    expect(letters(text[0] ?? ''), name).toMatch(new RegExp(`[23]${letters(line)}`));
  }
});

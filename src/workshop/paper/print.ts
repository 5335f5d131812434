import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { readDestinations } from './destinations.ts';

/** A printed issue before it is finished. */
export interface Print {
  bytes: Uint8Array;
  title: string;
  /** BCP 47. */
  language: string;
  /** The headings of the pages, in order. */
  headings: readonly string[];
  count: number;
  /** What it was printed from, as the page says. */
  edition: string;
  /** The articles and their pages, from 0, the cover before each. */
  articles: readonly { slug: string; pages: readonly number[] }[];
  /** Colour of the paper of each page that is printed to its edge, as `#rrggbb`. */
  grounds: readonly (string | undefined)[];
}

/** A sheet that is folded holds four pages. */
const PAGES_A_SHEET = 4;

const SIZE = { width: '170mm', height: '240mm', preferCSSPageSize: true } as const;

const printPage = (page: Page): Promise<Uint8Array> =>
  page.pdf({ ...SIZE, printBackground: true, tagged: true, outline: true });

/**
 * Takes away the soft hyphens at which no line breaks, which would stand in the words that are copied or searched. All are measured
 * before any goes: each change would lay the text out anew.
 */
function pruneHyphens(page: Page): Promise<void> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const changes: [Text, string][] = [];
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      if (!node.data.includes('\u00AD')) continue;
      const kept = node.data.split(/(?:)/).filter((letter, index) => {
        if (letter !== '\u00AD') return true;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return [...range.getClientRects()].some(({ width }) => width > 0);
      });
      changes.push([node, kept.join('')]);
    }
    for (const [node, data] of changes) node.data = data;
  });
}

/** Shows the fillers that are needed: a pair of pages starts on the left, and the last sheet is full. */
function fillPages(
  page: Page,
  { places, count }: { places: ReadonlyMap<string, number>; count: number },
): Promise<number> {
  return page.evaluate(
    ({ found, pages, sheet }) => {
      let added = 0;
      for (const opener of document.querySelectorAll('.pair.left')) {
        const place = found[opener.id];
        const filler = opener.previousElementSibling;
        if (place === undefined || !filler?.matches('.filler')) continue;
        if ((place + added) % 2 === 0) continue;
        filler.removeAttribute('hidden');
        added += 1;
      }
      const rest = [...document.querySelectorAll('.index ~ .filler')];
      while ((pages + added) % sheet > 0) {
        rest.shift()?.removeAttribute('hidden');
        added += 1;
      }
      return added;
    },
    { found: Object.fromEntries(places), pages: count, sheet: PAGES_A_SHEET },
  );
}

function writeNumbers(page: Page, places: ReadonlyMap<string, number>): Promise<void> {
  return page.evaluate((numbers) => {
    for (const slot of document.querySelectorAll<HTMLElement>('[data-for]')) {
      slot.textContent = String(numbers[slot.dataset['for'] ?? ''] ?? '');
    }
  }, Object.fromEntries(places));
}

async function readPlaces(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return { places: readDestinations(document), count: document.getPageCount() };
}

/** A colour as CSS computes it, as `#rrggbb`. */
function hexOf(colour: string): string {
  const parts = colour.match(/\d+/g) ?? [];
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

interface PageFacts {
  slugs: readonly (readonly [id: string, slug: string])[];
  /** The full pages: the id of a place, and how many pages after it they stand. */
  sheets: readonly (readonly [id: string, after: number])[];
  ground: string;
}

/** Tells which pages belong to which article, and which are printed to their edge. */
function countPages(
  { slugs, sheets, ground }: PageFacts,
  { places, count }: { places: ReadonlyMap<string, number>; count: number },
): Pick<Print, 'articles' | 'grounds'> {
  const starts = [...places.values(), count + 1].sort((one, other) => one - other);
  const articles = slugs.map(([id, slug]) => {
    const first = places.get(id) ?? 1;
    const end = starts.find((start) => start > first) ?? count + 1;
    const pages = Array.from({ length: end - first }, (_, index) => first - 1 + index);
    return { slug, pages: [0, ...pages] };
  });
  const grounds = Array.from({ length: count }, (): string | undefined => undefined);
  for (const [id, after] of sheets) {
    const place = places.get(id);
    if (place !== undefined) grounds[place - 1 + after] = hexOf(ground);
  }
  return { articles, grounds };
}

/**
 * Prints a page of the site that lays an issue out: once to learn where everything stands, then with the fillers
 * and the numbers of the pages, and fails if anything has moved meanwhile.
 *
 * @throws {Error} When a number that is printed is not true.
 */
export async function printIssue(
  browser: Browser,
  { address, photocopy }: { address: string; photocopy: boolean },
): Promise<Print> {
  const page = await browser.newPage({ viewport: { width: 552, height: 780 } });
  try {
    // Fonts that only print uses would come too late.
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(async (black) => {
      document.documentElement.toggleAttribute('data-photocopy', black);
      await document.fonts.ready;
    }, photocopy);
    await pruneHyphens(page);
    // Every number is as wide as it will be.
    await writeNumbers(page, new Map());
    await fillPages(page, await readPlaces(await printPage(page)));
    const { places } = await readPlaces(await printPage(page));
    await writeNumbers(page, places);
    const bytes = await printPage(page);
    const final = await readPlaces(bytes);
    const moved = [...final.places].filter(([id, number]) => places.get(id) !== number);
    if (moved.length > 0) {
      throw new Error(`The print moved while it was numbered: ${JSON.stringify(moved)}.`);
    }
    const facts = await page.evaluate(() => ({
      title: document.title,
      language: document.documentElement.lang,
      headings: [...document.querySelectorAll('h1, h2, h3, h4')]
        .filter((heading) => heading.getClientRects().length > 0)
        .map((heading) => heading.textContent.trim().replaceAll('\u00AD', '')),
      edition: document.querySelector('meta[name="edition"]')?.getAttribute('content') ?? '',
      slugs: [...document.querySelectorAll<HTMLElement>('.opener[data-slug]')].map(
        ({ id, dataset }) => [id, dataset['slug'] ?? ''] as const,
      ),
      sheets: [...document.querySelectorAll('.sheet[id], .pair')].map((sheet) => {
        const left = sheet.matches('.right') ? sheet.previousElementSibling?.id : undefined;
        return [left ?? sheet.id, left === undefined ? 0 : 1] as const;
      }),
      ground: getComputedStyle(document.querySelector('.sheet.cover') ?? document.body)
        .backgroundColor,
    }));
    return { bytes, ...facts, ...countPages(facts, final), count: final.count };
  } finally {
    await page.close();
  }
}

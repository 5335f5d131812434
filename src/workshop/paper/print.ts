import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { readDestinations, type Layout, type Places } from './destinations.ts';
import { placeFillers } from './fillers.ts';
import { bringNotes } from './margin-notes.ts';

/** A printed issue before it is finished. */
export interface Print {
  bytes: Uint8Array;
  title: string;
  /** BCP 47. */
  language: string;
  /** Calendar date of the issue. */
  date: string;
  /** Address of the licence of the texts, where the magazine has one. */
  licence: string | undefined;
  /** The headings of the pages, in order. */
  headings: readonly string[];
  /** What each link says, by what it leads to: an address, or `#` and the name of a place. */
  links: readonly (readonly [href: string, words: string])[];
  count: number;
  /** What it was printed from, as the page says. */
  edition: string;
}

/** How an issue is printed. */
export interface PrintOptions {
  /** Black on white. */
  photocopy?: boolean;
  /** What reaches the edge of a page goes 3 mm over it, on a page that is larger by as much. */
  bleed?: boolean;
  /** For two pages on a sheet of A4, on which they are smaller: small print is larger. */
  booklet?: boolean;
  /** The folder or the address of an article, to print it alone, between the cover and the back of its issue. */
  article?: string | undefined;
}

/** A sheet that is folded holds four pages. */
const PAGES_A_SHEET = 4;

const SIZE = { width: '170mm', height: '240mm', preferCSSPageSize: true } as const;

/** How high the text of a page may be, in points. */
const FOOT = 582;

/** An article that ends above this is set tighter. */
const SHORT_END = FOOT / 2;

/** Between an article and what ends it, and how much room that takes at least, in points. */
const ENDING = { gap: 30, least: 130 } as const;

/** Prints a page; only to learn where everything stands, without tags and outline, which take half of the time. */
const printPage = (page: Page, { isFinal }: { isFinal: boolean }): Promise<Uint8Array> =>
  page.pdf({ ...SIZE, printBackground: true, tagged: isFinal, outline: isFinal });

/**
 * Takes away the soft hyphens that would end a third line in a row, and then those at which no line breaks, which would stand in
 * the words that are copied or searched. All are measured before any of these goes: each change would lay the text out anew.
 */
function settleHyphens(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.data.includes('\u00AD')) texts.push(node);
    }
    const findBreaks = () =>
      texts.flatMap((node) =>
        [...node.data.matchAll(/\u00AD/g)].flatMap(({ index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const shown = [...range.getClientRects()].find(({ width }) => width > 0);
          const block = node.parentElement?.closest('p, li, dd') ?? document.body;
          return shown ? [{ node, index, block, bottom: shown.bottom }] : [];
        }),
      );
    type Break = ReturnType<typeof findBreaks>[number];
    const follows = (next: Break, last: Break | undefined) =>
      last?.block === next.block &&
      next.bottom - last.bottom < 1.5 * parseFloat(getComputedStyle(next.block).lineHeight);
    const isThird = (each: Break, index: number, all: readonly Break[]) => {
      const last = all[index - 1];
      return last !== undefined && follows(each, last) && follows(last, all[index - 2]);
    };
    let breaks = findBreaks();
    for (let third = breaks.find(isThird); third; third = breaks.find(isThird)) {
      third.node.deleteData(third.index, 1);
      breaks = findBreaks();
    }
    for (const node of texts) {
      const kept = breaks.filter((each) => each.node === node).map(({ index }) => index);
      node.data = node.data.replaceAll('\u00AD', (hyphen, index: number) =>
        kept.includes(index) ? hyphen : '',
      );
    }
  });
}

async function readLayout(bytes: Uint8Array): Promise<Layout> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return { places: readDestinations(document), count: document.getPageCount() };
}

const layOut = async (page: Page): Promise<Layout> =>
  readLayout(await printPage(page, { isFinal: false }));

const pageNumbers = (places: Places) =>
  Object.fromEntries([...places].map(([id, { page }]) => [id, page]));

/** How many pages each text takes from its start to its end, by its id. */
function lengthsOf(places: Places): Map<string, number> {
  return new Map(
    [...places].flatMap(([id, { page }]) => {
      const end = places.get(`${id}-end`);
      return end ? [[id, end.page - page]] : [];
    }),
  );
}

function setTight(page: Page, ids: readonly string[], tight: boolean): Promise<void> {
  return page.evaluate(
    ({ chosen, isTight }) => {
      for (const id of chosen) {
        document.getElementById(`${id}-end`)?.closest('.text')?.classList.toggle('tight', isTight);
      }
    },
    { chosen: ids, isTight: tight },
  );
}

/** Sets the texts tighter whose last lines would stand alone on a page, where that brings them back. */
async function fitTexts(page: Page): Promise<void> {
  const { places } = await layOut(page);
  const before = lengthsOf(places);
  const short = [...before.keys()].filter(
    (id) => (places.get(`${id}-end`)?.depth ?? Infinity) < SHORT_END,
  );
  if (short.length === 0) return;
  await setTight(page, short, true);
  const after = lengthsOf((await layOut(page)).places);
  const vain = short.filter((id) => (after.get(id) ?? 0) >= (before.get(id) ?? 0));
  await setTight(page, vain, false);
}

/**
 * Says whose moments go on where a table has begun on a page before. That takes a line, after which the table may go on to
 * another page from an earlier row: of each table one page at a time is seen to.
 *
 * @returns Whether there was any.
 */
function markContinued(page: Page, places: Places): Promise<boolean> {
  return page.evaluate((numbers) => {
    let isAny = false;
    for (const table of document.querySelectorAll('.journey table')) {
      const row = [...table.querySelectorAll('tbody > tr[id] + tr[id]')].find(
        ({ id, previousElementSibling: before }) => numbers[id] !== numbers[before?.id ?? ''],
      );
      if (!row) continue;
      const again = table.querySelector('.again')?.cloneNode(true) as HTMLElement;
      again.removeAttribute('hidden');
      row.before(again);
      isAny = true;
    }
    return isAny;
  }, pageNumbers(places));
}

/** Shows what ends an article where its last page has room, down to the foot of the page. */
function showEndings(page: Page, places: Places): Promise<void> {
  const rooms = [...places].flatMap(([id, { depth }]) => {
    const room = FOOT - ENDING.gap - depth;
    // At the very top, it ends a page that is full.
    return id.endsWith('-end') && depth > 0 && room >= ENDING.least ? [[id, room] as const] : [];
  });
  return page.evaluate(
    ({ shown, gap }) => {
      for (const [id, room] of shown) {
        const ending = document.getElementById(id)?.nextElementSibling as HTMLElement | null;
        ending?.style.setProperty('--room', `${room}pt`);
        ending?.style.setProperty('margin-top', `${gap}pt`);
        ending?.removeAttribute('hidden');
      }
    },
    { shown: rooms, gap: ENDING.gap },
  );
}

/**
 * Shows the fillers that are needed before openers: a pair of pages starts on the left, a single one stands on the right.
 *
 * @returns How many.
 */
function fillBeforeOpeners(page: Page, places: Places): Promise<number> {
  return page.evaluate((found) => {
    let added = 0;
    for (const opener of document.querySelectorAll('.opener:not(.right)')) {
      const place = found[opener.id];
      const filler = opener.previousElementSibling;
      if (place === undefined || !filler?.matches('.filler')) continue;
      if ((place + added) % 2 === (opener.matches('.single') ? 1 : 0)) continue;
      filler.removeAttribute('hidden');
      added += 1;
    }
    return added;
  }, pageNumbers(places));
}

/** Shows the fillers that the last sheet needs, each poster once, among what ends the issue; an off-print has them as they stand. */
async function fillLastSheet(page: Page, { places, count }: Layout, added: number): Promise<void> {
  const lacking = (PAGES_A_SHEET - ((count + added) % PAGES_A_SHEET)) % PAGES_A_SHEET;
  const pageOf = (id: string) => (places.get(id)?.page ?? 0) + added;
  const ends = await page.evaluate(() =>
    ['index', 'own', 'colophon', 'back'].filter((id) =>
      document.querySelector(`main > #${id}:not(.filler)`),
    ),
  );
  const parts = ends.slice(0, -1);
  const lengths = parts.map((id, index) => pageOf(ends[index + 1] ?? '') - pageOf(id));
  const placed = placeFillers(pageOf(ends[0] ?? ''), lengths, lacking);
  await page.evaluate(
    ({ before, needed }) => {
      const fillers = [...document.querySelectorAll('.filler')];
      const shown = fillers.filter((each) => !each.hasAttribute('hidden'));
      const said = new Set(shown.map(({ textContent }) => textContent));
      const rest = [...document.querySelectorAll('article.text:last-of-type ~ .filler')]
        .filter(({ textContent }) => textContent === '' || !said.has(textContent))
        .slice(0, needed);
      for (const filler of rest) filler.removeAttribute('hidden');
      for (const [id, many] of before) {
        document.getElementById(id)?.before(...rest.splice(0, many));
      }
    },
    {
      before: parts.map((id, index) => [id, placed[index] ?? 0] as const),
      needed: lacking,
    },
  );
}

/** Writes the numbers of the pages; before they are known, one that is as wide. */
function writeNumbers(page: Page, places?: Places): Promise<void> {
  return page.evaluate(
    (numbers) => {
      for (const slot of document.querySelectorAll<HTMLElement>('[data-for]')) {
        const number = numbers?.[slot.dataset['for'] ?? ''];
        slot.textContent = numbers ? String(number ?? '') : '00';
        slot.closest('.folio')?.classList.toggle('recto', (number ?? 0) % 2 === 1);
      }
    },
    places && pageNumbers(places),
  );
}

/** What the page says of itself. */
function readFacts(page: Page) {
  return page.evaluate(() => {
    const said = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
    const clean = (words: string) => words.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
    return {
      title: document.title,
      language: document.documentElement.lang,
      date: said('date'),
      edition: said('edition'),
      licence: document.querySelector('link[rel="license"]')?.getAttribute('href') ?? undefined,
      headings: [...document.querySelectorAll('h1, h2, h3, h4')]
        .filter((heading) => heading.getClientRects().length > 0)
        .map((heading) => clean(heading.textContent)),
      links: [...document.querySelectorAll('a[href]')].map(
        (link) =>
          [
            link.getAttribute('href') ?? '',
            clean(link.getAttribute('aria-label') ?? link.textContent),
          ] as const,
      ),
    };
  });
}

/**
 * Leaves of an issue what makes the off-print of an article: its own cover, its back, how to read a thread, the article, and
 * what may fill its last sheet; nothing sends its reader to a page that it lacks.
 *
 * @param name The folder or the address of the article.
 */
function keepArticle(page: Page, name: string): Promise<void> {
  return page.evaluate((wanted) => {
    const opener = document.querySelector(`.opener[data-article~="${CSS.escape(wanted)}"]`);
    if (!opener) throw new Error(`There is no article “${wanted}” in this issue.`);
    const { id } = opener;
    const legend = document.querySelector('.legend');
    const back = document.querySelector('.back');
    // The pair of a journey comes right after the cover, on the left; a single opener after the legend, on the right.
    if (legend && opener.matches('.pair')) back?.before(legend);
    const isKept = (part: Element) =>
      part.matches(
        `.cover, .legend, .own, .colophon, .back, .places, .fold, .${id}, .stitched.filler`,
      ) ||
      (part.matches('.poster') &&
        part.querySelector(`.from :is([data-for="${id}"], [data-for^="${id}-"])`) !== null);
    for (const part of document.querySelectorAll('main > *')) if (!isKept(part)) part.remove();
    for (const filler of document.querySelectorAll('.filler')) {
      if (filler.compareDocumentPosition(opener) & Node.DOCUMENT_POSITION_FOLLOWING)
        filler.remove();
    }
    // They fill a sheet that lacks pages, before posters do.
    const spare = [...document.querySelectorAll('.own, .colophon')];
    for (const part of spare) {
      part.classList.add('filler');
      part.setAttribute('hidden', '');
    }
    document.querySelector('article.text')?.after(...spare);
    for (const line of document.querySelectorAll('.cover-lines li')) {
      if (line.querySelector(`:is([data-for="${id}"], [data-for="legend"])`))
        line.removeAttribute('hidden');
      else line.remove();
    }
    const cover = document.querySelector('.cover');
    cover?.classList.add(`of-${id}`);
    cover?.querySelector('.theme')?.replaceChildren(opener.querySelector('h1')?.textContent ?? '');
    for (const thread of document.querySelectorAll('.cover .cover-thread')) {
      if (thread.matches(`[data-of="${id}"]`)) thread.removeAttribute('hidden');
      else thread.remove();
    }
    // The thread has one thickness where it crosses the spine.
    const width = cover?.querySelector('.cover-thread path')?.getAttribute('stroke-width');
    if (width) back?.querySelector('.cover-thread path')?.setAttribute('stroke-width', width);
    for (const ending of document.querySelectorAll('.ending')) ending.remove();
    for (const slot of document.querySelectorAll<HTMLElement>('[data-for]')) {
      if (!document.getElementById(slot.dataset['for'] ?? '')) slot.remove();
    }
  }, name);
}

/** Opens the page of an issue, in one of its variants, as it will be printed. */
async function openPage(
  browser: Browser,
  address: string,
  variants: readonly ('photocopy' | 'bleed' | 'booklet' | 'fold')[],
): Promise<Page> {
  // As wide as the page without its margins, so that lines break where they will.
  const page = await browser.newPage({ viewport: { width: 552, height: 780 } });
  // Fonts that only print uses would come too late.
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(async (names) => {
    for (const name of names) document.documentElement.toggleAttribute(`data-${name}`, true);
    await document.fonts.ready;
  }, variants);
  return page;
}

/** Prints the sheet that says how the booklet of an issue is made. */
export async function printFolding(browser: Browser, address: string): Promise<Uint8Array> {
  const page = await openPage(browser, address, ['photocopy', 'fold']);
  try {
    return await printPage(page, { isFinal: true });
  } finally {
    await page.close();
  }
}

/**
 * Prints a page of the site that lays an issue out: first to learn where everything stands, then with the fillers
 * and the numbers of the pages, and fails if anything has moved meanwhile.
 *
 * @throws {Error} When a number that is printed is not true.
 */
export async function printIssue(
  browser: Browser,
  address: string,
  { article, ...options }: PrintOptions = {},
): Promise<Print> {
  const variants = (['photocopy', 'bleed', 'booklet'] as const).filter((each) => options[each]);
  const page = await openPage(browser, address, variants);
  try {
    if (article !== undefined) await keepArticle(page, article);
    await writeNumbers(page);
    await fitTexts(page);
    await settleHyphens(page);
    let layout = await bringNotes(page, layOut);
    while (await markContinued(page, layout.places)) layout = await layOut(page);
    await showEndings(page, layout.places);
    await fillLastSheet(page, layout, await fillBeforeOpeners(page, layout.places));
    const { places } = await layOut(page);
    await writeNumbers(page, places);
    const bytes = await printPage(page, { isFinal: true });
    const final = await readLayout(bytes);
    const moved = [...final.places].filter(([id, { page: number }]) => {
      return places.get(id)?.page !== number;
    });
    if (moved.length > 0) {
      throw new Error(`The print moved while it was numbered: ${JSON.stringify(moved)}.`);
    }
    return { bytes, ...(await readFacts(page)), count: final.count };
  } finally {
    await page.close();
  }
}

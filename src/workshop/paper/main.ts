/**
 * Prints the issues of a built site: `npm run paper`, or `npm run paper -- 2 --lang fr`.
 *
 * The prints are kept in a folder that no build empties; the next build publishes those that still match its pages.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import {
  PAPER_FOLDER,
  PAPER_LIST,
  paperFile,
  type PrintedFile,
} from '../../magazine/addresses/paper-files.ts';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { launchBrowser } from '../browser/browser.ts';
import { serveSite } from '../server/site-server.ts';
import { markBleed } from './bleed.ts';
import { impose } from './booklet.ts';
import { finishPdf } from './finish.ts';
import { printFolding, printIssue } from './print.ts';

const USAGE = `npm run paper -- [number] [options]

  --lang fr|en       one language; both without it
  --photocopy        black on white, for coloured paper in the tray
  --bleed            for a print shop: 3 mm over the edge, and marks at which to cut
  --booklet [slug]   on A4 sheets, to be folded and stapled: an issue, or one article by its folder
`;

/** What the file for a print shop is not yet. */
const TO_THE_SHOP = `  Colours are RGB. The shop converts them: black text to black alone (overprinted), and the two colours of the
  issue to two spot inks or to CMYK. The file is not PDF/X, has no output intent, and its paper is its own ground.`;

interface Order {
  number: number;
  locale: Locale;
}

/** The issues that are built and hold an article; all of them without one. */
async function listOrders(dist: string, base: string, only?: string): Promise<Order[]> {
  const routes = createRoutes(base);
  const orders: Order[] = [];
  for (const locale of LOCALES) {
    const folder = join(dist, routes.section(locale, 'paper').slice(base.length));
    if (!existsSync(folder)) continue;
    for (const name of await readdir(folder)) {
      if (!/^\d+$/.test(name)) continue;
      const html = only ? await readFile(join(folder, name, 'index.html'), 'utf8') : '';
      if (!only || html.includes(`data-slug="${only}"`)) {
        orders.push({ number: Number(name), locale });
      }
    }
  }
  return orders.sort((one, other) => one.number - other.number);
}

const LIST = join(PAPER_FOLDER, PAPER_LIST);

/** The prints that are kept, by number and language. */
async function readKept(): Promise<PrintedFile[]> {
  if (!existsSync(LIST)) return [];
  return JSON.parse(await readFile(LIST, 'utf8')) as PrintedFile[];
}

async function save(name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(PAPER_FOLDER, { recursive: true });
  await writeFile(join(PAPER_FOLDER, name), bytes);
  console.log(`${join(PAPER_FOLDER, name)}  ${Math.round(bytes.byteLength / 1000)} kB`);
}

interface Variants {
  photocopy: boolean;
  bleed: boolean;
  booklet: boolean;
  only?: string | undefined;
}

/** Prints one issue in one language, and whatever is asked for beside it. */
async function printOrder(
  browser: Browser,
  { number, locale, address }: Order & { address: string },
  { photocopy, bleed, booklet, only }: Variants,
): Promise<PrintedFile> {
  const print = await printIssue(browser, address, { photocopy });
  const bytes = await finishPdf(print);
  const file = paperFile(number, locale);
  const suffix = photocopy ? '-photocopy' : '';
  await save(file.replace('.pdf', `${suffix}.pdf`), bytes);
  if (bleed) {
    const over = await printIssue(browser, address, { photocopy, bleed });
    await save(file.replace('.pdf', `${suffix}-bleed.pdf`), await markBleed(over));
    console.log(TO_THE_SHOP);
  }
  if (booklet) {
    const pages = print.articles.find(({ slug }) => slug === only)?.pages;
    await save(
      file.replace('.pdf', `${suffix}-booklet${only ? `-${only}` : ''}.pdf`),
      await impose({ bytes, pages, guide: await printFolding(browser, address) }),
    );
  }
  const { edition, count } = print;
  return { number, locale, file, pages: count, bytes: bytes.byteLength, edition };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      photocopy: { type: 'boolean', default: false },
      bleed: { type: 'boolean', default: false },
      booklet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const numbers = positionals.filter((each) => /^\d+$/.test(each));
  const [only, ...others] = positionals.filter((each) => !numbers.includes(each));
  if (others.length > 0 || (only !== undefined && !values.booklet)) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const dist = process.env['DIST'] ?? 'dist';
  const site = await serveSite(dist, 0);
  const browser = await launchBrowser();
  try {
    const routes = createRoutes(site.url.pathname);
    const orders = (await listOrders(dist, site.url.pathname, only)).filter(
      ({ number, locale }) =>
        (numbers.length === 0 || numbers.includes(String(number))) &&
        (values.lang === undefined || values.lang === locale),
    );
    if (orders.length === 0) {
      const sought = only === undefined ? 'No such issue' : `No such issue with “${only}”`;
      throw new Error(`${sought} is built: run \`npm run build\` first.`);
    }
    for (const order of orders) {
      const address = new URL(routes.paper(order.locale, order.number), site.url).href;
      const printed = await printOrder(browser, { ...order, address }, { ...values, only });
      if (values.photocopy) continue;
      const others = (await readKept()).filter(
        ({ number, locale }) => number !== printed.number || locale !== printed.locale,
      );
      await writeFile(LIST, `${JSON.stringify([...others, printed], undefined, 2)}\n`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

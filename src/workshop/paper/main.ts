/**
 * Prints the issues of a built site: `npm run paper`, or `npm run paper -- 2 --lang fr`.
 *
 * The prints are kept in a folder that no build empties; the next build publishes those that still match its pages.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
import { LOCALES } from '../../magazine/vocabulary.ts';
import { launchBrowser } from '../browser/browser.ts';
import { serveSite } from '../server/site-server.ts';
import { markBleed } from './bleed.ts';
import { impose } from './booklet.ts';
import { chooseIssues, readBuiltIssues, type BuiltIssue } from './built-issues.ts';
import { finishPdf } from './finish.ts';
import { printFolding, printIssue } from './print.ts';

const USAGE = `npm run paper -- [number] [options]

  --lang fr|en       one language; both without it
  --photocopy        black on white, for coloured paper in the tray
  --bleed            for a print shop: 3 mm over the edge, and marks at which to cut
  --booklet [slug]   on A4 sheets, to be folded and stapled: an issue, or one article by its folder or address
`;

/** What the file for a print shop is not yet. */
const TO_THE_SHOP = `  Colours are RGB. The shop converts them: black text to black alone (overprinted), and the two colours of the
  issue to two spot inks or to CMYK. The file is not PDF/X, has no output intent, and its paper is its own ground.`;

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
  article?: string | undefined;
}

/** Prints an issue, and whatever is asked for beside it. */
async function printVariants(
  browser: Browser,
  { number, locale, address }: BuiltIssue & { address: string },
  { photocopy, bleed, booklet, article }: Variants,
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
    const folded = await printIssue(browser, address, { photocopy, booklet, article });
    await save(
      file.replace('.pdf', `${suffix}-booklet${article ? `-${article}` : ''}.pdf`),
      await impose({ bytes: folded.bytes, guide: await printFolding(browser, address) }),
    );
  }
  const { edition, count } = print;
  return { number, locale, file, pages: count, bytes: bytes.byteLength, edition };
}

/** Prints issues of a site, and lists the prints that can be published. */
async function printAll(
  issues: readonly BuiltIssue[],
  site: URL,
  variants: Variants,
): Promise<void> {
  const routes = createRoutes(site.pathname);
  const browser = await launchBrowser();
  try {
    for (const issue of issues) {
      const address = new URL(routes.paper(issue.locale, issue.number), site).href;
      const printed = await printVariants(browser, { ...issue, address }, variants);
      if (variants.photocopy) continue;
      const others = (await readKept()).filter(
        ({ number, locale }) => number !== printed.number || locale !== printed.locale,
      );
      await writeFile(LIST, `${JSON.stringify([...others, printed], undefined, 2)}\n`);
    }
  } finally {
    await browser.close();
  }
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
  const [article, ...others] = positionals.filter((each) => !numbers.includes(each));
  const locale = LOCALES.find((each) => each === values.lang);
  if (
    others.length > 0 ||
    (article !== undefined && !values.booklet) ||
    (values.lang !== undefined && locale === undefined)
  ) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const dist = process.env['DIST'] ?? 'dist';
  const site = await serveSite(dist, 0);
  try {
    const built = await readBuiltIssues(dist, site.url.pathname);
    const issues = chooseIssues(built, { numbers: numbers.map(Number), locale, article });
    await printAll(issues, site.url, { ...values, article });
  } finally {
    await site.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { parse } from 'yaml';
import { localeOfAddress } from '../../desk/ledger/site-addresses.ts';
import { FEED_FORMATS } from '../../magazine/addresses/feeds.ts';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { findElement, type Root } from '../../magazine/texts/html-tree.ts';
import { redirectsSchema, type Redirect } from '../../magazine/schemas/redirects.ts';
import { formatRedirects } from '../server/redirects-file.ts';
import { writeRedirectPage } from './redirect-page.ts';

/**
 * Reads where former addresses lead.
 *
 * @param file `content/redirects.yaml`, which a magazine whose pages have never moved does without.
 * @throws {ZodError} When the file is not as its schema wants it; the checks say so beforehand.
 */
export async function readRedirects(file: URL | string): Promise<Redirect[]> {
  try {
    return redirectsSchema.parse(parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The title of a built page, as HTML; nothing where it has none. */
function readTitle(html: string): string | undefined {
  const title = findElement(htmlToHast(html) as Root, 'title');
  return title && toHtml(title.children);
}

/** Copies the feeds beside a page to its former address: a reader that still asks there is told the new one in them. */
async function copyFeeds(from: URL, to: URL): Promise<void> {
  for (const { file } of Object.values(FEED_FORMATS)) {
    await copyFile(new URL(file, from), new URL(file, to)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
  }
}

/** Where the built site stands, on the disk and on the web. */
interface BuiltSite {
  folder: URL;
  /** Address of the host. */
  host: URL;
  base: string;
}

/**
 * Writes a page at each former address, and `_redirects` for the hosts that answer with a status.
 *
 * @throws {Error} When a redirect leads to no page, or starts where there is one.
 */
export async function writeRedirects(
  redirects: readonly Redirect[],
  { folder, host, base }: BuiltSite,
): Promise<void> {
  if (redirects.length === 0) return;
  const routes = createRoutes(base);
  const pathOf = (address: string) => routes.file(address.slice(1));
  for (const { from, to } of redirects) {
    const html = await readFile(new URL(`.${to}index.html`, folder), 'utf8').catch(
      (cause: unknown) => {
        throw new Error(`The redirect from ${from} leads to ${to}, which has no page.`, { cause });
      },
    );
    const path = pathOf(to);
    const page = writeRedirectPage({
      locale: localeOfAddress(from),
      target: {
        locale: localeOfAddress(to),
        path,
        url: new URL(path, host),
        title: readTitle(html) ?? to,
      },
    });
    const file = new URL(`.${from}index.html`, folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, page, { flag: 'wx' }).catch((cause: unknown) => {
      throw new Error(`The redirect starts from ${from}, where there is a page.`, { cause });
    });
    await copyFeeds(new URL(`.${to}`, folder), new URL(`.${from}`, folder));
  }
  const rules = redirects.map(({ from, to }) => ({ from: pathOf(from), to: pathOf(to) }));
  await writeFile(new URL('_redirects', folder), formatRedirects(rules));
}

/**
 * Makes former addresses lead to those that took their place.
 *
 * @param file `content/redirects.yaml`.
 */
export function redirectPages(file: URL): AstroIntegration {
  let base = '/';
  let host: URL | undefined;
  return {
    name: 'redirect-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        host = new URL(config.site ?? '');
      },
      'astro:build:done': async ({ dir }) => {
        if (!host) throw new Error('The site has no address.');
        await writeRedirects(await readRedirects(file), { folder: dir, host, base });
      },
    },
  };
}

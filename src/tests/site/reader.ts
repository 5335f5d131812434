import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Locator,
  type Page,
} from 'playwright-core';
import { expect, inject, test as plainTest } from 'vitest';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import type { Template } from './built-pages.ts';
import type { Address } from './setup.ts';

/** How a reader comes: by default on a wide screen by day, with scripts, and no wish for motion. */
export interface Visit {
  /** Width of the window in CSS pixels. */
  width?: number;
  theme?: 'light' | 'dark';
  scripts?: boolean;
  motion?: boolean;
  /** A file that does not come the first time that it is asked for, as a pattern of its address. */
  lost?: string;
  /** Runs in every document before its own scripts. */
  prelude?: string;
  /** Status that the server is to answer with. */
  status?: number;
}

/** Widths that the tests look at: small and usual telephone, tablet, desk. */
export const WIDTHS = { small: 320, telephone: 360, tablet: 768, desk: 1440 } as const;

const siteUrl = new URL(inject('siteUrl'));

/** Every address of the site, under the base path that it was built with. */
export const routes = createRoutes(siteUrl.pathname);

/** The pages of one template, French ones first unless a language is asked for. */
export function pagesOf(template: Template, locale?: Locale): Address[] {
  const pages = inject('pages').filter((page) => page.template === template);
  const order = (page: Address) => (page.locale === 'fr' ? 0 : 1);
  return pages
    .filter((page) => !locale || page.locale === locale)
    .sort((one, other) => order(one) - order(other));
}

/**
 * One page of a template.
 *
 * @throws {Error} When the site has none.
 */
export function pageOf(template: Template, locale: Locale = 'fr'): Address {
  const [page] = pagesOf(template, locale);
  if (!page) throw new Error(`The site has no page “${template}” in “${locale}”.`);
  return page;
}

/** One page of each template and language, and every standing page. */
export function samplePages(): Address[] {
  const sampled = new Set<string>();
  return inject('pages').filter(({ template, locale, path }) => {
    const key = template === 'standing' ? path : `${template} ${locale}`;
    if (sampled.has(key)) return false;
    sampled.add(key);
    return true;
  });
}

/** One connection for all the files of a worker, which takes it along when it ends. */
const browser: Browser = await chromium.connect(inject('browserEndpoint'));

/** How long to wait for what should be there at once, in milliseconds: machines differ. */
const PATIENCE = 30_000;

/** Usual sizes of proportional and of fixed-width text, in CSS pixels. */
const TEXT_SIZES = { standard: 16, fixed: 13 };

/** Sets the text size, as a multiple of the usual one, as a reader does in the browser’s settings. */
export async function setTextSize(page: Page, scale: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fontSizes = { standard: TEXT_SIZES.standard * scale, fixed: TEXT_SIZES.fixed * scale };
  await session.send('Page.setFontSizes', { fontSizes });
}

/** The edges of an element, in CSS pixels from the top left of its page. */
export function boxOf(element: Locator) {
  return element.evaluate((box) => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return { left, right, top: top + scrollY, bottom: bottom + scrollY };
  });
}

/** Someone who opens pages of the site and notes whatever they should not do. */
export class Reader {
  readonly #site: URL;
  readonly #contexts: BrowserContext[] = [];
  readonly #complaints: string[] = [];

  constructor(site: URL) {
    this.#site = site;
  }

  /** Opens a page of the site, by its path, in a window of its own. */
  async open(path: string, visit: Visit = {}): Promise<Page> {
    const { width = WIDTHS.desk, status = 200 } = visit;
    const context = await browser.newContext({
      baseURL: this.#site.href,
      viewport: { width, height: width < WIDTHS.tablet ? 780 : 900 },
      colorScheme: visit.theme ?? 'light',
      javaScriptEnabled: visit.scripts ?? true,
      reducedMotion: visit.motion ? 'no-preference' : 'reduce',
      hasTouch: width < WIDTHS.tablet,
      locale: 'fr-FR',
    });
    context.setDefaultTimeout(PATIENCE);
    this.#contexts.push(context);
    if (visit.prelude) await context.addInitScript(visit.prelude);
    this.#listen(context, visit);
    if (visit.lost) await context.route(visit.lost, (route) => route.abort(), { times: 1 });
    const page = await context.newPage();
    const response = await page.goto(path, { waitUntil: 'load' });
    expect(response?.status(), path).toBe(status);
    return page;
  }

  #listen(context: BrowserContext, { status = 200, lost }: Visit): void {
    const complain = (words: string) => this.#complaints.push(words);
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isOwn = origin === this.#site.origin || protocol === 'data:' || protocol === 'blob:';
      if (!isOwn) complain(`asked another host: ${request.url()}`);
    });
    context.on('response', (response) => {
      const expected = response.request().isNavigationRequest() ? status : 200;
      const isProblem = response.status() >= 400 && response.status() !== expected;
      if (isProblem) complain(`${response.status()} for ${response.url()}`);
    });
    context.on('console', (message: ConsoleMessage) => {
      const isLost =
        (status === 404 && message.text().includes('404')) ||
        (lost !== undefined && message.text().includes('net::ERR_FAILED'));
      if (message.type() === 'error' && !isLost) complain(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => {
      const { message } = error.error();
      if (!lost || !message.includes('dynamically imported')) complain(`script error: ${message}`);
    });
  }

  /** Closes every window; fails when a page asked another host, or reported an error. */
  async leave(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
    expect(this.#complaints).toEqual([]);
  }
}

/** A test with a reader, who at the end has seen no error and no request to another host. */
export const test = plainTest
  .extend('site', siteUrl)
  .extend('reader', async ({ site }, { onCleanup }) => {
    const reader = new Reader(site);
    onCleanup(() => reader.leave());
    return reader;
  });

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { BUILT_SITE } from '../serve.ts';
import type { PageWeight } from './budgets.ts';
import type { BuiltPage, BuiltSite } from './built-pages.ts';

const compress = promisify(brotliCompress);

/** Bytes that cross the wire at the best quality that a host can prepare beforehand. */
async function brotliBytes(content: string | Buffer): Promise<number> {
  if (content.length === 0) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return (await compress(content, { params })).length;
}

/** What a script imports when it starts, and what it may import later. */
interface Imports {
  first: string[];
  later: string[];
}

const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*["']([^"']+\.m?js)["']/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`]([^"'`]+\.m?js)["'`]/g;
/** What asks the reader at the end of an article for his own curve. */
const OWN_CURVE = /\/own-curve\.[^/]+\.js$/;
/** What is weighed apart: that, and what the search over a page brings along, which is weighed with the search. */
const WEIGHED_APART = /\/(?:dialog|mark-found|own-curve)\.[^/]+\.js$/;

/** A face for all letters: one for a range of them is asked for where a page holds one. */
const FONT_FACE = /@font-face\s*\{((?:(?!unicode-range)[^}])*)\}/g;
const FONT_FACE_FILE = /url\(["']?([^"')]+\.woff2?)["']?\)/g;

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => (name ? [name] : []));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Weighs the pages of a site; a file that several pages share is read and compressed once. */
export class Scales {
  readonly #site: BuiltSite;
  readonly #ownCurve: readonly string[];
  readonly #contents = new Map<string, Promise<Buffer>>();
  readonly #weights = new Map<string, Promise<number>>();

  constructor(site: BuiltSite) {
    this.#site = site;
    this.#ownCurve = [...site.files].filter((path) => OWN_CURVE.test(path));
  }

  #read(path: string): Promise<Buffer> {
    const file = path.slice(this.#site.url.pathname.length);
    const content = this.#contents.get(path) ?? readFile(join(BUILT_SITE, file));
    this.#contents.set(path, content);
    return content;
  }

  #weigh(path: string): Promise<number> {
    const isPacked = /\.(?:woff2|png|jpe?g|webp|avif)$/.test(path);
    const weight =
      this.#weights.get(path) ??
      this.#read(path).then((content) => (isPacked ? content.length : brotliBytes(content)));
    this.#weights.set(path, weight);
    return weight;
  }

  async #weighAll(paths: Iterable<string>): Promise<number> {
    return sum(await Promise.all([...paths].map((path) => this.#weigh(path))));
  }

  #importsOf(script: string, path: string): Imports {
    const resolve = (name: string) => new URL(name, new URL(path, this.#site.url)).pathname;
    return {
      first: matches(script, STATIC_IMPORT).map(resolve),
      later: matches(script, DYNAMIC_IMPORT).map(resolve),
    };
  }

  /** Some scripts and all that they import: at the start only, or at any time. */
  async #closure(paths: readonly string[], which: 'first' | 'all'): Promise<Set<string>> {
    const found = new Set<string>();
    const visit = async (path: string): Promise<void> => {
      if (found.has(path) || (WEIGHED_APART.test(path) && !paths.includes(path))) return;
      found.add(path);
      const { first, later } = this.#importsOf((await this.#read(path)).toString(), path);
      for (const next of which === 'all' ? [...first, ...later] : first) await visit(next);
    };
    for (const path of paths) await visit(path);
    return found;
  }

  /** What a page weighs, in the terms of its budget. */
  async weigh({ html, document, path }: BuiltPage): Promise<PageWeight> {
    const pathsIn = (selector: string, attribute: string) => [
      ...new Set(
        [...document.querySelectorAll(selector)].map(
          (element) =>
            new URL(element.getAttribute(attribute) ?? '', new URL(path, this.#site.url)).pathname,
        ),
      ),
    ];
    const sheets = pathsIn('link[rel="stylesheet"]', 'href');
    const inlineStyles = [...document.querySelectorAll('style')].map((style) => style.textContent);
    const linkedStyles = await Promise.all(sheets.map((sheet) => this.#read(sheet)));
    const fonts = new Set([
      ...pathsIn('link[rel="preload"][as="font"]', 'href'),
      ...[...inlineStyles, ...linkedStyles.map(String)].flatMap((css) =>
        matches(css, FONT_FACE)
          .flatMap((face) => matches(face, FONT_FACE_FILE))
          .map((name) => new URL(name, this.#site.url).pathname),
      ),
    ]);

    const inline = [...document.querySelectorAll('script:not([src])')]
      .filter((script) => ['', 'module'].includes(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent);
    const inlineImports = inline.flatMap((script) => this.#importsOf(script, path).first);
    const started = await this.#closure(
      [
        ...pathsIn('script[src]', 'src'),
        ...pathsIn('link[rel="modulepreload"]', 'href'),
        ...inlineImports,
      ],
      'first',
    );
    // What the script of every page imports later is for an article and its thread, and is weighed where there is
    // one; the atelier asks for all that its own script may, and so does a page with a script of its own.
    const asksLater = document.querySelector('[data-journey], [data-atelier]') !== null;
    const own = pathsIn('main script[src]', 'src');
    const loaded = new Set([
      ...started,
      ...(await this.#closure(asksLater ? [...started] : own, 'all')),
    ]);
    const hasJourney = document.querySelector('[data-journey]') !== null;
    const asked = hasJourney
      ? (await this.#closure(this.#ownCurve, 'first')).difference(loaded)
      : [];
    const images = [
      ...pathsIn('img:not([loading="lazy"])', 'src'),
      ...pathsIn('link[rel="icon"]', 'href'),
    ].filter((image) => this.#site.files.has(image));

    const weights = {
      html: await brotliBytes(html),
      css: await this.#weighAll(sheets),
      fonts: await this.#weighAll(fonts),
      asked: await this.#weighAll(asked),
    };
    // Inline scripts travel within the HTML, so that they count as scripts but not twice in the total.
    const inlineWeight = await brotliBytes(inline.join('\n'));
    const loadedWeight = await this.#weighAll(loaded);
    return {
      ...weights,
      scriptsBefore: inlineWeight + (await this.#weighAll(started)),
      scripts: inlineWeight + loadedWeight,
      total: sum(Object.values(weights)) + loadedWeight + (await this.#weighAll(images)),
    };
  }
}

import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { createRoutes, type Routes, type Section } from '../../magazine/addresses/routes.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { readSiteUrl } from '../../workshop/server/site-snapshot.ts';
import { BUILT_SITE } from '../serve.ts';

/** The layouts of an article. */
export const ARTICLES = [
  'article with journey',
  'article with borrowed moments',
  'article without journey',
] as const;

/** What kind of page it is: one name for each layout. */
export type Template =
  | 'home'
  | 'issues'
  | 'issue'
  | (typeof ARTICLES)[number]
  | 'case studies'
  | 'brand'
  | 'lexicon'
  | 'term'
  | 'sources'
  | 'bibliography'
  | 'authors'
  | 'author'
  | 'search'
  | 'atlas'
  | 'atlas facet'
  | 'atelier'
  | 'worksheet'
  | 'standing'
  | 'not found'
  | 'redirect'
  | 'unknown';

export interface BuiltPage {
  /** Its path on the site, base path included. */
  path: string;
  /** Its file, below the built folder. */
  file: string;
  locale: Locale;
  template: Template;
  /** Whether it keeps out of search engines. */
  hidden: boolean;
  html: string;
  /** Its tree, whose scripts do not run; read when it is first asked for. */
  readonly document: Document;
}

export interface BuiltSite {
  /** The address that it was built for, base path included. */
  url: URL;
  routes: Routes;
  /** In the order of their files; an issue that is laid out for paper is no page of the site. */
  pages: readonly BuiltPage[];
  /** Every file of the built folder, by its path on the site. */
  files: ReadonlySet<string>;
}

/** A list and the pages that it leads to. */
const SECTIONS: readonly (readonly [Section, list: Template, item: Template])[] = [
  ['issues', 'issues', 'issue'],
  ['caseStudies', 'case studies', 'brand'],
  ['lexicon', 'lexicon', 'term'],
  ['sources', 'sources', 'bibliography'],
  ['authors', 'authors', 'author'],
  ['search', 'search', 'unknown'],
  ['atlas', 'atlas', 'atlas facet'],
  ['atelier', 'atelier', 'worksheet'],
];

function templateOf(path: string, locale: Locale, routes: Routes, html: string): Template {
  const home = routes.home(locale);
  if (html.includes('<meta http-equiv="refresh"')) return 'redirect';
  if (path === home) return 'home';
  if (path === `${routes.home('fr')}404.html`) return 'not found';
  if (path.startsWith(routes.section(locale, 'articles'))) {
    if (html.includes('id="borrowed-title"')) return 'article with borrowed moments';
    return html.includes('data-journey') ? 'article with journey' : 'article without journey';
  }
  for (const [section, list, item] of SECTIONS) {
    const root = routes.section(locale, section);
    if (path === root) return list;
    if (path.startsWith(root)) return item;
  }
  return /^[^/]+\/$/.test(path.slice(home.length)) ? 'standing' : 'unknown';
}

const isPaper = (path: string, routes: Routes) =>
  LOCALES.some((locale) => path.startsWith(routes.section(locale, 'paper')));

/** The path on the site of a file of the built folder. */
function pathOf(file: string, url: URL): string {
  return `${url.pathname}${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

const parser = new new Window().DOMParser();

/** Reads a page of the site as a document whose scripts do not run. */
export function parseDocument(html: string): Document {
  return parser.parseFromString(html, 'text/html') as unknown as Document;
}

/**
 * Reads a whole built site.
 *
 * @throws {Error} When nothing is built.
 */
export async function readSite(folder: string): Promise<BuiltSite> {
  const url = await readSiteUrl(folder);
  const routes = createRoutes(url.pathname);
  const found = await Array.fromAsync(glob('**/*.*', { cwd: folder }));
  const files = found.map((file) => file.replaceAll('\\', '/')).sort();
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html') && !isPaper(pathOf(file, url), routes))
      .map(async (file): Promise<BuiltPage> => {
        const html = await readFile(join(folder, file), 'utf8');
        const path = pathOf(file, url);
        const locale = LOCALES.find((name) => html.includes(`<html lang="${name}"`)) ?? 'fr';
        let document: Document | undefined;
        return {
          path,
          file,
          locale,
          template: templateOf(path, locale, routes, html),
          hidden: /<meta name="robots" content="[^"]*noindex/.test(html),
          html,
          get document() {
            document ??= parseDocument(html);
            return document;
          },
        };
      }),
  );
  return { url, routes, pages, files: new Set(files.map((file) => pathOf(file, url))) };
}

let read: Promise<BuiltSite> | undefined;

/**
 * The whole built site that is tested, read once for all the files of a worker: nothing may change its documents.
 *
 * @throws {Error} When nothing is built.
 */
export function readBuiltSite(): Promise<BuiltSite> {
  read ??= readSite(BUILT_SITE);
  return read;
}

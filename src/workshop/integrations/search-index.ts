import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { readPage } from './page-reading.ts';

/** A built page that the search reads. */
interface SearchedPage {
  /** Path from the root of the host, base included. */
  path: string;
  copy: string;
}

/** Pagefind also hands out its own interfaces and a fallback for languages that we do not publish. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/** Notes and their calls: they name works, which readers look up under the sources. */
const NOTES = ['.note', 'sup a'];

/** Reads the pages that ask to be searched, in an order that does not depend on the disk. */
async function readPages(folder: string, base: string): Promise<Record<Locale, SearchedPage[]>> {
  const pages: Record<Locale, SearchedPage[]> = { fr: [], en: [] };
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('/index.html'))
    .sort();
  for (const name of names) {
    const { search } = await readPage(await readFile(join(folder, name), 'utf8'));
    if (!search) continue;
    const path = base + name.replace(/index\.html$/, '');
    pages[search.locale].push({ path, copy: search.copy });
  }
  return pages;
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}

async function buildIndex(pages: readonly SearchedPage[], locale: Locale): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: locale,
    excludeSelectors: NOTES,
  });
  refuse(errors, locale);
  if (!index) throw new Error(`Pagefind gave no index for ${locale}.`);
  for (const { path, copy } of pages) {
    // One after the other: the numbers of the pages, and so the names of the files, follow this order.
    const added = await index.addHTMLFile({ url: path, content: copy });
    refuse(added.errors, path);
  }
  const written = await index.getFiles();
  refuse(written.errors, locale);
  return written.files.filter(({ path }) => !UNUSED.test(path));
}

/**
 * Builds one Pagefind index a language beside the site, from a copy of each page written as readers
 * type (see `buildSearchCopy`). Only pages with `data-pagefind-body` are indexed.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = createRoutes(config.base).home('fr');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await readPages(folder, base);
        try {
          for (const locale of LOCALES) {
            const target = join(folder, createRoutes('/').searchIndex(locale));
            for (const { path, content } of await buildIndex(pages[locale], locale)) {
              await mkdir(dirname(join(target, path)), { recursive: true });
              await writeFile(join(target, path), content);
            }
            logger.info(`${pages[locale].length} pages in the ${locale} index`);
          }
        } finally {
          await close();
        }
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { codeVersion } from '../../magazine/kept/code-version.ts';
import { keep } from '../../magazine/kept/kept-files.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { sectionsOf } from '../../site/finished-page.ts';
import {
  BLOCK_END,
  INDEX_FILES,
  recordsPerFile,
  type IndexedRecord,
  type IndexEntry,
} from '../../site/search/index-files.ts';
import { buildPhrases } from '../../site/search/search-phrases.ts';
import { writeRegister, type RegisteredPage } from '../../site/search/register.ts';
import { findSpellings, foldText } from '../../site/search/search-text.ts';
import type { SearchedPage, SearchedRecord } from '../../site/search/searched-pages.ts';
import { writeWordList } from '../../site/search/word-list.ts';
import { cutIndex } from './index-chunks.ts';
import { shareCode } from './index-code.ts';

/** Pagefind also hands out its own interfaces, a worker and a file for each record, which we do not use. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|fragment\/)/;

/**
 * The language that the index is told: none, so that it keeps words as they are. The word list knows which
 * inflections belong together, and the search is lighter by the stems of Pagefind.
 */
const UNSTEMMED = 'unknown';

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}

/** Adds the sections of the built page to a page that has a text. */
async function addSections(
  page: SearchedPage,
  locale: Locale,
  fileOf: (path: string) => string,
): Promise<SearchedPage> {
  const [beginning, ...rest] = page.records;
  if (!page.hasText || !beginning) return page;
  const html = readFileSync(fileOf(beginning.url), 'utf8');
  const [opening, ...sections] = await sectionsOf(html, codeVersion());
  const records = sections.map(({ anchor, title, blocks, note }): SearchedRecord => ({
    url: `${beginning.url}#${anchor}`,
    title,
    label: note === undefined ? '' : translator(locale)('note.call', { number: note }),
    blocks,
    isNote: note !== undefined,
  }));
  const blocks = [...beginning.blocks, ...(opening?.blocks ?? [])];
  return { ...page, records: [{ ...beginning, blocks }, ...records, ...rest] };
}

/** The text of a record as the index reads it: its title, so that phrases are found in it, and its paragraphs. */
function contentOf({ title, blocks }: SearchedRecord, locale: Locale): string {
  return [title, ...blocks]
    .filter(Boolean)
    .map((block) => foldText(block, locale))
    .join(` ${BLOCK_END} `);
}

/** What the index holds of a record, beside the words that Pagefind finds it by. */
function indexedRecord(record: SearchedRecord, locale: Locale): IndexedRecord {
  const { url, title, label, blocks } = record;
  const spellings = findSpellings([title, ...blocks].join(' '));
  return {
    url,
    content: contentOf(record, locale),
    ...(title && { title: foldText(title, locale) }),
    ...(label && { label }),
    ...(spellings.length > 0 && { spellings }),
  };
}

async function indexRecords(
  records: readonly IndexedRecord[],
  locale: Locale,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: UNSTEMMED });
  refuse(errors, locale);
  if (!index) throw new Error(`Pagefind gave no index for ${locale}.`);
  for (const { url, content, title = '' } of records) {
    // One after the other: the register and the files of records count on this order.
    const record = { url, content, language: UNSTEMMED, meta: { title } };
    const added = await index.addCustomRecord(record);
    refuse(added.errors, url);
  }
  const written = await index.getFiles();
  refuse(written.errors, locale);
  const files = written.files.filter(({ path }) => !UNUSED.test(path));
  return shareCode(cutIndex(files));
}

function registerPage({
  kind,
  issue,
  brand,
  thread,
  threadFrom,
  records,
}: SearchedPage): RegisteredPage {
  const [first] = records;
  const isFolded = records.length > 1 || thread !== undefined;
  return {
    kind,
    issue,
    brand,
    head:
      first && isFolded
        ? { path: first.url, title: first.title, label: first.label, thread, threadFrom }
        : undefined,
    records: records.map(({ moment, isNote }, id) => ({
      id,
      isNote: isNote || undefined,
      // Most moments are those of the brand of the page.
      moment: moment && { ...moment, brand: moment.brand === brand ? undefined : moment.brand },
    })),
  };
}

/** Makes the index of a language: Pagefind’s files, the register of the pages and the word list. */
async function buildIndex(pages: readonly SearchedPage[], locale: Locale): Promise<IndexFile[]> {
  const records = pages
    .flatMap((page) => page.records)
    .map((record) => indexedRecord(record, locale));
  const files = await indexRecords(records, locale);
  const register = writeRegister(pages.map(registerPage));
  const texts = records.map(({ content }) => content);
  const names = pages.flatMap(({ names: known }, page) => known.map((name) => ({ name, page })));
  const words = writeWordList(texts, names, locale);
  const each = recordsPerFile(records.length);
  const told = Array.from({ length: Math.ceil(records.length / each) }, (_, part) =>
    JSON.stringify(records.slice(part * each, (part + 1) * each)),
  );
  const hash = createHash('sha256').update(register);
  for (const file of [...words.values(), ...told]) hash.update(file);
  const entry: IndexEntry = {
    version: hash.digest('hex').slice(0, 10),
    initials: [...words.keys()].join(''),
    recordsPerFile: each,
    phrases: buildPhrases(locale),
  };
  const own = [
    [INDEX_FILES.entry, JSON.stringify(entry)],
    [INDEX_FILES.register(entry), register],
    ...[...words].map(([initial, file]) => [INDEX_FILES.words(initial, entry), file] as const),
    ...told.map((file, part) => [INDEX_FILES.records(part * each, entry), file] as const),
  ] as const;
  return [
    ...files,
    ...own.map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })),
  ];
}

/** The index of a language, made once for as long as neither what is searched nor the code changes. */
async function keepIndex(pages: readonly SearchedPage[], locale: Locale): Promise<IndexFile[]> {
  const bytes = await keep('indexes', [pages, locale, codeVersion()], async () => {
    return new Uint8Array(serialize(await buildIndex(pages, locale)));
  });
  return deserialize(bytes) as IndexFile[];
}

/**
 * Builds one index a language beside the site, from what the pages say of themselves and from the texts of
 * the built pages, written as readers type (see `foldText`).
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
        const fileOf = (path: string) => join(folder, path.slice(base.length), 'index.html');
        try {
          for (const locale of LOCALES) {
            const target = join(folder, createRoutes('/').searchIndex(locale));
            const list = join(target, 'pages.json');
            const listed = JSON.parse(readFileSync(list, 'utf8')) as SearchedPage[];
            rmSync(list);
            const pages: SearchedPage[] = [];
            for (const page of listed) pages.push(await addSections(page, locale, fileOf));
            const files = await keepIndex(pages, locale);
            const folders = new Set(files.map(({ path }) => dirname(join(target, path))));
            // One after the other without a promise: there are more files than pages, and all are small.
            for (const made of folders) mkdirSync(made, { recursive: true });
            for (const { path, content } of files) writeFileSync(join(target, path), content);
            logger.info(`${pages.length} pages in the ${locale} index`);
          }
        } finally {
          await close();
        }
      },
    },
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import type { Engine } from '../../site/islands/search/engine.ts';
import type { FoundPassage } from '../../site/islands/search/found.ts';
import type { ExtractRun } from '../../site/islands/search/extract.ts';
import { IndexReader } from '../../site/islands/search/index-reader.ts';
import { foldWord } from '../../site/search/search-words.ts';
import { ARTICLES, readBuiltSite, type Template } from './built-pages.ts';
import { indexAddress, indexFolder, openEngine } from './search-engine.ts';

const { pages } = await readBuiltSite();

/** Pages that a name of their own leads to; a case study may be named as its brand is. */
const NAMED: readonly Template[] = [...ARTICLES, 'term', 'brand', 'author', 'standing'];

const IN_WORDS: readonly Template[] = ARTICLES;

/** How far down the results a page may stand that is asked for by its name, which others may share. */
const NEAR = 3;

/** What a shard of the word list may weigh in the middle of them, in bytes after brotli. */
const SHARD_WEIGHT = 4_000;

/** All that a result or a passage says. */
const wordsOf = (said: Pick<FoundPassage, 'title' | 'label' | 'extract'>) => [
  said.title,
  said.label,
  said.extract,
];

const textOf = (runs: readonly ExtractRun[]) => runs.map(({ text }) => text).join('');

describe.for(LOCALES)('in the %s index', (locale) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(locale);
  });

  const isIn = (path: string) => path.startsWith('/en/') === (locale === 'en');

  test.for(['as it is', 'without its accents'])(
    'each page is found by its own name, %s',
    async (way) => {
      const lost: string[] = [];
      for (const { path, document, template } of pages) {
        if (!NAMED.includes(template) || !path.startsWith(locale === 'en' ? '/en/' : '/')) continue;
        if (locale === 'fr' && document.documentElement.lang !== 'fr') continue;
        const name = document.querySelector('h1')?.textContent.trim() ?? '';
        const query = way === 'as it is' ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
        const { findings } = await engine.find({ query, filters: {} }, 0, NEAR);
        if (!findings.some(({ url }) => url === path)) lost.push(`${query}: ${path}`);
      }
      expect(lost).toEqual([]);
    },
  );

  test('what is found shows the words that were asked for', async () => {
    const words = locale === 'fr' ? ['client', 'caisse', 'l’attente'] : ['customer', 'queue'];
    for (const query of words) {
      const { findings } = await engine.find({ query, filters: {} }, 0, 20);
      for (const finding of findings) {
        const { url, extract, passages } = finding;
        const shown = [finding, ...passages].flatMap(wordsOf);
        expect(
          shown.flat().some(({ marked }) => marked),
          `${query}: ${url}`,
        ).toBe(true);
        for (const each of [extract, ...passages.map((passage) => passage.extract)]) {
          expect(textOf(each), url).not.toMatch(/\p{L}'\p{L}|[⁂ꞏ⁕⁑⁖`\ue000\ue001]/u);
        }
      }
    }
  });

  test('each word of the list is found', async () => {
    const index = await IndexReader.open(indexAddress(locale), locale);
    const initials = '0abcdefghijklmnopqrstuvwxyz'.split('');
    const shards = await Promise.all(initials.map((initial) => index.readShard(initial)));
    const lost: string[] = [];
    for (const word of shards.flatMap(({ words }) => words)) {
      const hits = await index.findHits({ typed: word, folded: foldWord(word) }, [word]);
      if (hits.size === 0) lost.push(word);
    }
    expect(shards.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test('a phrase between quotation marks is shown where it stands', async () => {
    const queries =
      locale === 'fr'
        ? ['« l’expérience client »', '« la file d’attente »', '"sans couture"']
        : ['“the customer journey”', '"wrap rage"', '“moment of truth”'];
    for (const query of queries) {
      const { findings } = await engine.find({ query, filters: {} }, 0, 20);
      for (const finding of findings) {
        const { url, passages } = finding;
        const shown = [finding, ...passages].flatMap(wordsOf);
        const marked = shown.map((runs) => runs.filter((run) => run.marked).length);
        // In one place, and never one of its words alone.
        expect(Math.max(...marked), `${query}: ${url}`).toBeGreaterThan(1);
        expect(marked, `${query}: ${url}`).not.toContain(1);
      }
    }
  });

  test('a filter alone lists what it concerns, and the counts of the choices agree', async () => {
    const { counts } = await engine.find({ query: '', filters: { kind: 'term' } }, 0, 0);
    for (const [choice, count] of Object.entries(counts)) {
      const [filter = '', value = ''] = choice.split('=');
      const filters = { kind: 'term', [filter]: value };
      const { whole, part } = await engine.find({ query: '', filters }, 0, 0);
      expect({ whole, part }, choice).toEqual(count);
    }
  });

  test('a ratio is found, and each of its figures', async () => {
    const texts = pages.filter(({ path, template }) => IN_WORDS.includes(template) && isIn(path));
    const ratios = texts.flatMap(({ document }) => {
      const text = document.querySelector('article')?.textContent ?? '';
      return [...text.matchAll(/(?<![\p{L}\p{N}/.])(\d{2,3})\/(\d{2,3})(?![\p{L}\p{N}/])/gu)];
    });
    for (const query of ratios.flatMap((ratio) => [...ratio])) {
      const { whole, missing } = await engine.find({ query, filters: {} }, 0, 0);
      expect({ query, missing, isFound: whole > 0 }).toEqual({ query, missing: [], isFound: true });
    }
  });

  test('a word finds the same as its plural, and as itself without its accents', async () => {
    const index = await IndexReader.open(indexAddress(locale), locale);
    const shards = await Promise.all(
      'bcdfklmprst'.split('').map((initial) => index.readShard(initial)),
    );
    const words = new Set(shards.flatMap((shard) => shard.words));
    const pairs = [...words].filter((word) => /\p{L}{5}[^s]$/u.test(word) && words.has(`${word}s`));
    expect(pairs.length).toBeGreaterThan(10);
    for (const word of pairs.slice(0, 60)) {
      const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
      const found = await Promise.all(
        [word, `${word}s`, bare].map((query) => engine.find({ query, filters: {} }, 0, 0)),
      );
      for (const { counts } of found) expect(counts, word).toEqual(found[0]?.counts);
    }
  });

  test('a figure is found with its unit beside it, first, as a sign and in words', async () => {
    const texts = pages.filter(({ path, template }) => IN_WORDS.includes(template) && isIn(path));
    const amounts = texts.flatMap(({ document }) => {
      const text = document.querySelector('.prose')?.textContent ?? '';
      return [...text.matchAll(/(?<![\p{L}\p{N}.,/-])(\d{2,3})\s?%|€(\d{2,3})(?![\d.,])/gu)];
    });
    for (const [typed, share, price] of amounts) {
      const other = share ? `${share} pour cent` : `${price} euros`;
      const answers = await Promise.all(
        [typed, other].map((query) => engine.find({ query, filters: {} }, 0, 1)),
      );
      for (const { findings, whole } of answers) {
        const [first] = findings;
        const said = first ? [first, ...first.passages].flatMap(wordsOf).map(textOf) : [];
        const isBeside = new RegExp(share ? `${share}\\s?%` : `€${price}|${price}\\seuros`, 'u');
        expect({
          typed,
          isWhole: whole > 0,
          isShown: said.some((text) => isBeside.test(text)),
        }).toEqual({ typed, isWhole: true, isShown: true });
      }
    }
  });

  test('a word that no text holds finds nothing', async () => {
    const query = 'qxzyvwk';
    expect(await engine.find({ query, filters: {} }, 0, 5)).toMatchObject({
      total: 0,
      missing: [query],
    });
  });

  test('the files of the word list stay light', async () => {
    const folder = join(indexFolder(locale), 'words');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
    const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
    const weights = files.map((file) => brotliCompressSync(file).length).sort((a, b) => a - b);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(SHARD_WEIGHT);
  });
});

import { gunzipSync } from 'node:zlib';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, expect, test, vi } from 'vitest';
import { cutIndex } from './index-chunks.ts';

/** Made-up words: each of 40 beginnings with each of 40 endings, in a record a beginning. */
const letters = 'bdfgklmnprstv';
const syllable = (index: number) =>
  (letters[index % 13] ?? '') + ('aeiou'[index % 5] ?? '') + (letters[(index * 7 + 3) % 13] ?? '');
const indices = Array.from({ length: 40 }, (_, index) => index);
const BEGINNINGS = indices.map((index) => `${syllable(index)}é`);
const records = BEGINNINGS.map((beginning, place) =>
  indices.map((index) => `${beginning}${syllable(index + place)}`.repeat(1 + (index % 2))),
);

async function buildIndex(): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const [place, words] of records.entries()) {
    await index?.addCustomRecord({
      url: `/${place}/`,
      // Often enough for its words to weigh.
      content: Array<string>(20).fill(words.join(' ')).join(' '),
      language: 'unknown',
      meta: { title: `Record ${place}` },
    });
  }
  return (await index?.getFiles())?.files ?? [];
}

const whole = await buildIndex();
const cut = cutIndex(whole);
const folder = await mkdtemp(join(tmpdir(), 'index-'));
const asked: string[] = [];

afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

/** Pagefind at work on the cut index, as a worker runs it. */
async function openPagefind() {
  for (const { path, content } of cut) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace(/^file:\/\/|\?.*$/g, '');
    asked.push(file);
    return new Response(await readFile(file));
  });
  const { href } = pathToFileURL(`${folder}/`);
  const { createInstance } = (await import(/* @vite-ignore */ `${href}pagefind.js`)) as {
    createInstance: (options: object) => {
      search: (query: string) => Promise<{ results: { id: string }[] }>;
    };
  };
  return createInstance({ basePath: href, baseUrl: '/', noWorker: true });
}

const partsOf = (files: readonly IndexFile[]) =>
  files.filter(({ path }) => path.endsWith('.pf_index'));

test('a cut index finds each word in the record where it stands, by its number, and what begins alike in one part', async () => {
  const pagefind = await openPagefind();
  for (const [place, words] of records.entries()) {
    const before = asked.length;
    for (const word of words) {
      const { results } = await pagefind.search(`"${word}"`);
      expect(
        results.map(({ id }) => id),
        word,
      ).toContain(`${place}`);
    }
    const parts = asked.slice(before).filter((file) => file.endsWith('.pf_index'));
    expect(parts.length, BEGINNINGS[place]).toBeLessThanOrEqual(1);
  }
});

test('its parts are many and light, and hold what the whole ones held', () => {
  const weigh = (files: readonly IndexFile[]) =>
    partsOf(files).reduce((sum, { content }) => sum + gunzipSync(content).length, 0);
  expect(partsOf(cut).length).toBeGreaterThan(partsOf(whole).length);
  const heaviest = Math.max(...partsOf(cut).map(({ content }) => gunzipSync(content).length));
  expect(heaviest).toBeLessThan(24_000);
  // Each part has a head of some bytes.
  expect(Math.abs(weigh(cut) - weigh(whole))).toBeLessThan(20 * partsOf(cut).length);
});

test('the list of its parts has another name than Pagefind’s, which browsers may have kept', () => {
  const listOf = (files: readonly IndexFile[]) =>
    files.map(({ path }) => path).filter((path) => path.endsWith('.pf_meta'));
  expect(listOf(cut)).toHaveLength(1);
  expect(listOf(cut)).not.toEqual(listOf(whole));
});

test('an index without one of its parts is refused', () => {
  const [lost] = partsOf(whole);
  expect(() => cutIndex(whole.filter((file) => file !== lost))).toThrow(
    `Pagefind wrote no ${lost?.path}.`,
  );
});

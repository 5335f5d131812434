import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BUILT_SITE } from '../serve.ts';
import { readBuiltSite } from '../site/built-pages.ts';

/** In every word of the case study in French alone, of all that it rests on, and of a correction elsewhere. */
const MARK = /bigorn/i;

const { url, files } = await readBuiltSite();

const fileOf = (path: string) =>
  join(BUILT_SITE, path.slice(url.pathname.length).replace(/(^|\/)$/, '$1index.html'));

/** The words of a file, those that it packs included. */
async function readWords(path: string): Promise<string> {
  const bytes = await readFile(fileOf(path));
  if (path.endsWith('.epub')) {
    return Object.entries(unzipSync(bytes))
      .map(([name, part]) => `${name}\n${Buffer.from(part).toString()}`)
      .join('\n');
  }
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString();
}

/** The files of a language, whether it is the first folder of their path or a later one. */
const filesIn = (isEnglish: boolean) =>
  [...files].filter((path) => path.includes('/en/') === isEnglish);

const marked = async (paths: readonly string[]) => {
  const read = paths.map(async (path) => [path, `${path}\n${await readWords(path)}`] as const);
  return (await Promise.all(read)).flatMap(([path, words]) => (MARK.test(words) ? [path] : []));
};

test('a case study in French alone appears in all of the French edition', async () => {
  const shown = await marked(filesIn(false));
  expect(shown).toEqual(
    expect.arrayContaining([
      '/articles/sel-et-bigorneaux/',
      '/articles/sel-et-bigorneaux/index.md',
      '/corrections/rss.xml',
      '/etudes-de-cas/sel-et-bigorneau/',
      '/journeys/fr/bigorneaux.png',
      '/lexique/bigornage/',
      '/numeros/2/',
      '/numeros/2/seamless-2-fr.epub',
      '/og/fr/sel-et-bigorneaux.png',
      '/rss.xml',
      '/sitemap.xml',
      '/sources/b/',
    ]),
  );
  expect(shown.some((path) => path.includes('/records/'))).toBe(true);
});

test('and in nothing of the English edition', async () => {
  const english = filesIn(true);
  expect(english.length).toBeGreaterThan(100);
  expect(await marked(english)).toEqual([]);
});

test('nothing leads to an English page of it', async () => {
  for (const path of ['/sitemap.xml', '/articles/sel-et-bigorneaux/', '/llms.txt']) {
    expect(await readWords(path)).not.toMatch(/\/en\/[^"\s]*bigorn/i);
  }
  const term = await readWords('/lexique/bigornage/');
  expect(term).not.toContain('<link rel="alternate" hreflang="en"');
});

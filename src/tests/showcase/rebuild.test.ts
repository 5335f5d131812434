import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSiteUrl } from '../../workshop/server/site-snapshot.ts';
import { withMagazine } from '../fixture-magazine.ts';
import { buildHouse, layHouse } from '../house.ts';
import { BUILT_SITE } from '../serve.ts';

const SHOWCASE = 'src/tests/fixtures/showcase';
const JOURNEY = 'content/journeys/file-du-bac.yaml';

/** Does something with a copy of the magazine, built with what the first build kept. */
function withCopy(use: (root: string) => Promise<void>): Promise<void> {
  return withMagazine({ from: SHOWCASE }, async (root) => {
    await layHouse(root);
    await use(root);
  });
}

/** Builds a copy at the address of the site, into `dist`. */
const build = async (root: string) =>
  buildHouse(root, { SITE_URL: (await readSiteUrl(BUILT_SITE)).href });

async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length), (await readFile(file)).toString('latin1')] as const;
    });
  return new Map(await Promise.all(files));
}

/** All that a journey says, said otherwise. */
function saidOtherwise(journey: string): string {
  const entry = parse(journey) as Record<string, unknown> & { moments: Record<string, unknown>[] };
  const other = { fr: 'Tout autre chose', en: 'Something else' };
  for (const moment of entry.moments) {
    moment['feeling'] = -Number(moment['feeling']);
    Object.assign(moment, { title: other, text: other, values: [{ value: 'care', kept: false }] });
  }
  return stringify({ ...entry, title: other, label: other, persona: other, goal: other });
}

test('a site that is built again of the same has the same files, to the byte, and stays until one is changed', async () => {
  await withCopy(async (root) => {
    const printed = await build(root);
    for (const locale of ['fr', 'en']) expect(printed).toContain(`pages in the ${locale} index`);
    const dist = join(root, 'dist');
    const [first, again] = await Promise.all([readFiles(BUILT_SITE), readFiles(dist)]);
    expect([...again.keys()].sort()).toEqual([...first.keys()].sort());
    const changed = [...first].filter(([path, bytes]) => again.get(path) !== bytes);
    expect(changed.map(([path]) => path)).toEqual([]);
    expect([...again.keys()].some((path) => path.endsWith('.avif'))).toBe(true);

    const times = async () => {
      const names = await readdir(dist, { recursive: true });
      return Promise.all(names.sort().map(async (name) => (await stat(join(dist, name))).mtimeMs));
    };
    const before = await times();
    expect(await build(root)).toMatch(/Nothing has changed|Rien n’a changé/);
    expect(await times()).toEqual(before);
    const page = join(dist, 'index.html');
    const written = await readFile(page, 'utf8');
    await writeFile(page, '');
    expect(await build(root)).not.toMatch(/Nothing|Rien/);
    expect(await readFile(page, 'utf8')).toBe(written);
  });
});

test('a site built after a journey has changed is, to the byte, one that never was anything else', async () => {
  await withCopy(async (root) => {
    const journey = join(root, JOURNEY);
    const written = await readFile(journey, 'utf8');
    await writeFile(journey, saidOtherwise(written));
    await build(root);
    const dist = join(root, 'dist');
    const [never, before] = await Promise.all([readFiles(BUILT_SITE), readFiles(dist)]);
    const isOther = ([path, bytes]: [string, string]) => never.get(path) !== bytes;
    expect([...before].filter(isOther).length).toBeGreaterThan(20);
    await writeFile(journey, written);
    await build(root);
    const after = await readFiles(dist);
    expect([...after.keys()].sort()).toEqual([...never.keys()].sort());
    expect([...after].filter(isOther).map(([path]) => path)).toEqual([]);
  });
});

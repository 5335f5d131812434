import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSiteUrl } from '../../workshop/server/site-snapshot.ts';
import { withMagazine } from '../fixture-magazine.ts';
import { buildHouse, layHouse } from '../house.ts';
import { BUILT_SITE } from '../serve.ts';

const SHOWCASE = 'src/tests/fixtures/showcase';

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

const OTHER = { fr: 'Tout autre chose', en: 'Something else' };

/** All that a journey says, said otherwise. */
function tellOtherwise(journey: string): string {
  const entry = parse(journey) as Record<string, unknown> & { moments: Record<string, unknown>[] };
  for (const moment of entry.moments) {
    moment['feeling'] = -Number(moment['feeling']);
    Object.assign(moment, { title: OTHER, text: OTHER, values: [{ value: 'care', kept: false }] });
  }
  return stringify({ ...entry, title: OTHER, label: OTHER, persona: OTHER, goal: OTHER });
}

const sayOtherwise = (said: object) => (entry: string) =>
  stringify({ ...(parse(entry) as object), ...said });

/** What is changed at once, by its name: how each file of the content is written otherwise. */
const CHANGES: [name: string, files: [path: string, change: (entry: string) => string][]][] = [
  ['a journey', [['journeys/file-du-bac.yaml', tellOtherwise]]],
  [
    'a source, a term, a brand and an author',
    [
      ['sources/perrin-2018.yaml', sayOtherwise({ title: 'Une autre librairie', date: '1901' })],
      ['terms/seam.yaml', sayOtherwise({ name: OTHER, brief: OTHER, definition: OTHER })],
      ['brands/quai-douze.yaml', sayOtherwise({ name: 'Abordage', summary: OTHER })],
      ['authors/ines-morvan.yaml', sayOtherwise({ bio: OTHER })],
    ],
  ],
];

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

test.each(CHANGES)(
  'a site built after %s changed is, to the byte, one that never was anything else',
  async (_, changes) => {
    await withCopy(async (root) => {
      const files = await Promise.all(
        changes.map(async ([path, change]) => {
          const file = join(root, 'content', path);
          return { file, change, written: await readFile(file, 'utf8') };
        }),
      );
      for (const { file, change, written } of files) await writeFile(file, change(written));
      await build(root);
      const dist = join(root, 'dist');
      const [never, before] = await Promise.all([readFiles(BUILT_SITE), readFiles(dist)]);
      const isOther = ([path, bytes]: [string, string]) => never.get(path) !== bytes;
      expect([...before].filter(isOther).length).toBeGreaterThan(20);
      for (const { file, written } of files) await writeFile(file, written);
      await build(root);
      const after = await readFiles(dist);
      expect([...after.keys()].sort()).toEqual([...never.keys()].sort());
      expect([...after].filter(isOther).map(([path]) => path)).toEqual([]);
    });
  },
);

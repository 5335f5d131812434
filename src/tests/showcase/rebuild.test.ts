import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSiteUrl } from '../../workshop/server/site-snapshot.ts';
import { BUILT_SITE } from '../serve.ts';

/** Where the site is built a second time, of the same and with what the first build kept. */
const AGAIN = '.cache/showcase-again';

/** A copy of the magazine, one journey of which is changed, and where it is built. */
const COPY = '.cache/showcase-copy';
const COPY_BUILT = '.cache/showcase-copy-built';
const JOURNEY = 'content/journeys/file-du-bac.yaml';

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

/** Builds a magazine at the address of the site. */
async function build(magazine: string | undefined, folder: string): Promise<string> {
  // What the test runner says of itself in the environment would pass for the settings of a build.
  const SITE_URL = (await readSiteUrl(BUILT_SITE)).href;
  const env = { PATH: process.env['PATH'], CONTENT_ROOT: magazine, SITE_URL, DIST: folder };
  const task = ['src/workshop/tasks/build.ts'];
  return (await promisify(execFile)(process.execPath, task, { env })).stdout;
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

let printed: string;

beforeAll(async () => {
  printed = await build(process.env['CONTENT_ROOT'], AGAIN);
});

afterAll(async () => {
  for (const made of [AGAIN, COPY, COPY_BUILT]) await rm(made, { recursive: true, force: true });
});

test('a site that is built again of the same has the same files, pictures of kept pages among them, to the byte', async () => {
  const [first, again] = await Promise.all([readFiles(BUILT_SITE), readFiles(AGAIN)]);
  expect([...again.keys()].sort()).toEqual([...first.keys()].sort());
  const changed = [...first].filter(([path, bytes]) => again.get(path) !== bytes);
  expect(changed.map(([path]) => path)).toEqual([]);
  expect([...again.keys()].some((path) => path.endsWith('.avif'))).toBe(true);
});

test('a site built after a journey has changed is, to the byte, one that never was anything else', async () => {
  const journey = join(COPY, JOURNEY);
  await cp(process.env['CONTENT_ROOT'] ?? '', COPY, { recursive: true });
  const written = await readFile(journey, 'utf8');
  await writeFile(journey, saidOtherwise(written));
  await build(COPY, COPY_BUILT);
  const [never, before] = await Promise.all([readFiles(BUILT_SITE), readFiles(COPY_BUILT)]);
  const isOther = ([path, bytes]: [string, string]) => never.get(path) !== bytes;
  expect([...before].filter(isOther).length).toBeGreaterThan(20);
  await writeFile(journey, written);
  await build(COPY, COPY_BUILT);
  const after = await readFiles(COPY_BUILT);
  expect([...after.keys()].sort()).toEqual([...never.keys()].sort());
  expect([...after].filter(isOther).map(([path]) => path)).toEqual([]);
});

test('where nothing has changed, the last build is left as it lies, and anything else is built over', async () => {
  const times = async () => {
    const names = await readdir(AGAIN, { recursive: true });
    return Promise.all(names.sort().map(async (name) => (await stat(join(AGAIN, name))).mtimeMs));
  };
  const before = await times();
  expect(await build(process.env['CONTENT_ROOT'], AGAIN)).toMatch(
    /Nothing has changed|Rien n’a changé/,
  );
  expect(await times()).toEqual(before);
  const page = join(AGAIN, 'index.html');
  const written = await readFile(page, 'utf8');
  await writeFile(page, '');
  expect(await build(process.env['CONTENT_ROOT'], AGAIN)).not.toMatch(/Nothing|Rien/);
  expect(await readFile(page, 'utf8')).toBe(written);
});

test('it tells that the index of each edition is there again', () => {
  for (const locale of ['fr', 'en']) expect(printed).toContain(`pages in the ${locale} index`);
});

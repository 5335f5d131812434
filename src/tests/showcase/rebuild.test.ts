import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSiteUrl } from '../../workshop/server/site-snapshot.ts';
import { BUILT_SITE } from '../serve.ts';

/** Where the site is built a second time, of the same and with what the first build kept. */
const AGAIN = '.cache/showcase-again';

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

let printed: string;

beforeAll(async () => {
  // What the test runner says of itself in the environment would pass for the settings of a build.
  const { PATH, CONTENT_ROOT } = process.env;
  const env = { PATH, CONTENT_ROOT, SITE_URL: (await readSiteUrl(BUILT_SITE)).href, DIST: AGAIN };
  const build = ['src/workshop/tasks/build.ts'];
  ({ stdout: printed } = await promisify(execFile)(process.execPath, build, { env }));
});

afterAll(() => rm(AGAIN, { recursive: true, force: true }));

test('a site that is built again of the same has the same files, pictures of kept pages among them, to the byte', async () => {
  const [first, again] = await Promise.all([readFiles(BUILT_SITE), readFiles(AGAIN)]);
  expect([...again.keys()].sort()).toEqual([...first.keys()].sort());
  const changed = [...first].filter(([path, bytes]) => again.get(path) !== bytes);
  expect(changed.map(([path]) => path)).toEqual([]);
  expect([...again.keys()].some((path) => path.endsWith('.avif'))).toBe(true);
});

test('it tells that the index of each edition is there again', () => {
  for (const locale of ['fr', 'en']) expect(printed).toContain(`pages in the ${locale} index`);
});

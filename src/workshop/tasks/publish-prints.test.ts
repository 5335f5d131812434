import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAPER_LIST, type PrintedFile } from '../../magazine/addresses/paper-files.ts';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { publishPrints } from './publish-prints.ts';

const routes = createRoutes('/');
let folder: string;
let kept: string;

const print = (number: number, edition: string): PrintedFile => ({
  number,
  locale: 'fr',
  file: `seamless-${number}-fr.pdf`,
  pages: 4,
  bytes: 5,
  edition,
});

async function write(path: string, words: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, words);
}

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'prints-'));
  folder = join(root, 'dist');
  kept = join(root, 'paper');
  for (const number of [1, 2]) {
    const page = join(folder, routes.paper('fr', number), 'index.html');
    await write(page, `<head><meta name="edition" content="${number}-new"></head>`);
    await write(join(folder, routes.issue('fr', number), 'index.html'), '');
    await write(join(kept, `seamless-${number}-fr.pdf`), `PDF ${number}`);
  }
});

afterEach(() => rm(dirname(folder), { recursive: true }));

test('publishes the prints that were made of the pages as they stand, and no older ones', async () => {
  await write(join(kept, PAPER_LIST), JSON.stringify([print(1, '1-new'), print(2, '2-old')]));
  const target = join(folder, routes.print('fr', 1));
  expect(await publishPrints(folder, kept)).toEqual([target]);
  expect(await readFile(target, 'utf8')).toBe('PDF 1');
  expect(await readdir(join(folder, routes.issue('fr', 2)))).toEqual(['index.html']);
});

test('publishes no print of an issue that is gone', async () => {
  await write(join(kept, PAPER_LIST), JSON.stringify([print(3, '3-new')]));
  expect(await publishPrints(folder, kept)).toEqual([]);
});

test('publishes nothing where nothing was printed', async () => {
  expect(await publishPrints(folder, kept)).toEqual([]);
});

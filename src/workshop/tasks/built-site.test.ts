import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isNoted, noteSite, readCauses } from './built-site.ts';

let root: string;

const write = async (file: string, text: string) => {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
};

const inRoot = (name: string) => path.join(root, name);
const causesOn = (today: string, ...told: string[]) =>
  readCauses(root, { told, today }, inRoot('paper'));

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'built-site-'));
  await write('content/issues/1.yaml', 'date: 2025-06-01\n');
  await write('site/index.html', '<h1>One</h1>');
});

afterEach(() => rm(root, { recursive: true, force: true }));

it('is made from other things once a file of the magazine or a print changes, comes or goes', async () => {
  const seen = [causesOn('2025-03-03')];
  for (const file of [
    'content/issues/1.yaml',
    'content/pages/about/fr.mdx',
    'public/favicon.svg',
    'src/desk/ledger/published.txt',
    'paper/prints.json',
  ]) {
    await write(file, 'date: 2025-06-02\n');
    seen.push(causesOn('2025-03-03'));
  }
  await rm(inRoot('public'), { recursive: true });
  seen.push(causesOn('2025-03-03'), causesOn('2025-03-03', 'https://example.org/'));
  expect(new Set(seen).size).toBe(seen.length);
  expect(causesOn('2025-03-03')).toBe(seen.at(-2));
});

it('is made from other things on the day that the magazine waits for, and on no day before', () => {
  expect(causesOn('2025-05-31')).toBe(causesOn('2025-03-03'));
  expect(causesOn('2025-06-01')).not.toBe(causesOn('2025-05-31'));
  expect(causesOn('2025-09-09')).toBe(causesOn('2025-06-01'));
});

it('is there still as long as it lies as the build left it', async () => {
  const site = inRoot('site');
  const isThere = (causes = 'a') => isNoted(site, causes, inRoot('kept'));
  expect(isThere()).toBe(false);
  noteSite(site, 'a', inRoot('kept'));
  expect(isThere()).toBe(true);
  expect(isThere('b')).toBe(false);
  await write('site/more.html', '');
  expect(isThere()).toBe(false);
  await rm(inRoot('site/more.html'));
  expect(isThere()).toBe(true);
  await write('site/index.html', '<h1>Two</h1>');
  expect(isThere()).toBe(false);
  noteSite(site, 'a', inRoot('kept'));
  await rename(site, inRoot('elsewhere'));
  expect(isThere()).toBe(false);
});

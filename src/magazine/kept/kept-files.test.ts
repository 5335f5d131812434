import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bodyOf, keep, keptFile, prune, readKept, writeKept } from './kept-files.ts';

let folder: string;
let drawn: number;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  drawn = 0;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function listFiles(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

/** Asks for a picture whose bytes tell how many were drawn before it. */
async function ask(...causes: unknown[]): Promise<number[]> {
  const draw = () => Promise.resolve(new Uint8Array([(drawn += 1)]));
  return [...(await keep('pictures', causes, draw, folder))];
}

test('a picture is drawn once for the same causes', async () => {
  expect(await ask('<svg/>', { colours: 16 })).toEqual([1]);
  expect(await ask('<svg/>', { colours: 16 })).toEqual([1]);
});

test('one cause that changes gives another picture', async () => {
  await ask('<svg/>', { colours: 16 });
  expect(await ask('<svg />', { colours: 16 })).toEqual([2]);
  expect(await ask('<svg/>', { colours: 8 })).toEqual([3]);
  expect(await ask('<svg/', '>', { colours: 8 })).toEqual([4]);
  expect(await ask('<svg/>', '[{"colours":8}]')).toEqual([5]);
});

test('what makes the same picture twice is one file', async () => {
  await Promise.all([ask('<svg/>'), ask('<svg/>')]);
  expect(await listFiles()).toHaveLength(1);
});

test('a folder that was deleted is made again', async () => {
  await ask('<svg/>');
  await rm(folder, { recursive: true });
  expect(await ask('<svg/>')).toEqual([2]);
});

test('a file that a machine left empty is made again', async () => {
  await ask('<svg/>');
  for (const file of await listFiles()) await writeFile(file, '');
  expect(await ask('<svg/>')).toEqual([2]);
});

test('a picture that could not be drawn leaves nothing behind', async () => {
  const fail = () => Promise.reject(new Error('No room.'));
  await expect(keep('pictures', ['<svg/>'], fail, folder)).rejects.toThrow('No room.');
  expect(await listFiles()).toEqual([]);
  expect(await ask('<svg/>')).toEqual([1]);
});

test('what no build asks for falls away after a month, and what one asked for stays', async () => {
  await ask('asked again');
  await ask('forgotten');
  const now = new Date();
  const before = new Date(now.getTime() - 31 * 24 * 60 * 60 * 1000);
  for (const file of await listFiles()) await utimes(file, before, before);
  await writeFile(path.join(folder, 'fresh'), '');
  await ask('asked again');
  prune(now, folder);
  expect(await listFiles()).toHaveLength(2);
  expect(await ask('asked again')).toEqual([1]);
});

test('a body stays for as long as what tells of it is asked for, whatever its own date', async () => {
  const now = new Date();
  const before = new Date(now.getTime() - 31 * 24 * 60 * 60 * 1000);
  const [asked, forgotten] = [
    keptFile('pages', 'asked', folder),
    keptFile('pages', 'past', folder),
  ];
  for (const file of [asked, forgotten]) {
    writeKept(bodyOf(file), Buffer.from('« Page »'));
    writeKept(file, Buffer.from('{}'));
    for (const each of [file, bodyOf(file)]) await utimes(each, before, before);
  }
  expect(readKept(asked)).toBeDefined();
  prune(now, folder);
  expect((await listFiles()).sort()).toEqual([asked, bodyOf(asked)]);
});

test('there may be nothing to prune', () => {
  expect(() => prune(new Date(), path.join(folder, 'none'))).not.toThrow();
});

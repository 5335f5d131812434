import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkReading } from '../../desk/checks/rules.ts';
import { readFromDisk, type ContentReading } from '../../desk/files/from-disk.ts';
import { writeMagazine } from './magazine.ts';

let folder: string;
let reading: ContentReading;

async function write(name: string, magazine: { size: number; seed: number }): Promise<string> {
  const root = path.join(folder, name);
  writeMagazine('content', path.join(root, 'content'), magazine);
  return root;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'magazine-'));
  reading = await readFromDisk(await write('large', { size: 60, seed: 1 }));
});

afterAll(() => rm(folder, { recursive: true }));

test('a generated magazine is as large as it was asked to be, and correct', () => {
  expect(reading.content.articles.size).toBe(60);
  const errors = checkReading(reading, '2026-11-29').filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
});

test('its journeys are of every length from 3 to 24, more or less', () => {
  const lengths = [...reading.content.journeys]
    .filter(([id]) => id.startsWith('journey-'))
    .map(([, { entry }]) => entry?.moments.length ?? 0);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(24);
  expect(new Set(lengths).size).toBeGreaterThan(10);
});

test('the same seed writes the same magazine, and another one another', async () => {
  const textOf = async (name: string, seed: number) =>
    readFile(
      path.join(await write(name, { size: 25, seed }), 'content/articles/piece-00000/fr.mdx'),
      'utf8',
    );
  const text = await textOf('one', 1);
  expect(await textOf('same', 1)).toBe(text);
  expect(await textOf('other', 2)).not.toBe(text);
});

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { checkReading } from '../checks/rules.ts';
import { FIXTURE_DAY, MAGAZINE } from '../../tests/fixture-magazine.ts';
import { readFromDisk } from './from-disk.ts';

const { calls } = vi.hoisted(() => ({ calls: { read: [''], mdx: [''], yaml: [''] } }));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const counted = (...words: Parameters<typeof original.readFileSync>) => {
    if (typeof words[0] === 'string') calls.read.push(words[0]);
    return original.readFileSync(...words);
  };
  return { ...original, readFileSync: counted };
});

vi.mock('satteri', async (importOriginal) => {
  const original = await importOriginal<typeof import('satteri')>();
  const counted = (...words: Parameters<typeof original.mdxToMdast>) => {
    calls.mdx.push(words[0]);
    return original.mdxToMdast(...words);
  };
  return { ...original, mdxToMdast: counted };
});

vi.mock('yaml', async (importOriginal) => {
  const original = await importOriginal<typeof import('yaml')>();
  class CountedParser extends original.Parser {
    override *parse(source: string, incomplete?: boolean) {
      calls.yaml.push(source);
      yield* super.parse(source, incomplete);
    }
  }
  return { ...original, Parser: CountedParser };
});

it('reads and parses each file once, however many rules look at it', async () => {
  const content = path.join(MAGAZINE, 'content');
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.filter((file) => file.endsWith('.mdx'));
  for (const list of Object.values(calls)) list.length = 0;

  checkReading(await readFromDisk(MAGAZINE), FIXTURE_DAY);

  expect(calls.read.filter((file) => file.startsWith(content)).sort()).toEqual(files.sort());
  expect(calls.mdx).toHaveLength(texts.length);
  expect(new Set(calls.mdx).size).toBe(texts.length);
  // A YAML file is one document, and so is the head of a text.
  expect(calls.yaml).toHaveLength(files.length);
});

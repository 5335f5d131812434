import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { typeCommand } from '../../tests/command-line.ts';
import { countSteps } from '../../tests/counted-steps.ts';
import { writeMagazine } from '../../workshop/bench/magazine.ts';
import { readFromDisk } from '../files/from-disk.ts';
import { checkReading } from './rules.ts';

/** Checks a generated magazine whose addresses are all recorded, and counts the steps of the rules. */
async function countFor(size: number): Promise<number> {
  const root = await mkdtemp(path.join(tmpdir(), 'magazine-'));
  try {
    writeMagazine('content', path.join(root, 'content'), { size, seed: 1 });
    expect((await typeCommand(['addresses'], { root })).complaint).toBe('');
    const reading = await readFromDisk(root);
    return countSteps(() => checkReading(reading, '2026-11-29'));
  } finally {
    await rm(root, { recursive: true });
  }
}

test('each article more takes as many steps as the one before, and none is compared with every address', async () => {
  const [few, some, many] = [await countFor(20), await countFor(60), await countFor(100)];
  expect((many - some) / (some - few)).toBeLessThan(1.15);
});

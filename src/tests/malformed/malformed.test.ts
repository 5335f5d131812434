import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../command-line.ts';
import { MAGAZINE, withMagazine } from '../fixture-magazine.ts';
import { NAMED_CASES } from './named-cases.ts';
import { checkPromises, expectPlainWords } from './promises.ts';
import { readState } from './tree-state.ts';

const MAIN = fileURLToPath(new URL('../../desk/cli/main.ts', import.meta.url));

/** Far more than any case takes: what reaches it hangs. */
const LONGEST_MS = 60_000;

function runCheck(root: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    // A killed process has a signal in the place of a code.
    execFile(
      process.execPath,
      [MAIN, 'check', '--root', root],
      { timeout: LONGEST_MS, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        resolve({ code: error ? (error.signal ?? error.code) : 0, stdout, stderr });
      },
    );
  });
}

describe('the check', () => {
  it('accepts the magazine that all these are made from', async () => {
    expect(await typeCommand(['check', '--root', MAGAZINE])).toMatchObject({ code: 0 });
  });

  it.each(NAMED_CASES)('refuses $name', { timeout: LONGEST_MS }, async ({ told, spoil }) => {
    await withMagazine({}, async (root) => {
      await spoil(root);
      expect(await checkPromises(root)).toContain(told);
    });
  });
});

describe('the program', () => {
  const nasty = NAMED_CASES.filter((each) => each.nasty);

  it.each(nasty)('survives $name', { timeout: 2 * LONGEST_MS }, async ({ told, spoil }) => {
    await withMagazine({}, async (root) => {
      await spoil(root);
      const before = await readState(root);
      const { code, stdout, stderr } = await runCheck(root);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout.split('\n').some((line) => line.startsWith(`${told}:`))).toBe(true);
      expectPlainWords(stdout, root);
      expect(await readState(root)).toEqual(before);
    });
  });
});

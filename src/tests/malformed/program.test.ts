import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withMagazine } from '../fixtures/magazine.ts';
import { findCases } from './families.ts';
import type { MalformedCase } from './malformed-case.ts';
import { expectPlainWords } from './refusal.ts';
import { readState } from './tree-state.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

/** Far more than any case takes: what reaches it hangs. */
const LONGEST_MS = 30_000;

/** What could bring down the process itself, or stop it for good. */
const NASTIEST = findCases([
  'a journey with 10000 lists inside each other',
  'a journey with 10000 hyphens in a row',
  'a journey with groups that borrow each other a million times',
  'a journey of 100,000 moments',
  'a source with a field whose name is a list',
  'a French text with 10000 tags inside each other',
  'a French text with 10000 parentheses inside each other',
  'a French text with 10000 lists exported',
  'a French text with 10000 open braces',
  'a French text with an expression on lines of its own',
  'a French text with a line of 100,000 underscores',
  'a French text of 8,000 headings',
  'a French text of 10 MB in one line',
  'a source with a signal for the terminal',
  'a term that is a pipe, without waiting for it',
  'a term that is a link to an endless file',
  'a link to the whole disk',
]);

function runCheck(root: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const words = [MAIN, 'check', '--root', root];
    // A killed process has a signal in the place of a code.
    execFile(
      process.execPath,
      words,
      { timeout: LONGEST_MS, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        resolve({ code: error ? (error.signal ?? error.code) : 0, stdout, stderr });
      },
    );
  });
}

async function expectRefusal({ told, spoil }: MalformedCase): Promise<void> {
  await withMagazine({}, async (root) => {
    await spoil(root);
    const before = await readState(root);
    const { code, stdout, stderr } = await runCheck(root);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.split('\n').some((line) => line.startsWith(`${told}:`))).toBe(true);
    expectPlainWords(stdout, root);
    expect(await readState(root)).toEqual(before);
  });
}

describe('the program', () => {
  it.each(NASTIEST)('survives and refuses $name', { timeout: 2 * LONGEST_MS }, expectRefusal);
});

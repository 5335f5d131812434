import { describe, expect, it } from 'vitest';
import { typeCommand } from '../command-line.ts';
import { MAGAZINE } from '../fixtures/magazine.ts';
import { CASES, FAMILIES } from './families.ts';
import { expectRefused } from './refusal.ts';

/** Far more than any case takes: what reaches it hangs. */
const LONGEST_MS = 30_000;

describe.each(FAMILIES)('the check, among %s,', (_, cases) => {
  it.each(cases)('refuses $name', { timeout: LONGEST_MS }, expectRefused);
});

describe('the malformed magazines', () => {
  it('come from one that is accepted', async () => {
    expect(await typeCommand(['check', '--root', MAGAZINE])).toMatchObject({ code: 0 });
  });

  it('are many, each of them another', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(700);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });
});

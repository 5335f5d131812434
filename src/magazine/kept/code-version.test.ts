import { afterEach, expect, it, vi } from 'vitest';

const { versions } = process;

afterEach(() => vi.unstubAllGlobals());

/** The version of the code under a Node that is built with other parts. */
async function readUnder(parts: object): Promise<string> {
  vi.resetModules();
  const value = { ...versions, ...parts };
  vi.stubGlobal('process', Object.create(process, { versions: { value } }));
  const { codeVersion } = await import('./code-version.ts');
  return codeVersion();
}

it.each([{ node: '99.0.0' }, { icu: '99.1' }])('is another one under %j', async (parts) => {
  const ours = await readUnder({});
  expect(await readUnder({})).toBe(ours);
  expect(await readUnder(parts)).not.toBe(ours);
});

import { expect, test, vi } from 'vitest';
import { collectUses, madeOnce, noteUse } from './uses.ts';

test('what is made once is told to whoever asks for it, then and later', async () => {
  vi.stubEnv('DEV', false);
  const make = vi.fn((id: string) => {
    noteUse(`texts/${id}`);
    return Promise.resolve(id.toUpperCase());
  });
  const get = madeOnce((id: string) => id, make);
  const [first, second] = await Promise.all([
    collectUses(() => get('fnac')),
    collectUses(() => get('fnac')),
  ]);
  expect([...first.used]).toEqual(['texts/fnac']);
  expect([...second.used]).toEqual(['texts/fnac']);
  expect(second.made).toBe('FNAC');
  expect([...(await collectUses(() => get('apple'))).used]).toEqual(['texts/apple']);
  expect(make).toHaveBeenCalledTimes(2);
  vi.unstubAllEnvs();
});

test('what something uses stays apart from what is made beside it', async () => {
  const [one, other] = await Promise.all(
    ['fnac', 'apple'].map((id) =>
      collectUses(async () => {
        await Promise.resolve();
        noteUse(id);
      }),
    ),
  );
  expect([...(one?.used ?? [])]).toEqual(['fnac']);
  expect([...(other?.used ?? [])]).toEqual(['apple']);
});

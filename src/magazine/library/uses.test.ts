import { expect, test, vi } from 'vitest';
import { collectUses, madeOnce, makeApart, noteUse, packedOnce, watchReads } from './uses.ts';

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

test('what is held packed comes out as it went in, each time anew', async () => {
  vi.stubEnv('DEV', false);
  const make = vi.fn((id: string) => {
    noteUse(`texts/${id}`);
    return Promise.resolve({ id, children: [{ value: '« Quai »' }, { value: undefined }] });
  });
  const get = packedOnce((id: string) => id, make);
  const first = await get('fnac');
  const second = await collectUses(() => get('fnac'));
  expect(first).toEqual({ id: 'fnac', children: [{ value: '« Quai »' }, { value: undefined }] });
  expect(second.made).toEqual(first);
  expect(second.made).not.toBe(first);
  expect([...second.used]).toEqual(['texts/fnac']);
  expect(make).toHaveBeenCalledTimes(1);
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

test('what reads a watched property uses it, one that is not there and a copy included', async () => {
  const moment: { id: string; title: string; wait?: number } = { id: 'desk', title: 'Desk' };
  const watched = watchReads(moment, ['title', 'wait'], 'journeys/bac');
  const readers = [() => watched.title, () => watched.wait, () => ({ ...watched })];
  for (const read of readers) {
    const { made, used } = await collectUses(() => Promise.resolve(read()));
    expect([...used]).toEqual(['journeys/bac']);
    expect(made).toEqual(read === readers[0] ? 'Desk' : read === readers[1] ? undefined : moment);
  }
  expect([...(await collectUses(() => Promise.resolve(watched.id))).used]).toEqual([]);
});

test('what is shared by all that is made may read nothing that is watched', async () => {
  const watched = watchReads({ title: 'Desk' }, ['title'], 'journeys/bac');
  expect(() => watched.title).toThrow('journeys/bac');
  await collectUses(() => {
    expect(() => makeApart(() => watched.title)).toThrow('journeys/bac');
    return Promise.resolve();
  });
});

import { afterEach, expect, test, vi } from 'vitest';
import { IndexReader } from './index-reader.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers for an index without a page, and notes how each file was asked for. */
function stubIndex(): Map<string, RequestInit | undefined> {
  const asked = new Map<string, RequestInit | undefined>();
  vi.stubGlobal('fetch', (address: string, options?: RequestInit) => {
    asked.set(address, options);
    const body = address.endsWith('entry.json') ? { version: '1', initials: '', phrases: {} } : [];
    return Promise.resolve(Response.json(body));
  });
  return asked;
}

test('asks anew for the entry, which names the other files, and for nothing else', async () => {
  const asked = stubIndex();
  await IndexReader.open('/index/', 'fr');
  expect([...asked]).toEqual([
    ['/index/entry.json', { cache: 'no-cache' }],
    ['/index/words/register.1.json', undefined],
  ]);
});

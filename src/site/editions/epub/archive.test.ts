import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { archive } from './archive.ts';

const TEXT = { 'EPUB/a.xhtml': '<p>é</p>' };
const BINARY = { 'EPUB/a.png': new Uint8Array([1, 2, 3]) };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the type of the book comes first, as it is', () => {
  const bytes = Buffer.from(archive(TEXT, BINARY));
  expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
  expect(bytes.subarray(38, 58).toString()).toBe('application/epub+zip');
});

test('every file comes out as it went in', () => {
  const files = unzipSync(archive(TEXT, BINARY));
  expect(Object.keys(files)).toEqual(['mimetype', 'EPUB/a.xhtml', 'EPUB/a.png']);
  expect(Buffer.from(files['EPUB/a.xhtml'] ?? []).toString()).toBe('<p>é</p>');
  expect(files['EPUB/a.png']).toEqual(BINARY['EPUB/a.png']);
});

test('the same files give the same bytes in every time zone', () => {
  const books = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return Buffer.from(archive(TEXT, BINARY)).toString('hex');
  });
  expect(new Set(books).size).toBe(1);
});

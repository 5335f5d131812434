import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeKept } from '../magazine/kept/kept-files.ts';
import { collectUses, noteUse } from '../magazine/library/uses.ts';
import { keepPage, takePage, type PageCauses } from './kept-pages.ts';
import { SIZES_USE } from './pictures/picture-uses.ts';

let folder: string;
let made: number;
let repeated: string[];
let addresses: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-pages-'));
  made = 0;
  repeated = [];
  addresses = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const before: PageCauses = {
  facts: 'a',
  versions: new Map([
    ['texts/fnac/fr', '1'],
    ['texts/apple/fr', '1'],
    ['pictures/articles/fnac/images/quay.jpg', '1'],
  ]),
};

/** Asks for the page of an article, whose words tell how many pages were made before it. */
async function ask(
  causes: PageCauses,
  { at = '/fnac/', site = 'https://fanzine.example', uses = ['texts/fnac/fr'], status = 200 } = {},
): Promise<string> {
  const make = () => {
    uses.forEach(noteUse);
    made += 1;
    const headers = { 'content-type': 'text/html' };
    return Promise.resolve(new Response(`« Page » ${made}`, { headers, status }));
  };
  const repeat = (uses: readonly string[]) => {
    repeated.push(...uses);
    return Promise.resolve(addresses);
  };
  const page = await keepPage({ path: at, site, folder }, causes, { make, repeat });
  expect(page.headers.get('content-type')).toBe('text/html');
  return page.text();
}

test('a page is made once of the same text and the same facts', async () => {
  expect(await ask(before)).toBe('« Page » 1');
  expect(await ask(before)).toBe('« Page » 1');
});

test('it is made anew when its text changes, and when a fact of the magazine does', async () => {
  await ask(before);
  const versions = new Map([...before.versions, ['texts/fnac/fr', '2']] as const);
  expect(await ask({ ...before, versions })).toBe('« Page » 2');
  expect(await ask({ versions, facts: 'b' })).toBe('« Page » 3');
  expect(await ask({ versions, facts: 'b' })).toBe('« Page » 3');
});

test('another text that changes leaves it as it is, and one that is gone does not', async () => {
  await ask(before);
  const versions = new Map([...before.versions, ['texts/apple/fr', '2']] as const);
  expect(await ask({ ...before, versions })).toBe('« Page » 1');
  const withoutFirst = new Map([['texts/apple/fr', '2']]);
  expect(await ask({ ...before, versions: withoutFirst })).toBe('« Page » 2');
});

test('each address of each site has a page of its own', async () => {
  await ask(before);
  expect(await ask(before, { at: '/apple/' })).toBe('« Page » 2');
  expect(await ask(before, { site: 'https://example.org' })).toBe('« Page » 3');
  expect(await ask(before)).toBe('« Page » 1');
});

test('a page with a photograph is made anew when the photograph changes, and else has its sizes written again', async () => {
  const photograph = 'pictures/articles/fnac/images/quay.jpg';
  const sizes = `${SIZES_USE}["articles/fnac/images/quay.jpg",[{"width":720}]]`;
  const uses = ['texts/fnac/fr', photograph, sizes];
  await ask(before, { uses });
  repeated = [];
  expect(await ask(before, { uses })).toBe('« Page » 1');
  expect(repeated).toEqual(uses);
  const versions = new Map([...before.versions, [photograph, '2']] as const);
  expect(await ask({ ...before, versions }, { uses })).toBe('« Page » 2');
});

test('a page that shows what has no version is made every time', async () => {
  const uses = ['texts/fnac/fr', 'pictures/articles/fnac/images/lost.jpg'];
  await ask(before, { uses });
  expect(await ask(before, { uses })).toBe('« Page » 2');
});

test('a page that failed is not kept', async () => {
  await ask(before, { status: 500 });
  expect(await ask(before)).toBe('« Page » 2');
});

test('whoever takes a kept page uses what it shows', async () => {
  const uses = ['texts/fnac/fr', 'texts/apple/fr'];
  await ask(before, { uses });
  const place = { path: '/fnac/', site: 'https://fanzine.example', folder };
  const taken = await collectUses(() => takePage(place, before, () => Promise.resolve([])));
  expect(await readFile(taken.made?.file ?? '', 'utf8')).toBe('« Page » 1');
  expect([...taken.used]).toEqual(uses);
  expect(await takePage({ ...place, path: '/apple/' }, before, () => Promise.resolve([]))).toBe(
    undefined,
  );
});

test('a page that somebody has written into where it was published is made anew', async () => {
  await ask(before);
  const place = { path: '/fnac/', site: 'https://fanzine.example', folder };
  const taken = await takePage(place, before, () => Promise.resolve([]));
  const published = path.join(folder, 'published/fnac/index.html');
  placeKept(taken?.file ?? '', published);
  expect(await readFile(published, 'utf8')).toBe('« Page » 1');
  expect(await ask(before)).toBe('« Page » 1');
  await writeFile(published, '« Page » smaller');
  expect(await ask(before)).toBe('« Page » 2');
  await utimes(taken?.file ?? '', new Date(), new Date('2026-01-01'));
  expect(await ask(before)).toBe('« Page » 3');
});

test('a page is made anew when a picture that it shows has another address', async () => {
  addresses = ['/_astro/quay.1.webp'];
  await ask(before);
  expect(await ask(before)).toBe('« Page » 1');
  addresses = ['/_astro/station.1.webp'];
  expect(await ask(before)).toBe('« Page » 2');
  expect(await ask(before)).toBe('« Page » 2');
});

test('a record that a machine left half written is written anew', async () => {
  await ask(before);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of files.filter((each) => each.isFile() && !each.name.endsWith('.body'))) {
    await writeFile(path.join(entry.parentPath, entry.name), '{"facts":');
  }
  expect(await ask(before)).toBe('« Page » 2');
  expect(await ask(before)).toBe('« Page » 2');
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteUse } from '../magazine/library/uses.ts';
import { keepPage, type PageCauses } from './kept-pages.ts';

let folder: string;
let made: number;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-pages-'));
  made = 0;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const before: PageCauses = {
  facts: 'a',
  texts: new Map([
    ['texts/fnac/fr', '1'],
    ['texts/apple/fr', '1'],
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
  const page = await keepPage(at, site, causes, make, folder);
  expect(page.headers.get('content-type')).toBe('text/html');
  return page.text();
}

test('a page is made once of the same text and the same facts', async () => {
  expect(await ask(before)).toBe('« Page » 1');
  expect(await ask(before)).toBe('« Page » 1');
});

test('it is made anew when its text changes, and when a fact of the magazine does', async () => {
  await ask(before);
  const texts = new Map([...before.texts, ['texts/fnac/fr', '2']] as const);
  expect(await ask({ ...before, texts })).toBe('« Page » 2');
  expect(await ask({ texts, facts: 'b' })).toBe('« Page » 3');
  expect(await ask({ texts, facts: 'b' })).toBe('« Page » 3');
});

test('another text that changes leaves it as it is, and one that is gone does not', async () => {
  await ask(before);
  const texts = new Map([...before.texts, ['texts/apple/fr', '2']] as const);
  expect(await ask({ ...before, texts })).toBe('« Page » 1');
  const withoutFirst = new Map([['texts/apple/fr', '2']]);
  expect(await ask({ ...before, texts: withoutFirst })).toBe('« Page » 2');
});

test('each address of each site has a page of its own', async () => {
  await ask(before);
  expect(await ask(before, { at: '/apple/' })).toBe('« Page » 2');
  expect(await ask(before, { site: 'https://example.org' })).toBe('« Page » 3');
  expect(await ask(before)).toBe('« Page » 1');
});

test('a page with a photograph is made every time: the build writes its files meanwhile', async () => {
  const uses = ['texts/fnac/fr', 'pictures/articles/fnac/images/quay.jpg'];
  await ask(before, { uses });
  expect(await ask(before, { uses })).toBe('« Page » 2');
});

test('a page that failed is not kept', async () => {
  await ask(before, { status: 500 });
  expect(await ask(before)).toBe('« Page » 2');
});

import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readSiteUrl, serveSite, type RunningSite } from './site-server.ts';

const folders: string[] = [];
const sites: RunningSite[] = [];

afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A built site of a few files, for an address. */
async function buildSite(address: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  folders.push(folder);
  const { pathname } = new URL(address);
  await mkdir(join(folder, 'en'));
  await Promise.all([
    writeFile(join(folder, 'index.html'), `<link rel="canonical" href="${address}">home`),
    writeFile(join(folder, 'en', 'index.html'), 'English'),
    writeFile(join(folder, '404.html'), 'lost'),
    writeFile(join(folder, 'rss.xml'), '<rss/>'),
    writeFile(
      join(folder, '_headers'),
      `${pathname}*\n  X-Test: yes\n${pathname}rss.xml\n  Content-Type: application/rss+xml\n`,
    ),
    writeFile(join(folder, '_redirects'), `${pathname}former/ ${pathname}en/ 301\n`),
  ]);
  return folder;
}

async function serve(address: string, port = 0): Promise<RunningSite> {
  const site = await serveSite(await buildSite(address), port);
  sites.push(site);
  return site;
}

describe.for(['https://a.example/', 'https://a.example/fanzine/'])(
  'a site built for %s',
  (address) => {
    test('is served under its base path, on this machine only', async () => {
      const { url } = await serve(address);
      expect(url.hostname).toBe('127.0.0.1');
      expect(url.pathname).toBe(new URL(address).pathname);
      expect(await (await fetch(url)).text()).toContain('home');
      expect(await (await fetch(new URL('en/', url))).text()).toBe('English');
    });

    test('answers a lost address with its own page', async () => {
      const { url } = await serve(address);
      const response = await fetch(new URL('nowhere/', url));
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('lost');
    });

    test('leads from a former address to the new one, as its _redirects file says', async () => {
      const { url } = await serve(address);
      const response = await fetch(new URL('former/?from=mail', url), { redirect: 'manual' });
      expect(response.status).toBe(301);
      expect(response.headers.get('Location')).toBe(`${url.pathname}en/?from=mail`);
      expect(await (await fetch(new URL('former/', url))).text()).toBe('English');
    });

    test('sends the headers and types that its _headers file gives', async () => {
      const { url } = await serve(address);
      const feed = await fetch(new URL('rss.xml', url));
      expect(feed.headers.get('Content-Type')).toBe('application/rss+xml');
      expect(feed.headers.get('X-Test')).toBe('yes');
      const page = await fetch(url);
      expect(page.headers.get('Content-Type')).toMatch(/^text\/html/);
    });
  },
);

test('the root leads to the base path, and what lies beside it is lost', async () => {
  const { url } = await serve('https://a.example/fanzine/');
  for (const path of ['/', '/fanzine']) {
    const response = await fetch(new URL(path, url), { redirect: 'manual' });
    expect(response.headers.get('Location')).toBe('/fanzine/');
  }
  expect((await fetch(new URL('/other/', url))).status).toBe(404);
});

test('a file outside the folder is never served', async () => {
  const { url } = await serve('https://a.example/');
  const response = await fetch(new URL('/..%2f..%2fetc/passwd', url));
  expect(response.status).toBe(404);
});

test('the next free port is taken when the one asked for is not free', async () => {
  const first = await serve('https://a.example/');
  const second = await serve('https://a.example/', Number(first.url.port));
  expect(Number(second.url.port)).toBeGreaterThan(Number(first.url.port));
});

test('a folder without a site is refused, with what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'empty-'));
  folders.push(folder);
  await expect(readSiteUrl(folder)).rejects.toThrow('Run “npm run build” first.');
});

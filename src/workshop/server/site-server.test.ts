import { mkdtemp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from './site-server.ts';
import { readSiteUrl } from './site-snapshot.ts';

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
    writeFile(join(folder, 'a.png'), 'png'),
    writeFile(join(folder, '.nojekyll'), ''),
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

test.for(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
  '%s is refused, with what is allowed',
  async (method) => {
    const { url } = await serve('https://a.example/');
    const response = await fetch(url, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
  },
);

test('HEAD says what GET would send, and sends nothing', async () => {
  const { url } = await serve('https://a.example/');
  const [head, whole] = [await fetch(url, { method: 'HEAD' }), await fetch(url)];
  for (const name of ['Content-Type', 'ETag', 'Vary']) {
    expect(head.headers.get(name)).toBe(whole.headers.get(name));
  }
  expect(await head.text()).toBe('');
});

test('a page without its last slash leads to it, whatever the question', async () => {
  const { url } = await serve('https://a.example/fanzine/');
  const response = await fetch(new URL('en?q=1', url), { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('Location')).toBe('/fanzine/en/?q=1');
});

test('what the host keeps to itself is lost to others', async () => {
  const { url } = await serve('https://a.example/');
  for (const path of ['_headers', '_redirects', '.nojekyll', '%5Fheaders']) {
    expect((await fetch(new URL(path, url))).status, path).toBe(404);
  }
});

test('an address that cannot be decoded is lost, and the next one is found', async () => {
  const { url } = await serve('https://a.example/');
  expect((await fetch(`${url.href}%E0%A4%A`)).status).toBe(404);
  expect((await fetch(url)).status).toBe(200);
});

test('a reader who has a page already is told so', async () => {
  const { url } = await serve('https://a.example/');
  const etag = (await fetch(url)).headers.get('ETag') ?? '';
  const response = await fetch(url, { headers: { 'If-None-Match': etag } });
  expect(response.status).toBe(304);
});

/** The bytes as they travel: fetch would unpack them. */
function receive(url: URL, accepted: string) {
  return new Promise<{ encoding: string | undefined; body: Buffer }>((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': accepted } }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      done({ encoding: response.headers['content-encoding'], body });
    }).on('error', fail);
  });
}

test('text travels packed as the reader takes it, and pictures as they are', async () => {
  const { url } = await serve('https://a.example/');
  const brotli = await receive(url, 'gzip, deflate, br');
  expect(brotli.encoding).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toContain('home');
  const gzip = await receive(url, 'gzip, br;q=0');
  expect(gzip.encoding).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toContain('home');
  expect((await receive(url, 'identity')).encoding).toBeUndefined();
  expect((await receive(new URL('a.png', url), 'br')).encoding).toBeUndefined();
});

/** Serves a site whose folder the test goes on to change. */
async function serveChanging() {
  const folder = await buildSite('https://a.example/');
  const site = await serveSite(folder, 0);
  sites.push(site);
  const read = async (path = '') => {
    const response = await fetch(new URL(path, site.url));
    return response.status === 200 ? await response.text() : response.status;
  };
  return { folder, read };
}

test('a build that takes the place of the last one is served from then on', async () => {
  const { folder, read } = await serveChanging();
  expect(await read('en/')).toBe('English');
  const next = await buildSite('https://a.example/');
  await writeFile(join(next, 'en', 'index.html'), 'English, and longer than it was');
  await mkdir(join(next, 'new'));
  await writeFile(join(next, 'new', 'index.html'), 'new');
  await rename(folder, `${folder}-former`);
  folders.push(`${folder}-former`);
  await rename(next, folder);
  folders.splice(folders.indexOf(next), 1);
  expect(await read('en/')).toBe('English, and longer than it was');
  expect(await read('new/')).toBe('new');
});

test('while another build is written, the last one is served whole', async () => {
  const { folder, read } = await serveChanging();
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  expect(await read('en/')).toBe('English');
  await mkdir(join(folder, 'en'));
  await writeFile(join(folder, 'en', 'index.html'), 'Half a pa');
  expect(await read('en/')).toBe('English');
  expect(await read()).toContain('home');
  await writeFile(join(folder, 'en', 'index.html'), 'Half a page, then the rest');
  await writeFile(
    join(folder, 'index.html'),
    '<link rel="canonical" href="https://a.example/">next',
  );
  await writeFile(join(folder, '404.html'), 'lost');
  await expect.poll(() => read('en/')).toBe('Half a page, then the rest');
  expect(await read()).toContain('next');
});

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeRedirects } from './redirects.ts';

const HOST = new URL('https://example.org');

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'redirects-'));
  for (const [address, title] of [
    ['articles/new', 'Le quai &amp; le bac'],
    ['en/articles/new', 'The quay &amp; the ferry'],
  ] as const) {
    await mkdir(path.join(root, address), { recursive: true });
    await writeFile(path.join(root, address, 'index.html'), `<title>${title}</title>`);
  }
});

afterEach(() => rm(root, { recursive: true }));

const siteUnder = (base: string) => ({
  folder: pathToFileURL(`${root}/`),
  host: HOST,
  base,
});

async function pageAt(address: string): Promise<{ html: string; document: Document }> {
  const html = await readFile(path.join(root, address, 'index.html'), 'utf8');
  const document = new new Window().DOMParser().parseFromString(html, 'text/html');
  return { html, document: document as unknown as Document };
}

const MOVED = { from: '/articles/old/', to: '/articles/new/', why: 'A new title.' };

describe('the page at a former address', () => {
  it('leads on by itself and by a link that names the new page', async () => {
    await writeRedirects([MOVED], siteUnder('/'));
    const { document } = await pageAt('articles/old');
    const refresh = document.querySelector('meta[http-equiv="refresh"]');
    expect(refresh?.getAttribute('content')).toBe('0;url=/articles/new/');
    const link = document.querySelector('main a');
    expect(link?.getAttribute('href')).toBe('/articles/new/');
    expect(link?.textContent).toBe('Le quai & le bac');
  });

  it('speaks the language of its own address, and says that of another page', async () => {
    const abroad = {
      from: '/en/articles/old/',
      to: '/articles/new/',
      why: 'No longer in English.',
    };
    await writeRedirects([MOVED, abroad], siteUnder('/'));
    const french = await pageAt('articles/old');
    expect(french.document.documentElement.lang).toBe('fr');
    expect(french.document.querySelector('h1')?.textContent).toBe('Cette page a changé d’adresse');
    expect(french.document.querySelector('main a')?.hasAttribute('lang')).toBe(false);
    const english = await pageAt('en/articles/old');
    expect(english.document.documentElement.lang).toBe('en');
    expect(english.document.querySelector('h1')?.textContent).toBe('This page has moved');
    expect(english.document.querySelector('main a')?.getAttribute('lang')).toBe('fr');
  });

  it('gives the new address to search engines and keeps itself out of them', async () => {
    await writeRedirects([MOVED], siteUnder('/'));
    const { document } = await pageAt('articles/old');
    const contentOf = (selector: string) =>
      document.querySelector(selector)?.getAttribute('content');
    expect(contentOf('meta[name="robots"]')).toBe('noindex');
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://example.org/articles/new/',
    );
    expect(document.querySelector('[data-pagefind-body]')).toBeNull();
  });

  it('takes the anchor of the former address along', async () => {
    await writeRedirects([MOVED], siteUnder('/'));
    const { document } = await pageAt('articles/old');
    const [script, ...others] = document.querySelectorAll('script');
    expect(others).toEqual([]);
    const written = script?.textContent ?? '';
    const hash = createHash('sha256').update(written).digest('base64');
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]');
    expect(policy?.getAttribute('content')).toContain(`script-src 'sha256-${hash}';`);
    const leadTo = (href: string) => {
      const replace = vi.fn();
      const location = { hash: '#moment-window', replace };
      runInNewContext(written, { URL, document: { querySelector: () => ({ href }) }, location });
      return String(replace.mock.calls[0]?.[0]);
    };
    const to = 'https://example.org/articles/new/';
    expect(leadTo(to)).toBe(`${to}#moment-window`);
    expect(leadTo(`${to}#moment-door`)).toBe(`${to}#moment-door`);
  });

  it('is valid HTML that loads nothing', async () => {
    await writeRedirects([MOVED], siteUnder('/'));
    const { html, document } = await pageAt('articles/old');
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        root: true,
        extends: ['html-validate:standard'],
        elements: ['html5'],
      }),
    );
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(
      document.querySelectorAll('script[src], style, img, link[rel="stylesheet"]'),
    ).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('leads on under the base path of the site', async () => {
    await writeRedirects([MOVED], siteUnder('/fanzine/'));
    const { html } = await pageAt('articles/old');
    expect(html).toContain('0;url=/fanzine/articles/new/');
    expect(html).toContain('href="https://example.org/fanzine/articles/new/"');
  });
});

describe('the redirects of a site', () => {
  it.each([
    ['/', '/articles/old/ /articles/new/ 301!\n/articles/old/ /articles/new/ 301\n'],
    [
      '/fanzine/',
      '/fanzine/articles/old/ /fanzine/articles/new/ 301!\n/fanzine/articles/old/ /fanzine/articles/new/ 301\n',
    ],
  ])('are told to hosts that answer with a status, under “%s”', async (base, rules) => {
    await writeRedirects([MOVED], siteUnder(base));
    expect(await readFile(path.join(root, '_redirects'), 'utf8')).toBe(rules);
  });

  it('take the feeds beside a page with it, so that nobody who follows them loses them', async () => {
    await writeFile(path.join(root, 'articles/new/atom.xml'), '<feed/>');
    await writeRedirects([MOVED], siteUnder('/'));
    expect(await readFile(path.join(root, 'articles/old/atom.xml'), 'utf8')).toBe('<feed/>');
    await expect(readFile(path.join(root, 'articles/old/rss.xml'))).rejects.toThrow('ENOENT');
  });

  it('write nothing where nothing has moved', async () => {
    await writeRedirects([], siteUnder('/'));
    await expect(readFile(path.join(root, '_redirects'))).rejects.toThrow('ENOENT');
  });

  it('stop a build in which one leads to no page', async () => {
    const lost = { ...MOVED, to: '/articles/nowhere/' };
    await expect(writeRedirects([lost], siteUnder('/'))).rejects.toThrow(
      'The redirect from /articles/old/ leads to /articles/nowhere/, which has no page.',
    );
  });

  it('stop a build in which one would replace a page', async () => {
    const replacing = { ...MOVED, from: '/en/articles/new/' };
    await expect(writeRedirects([replacing], siteUnder('/'))).rejects.toThrow(
      'The redirect starts from /en/articles/new/, where there is a page.',
    );
    expect((await pageAt('en/articles/new')).html).toBe('<title>The quay &amp; the ferry</title>');
  });
});

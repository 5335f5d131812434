import { describe, expect, test } from 'vitest';
import { siteHeaders } from '../integrations/headers.ts';
import { formatHeaders, headersOf, parseHeaders } from './headers-file.ts';

const RULES = [
  { pattern: '/*', headers: [['X-Content-Type-Options', 'nosniff']] },
  { pattern: '/_astro/*', headers: [['Cache-Control', 'public, immutable']] },
  { pattern: '/rss.xml', headers: [['Content-Type', 'application/rss+xml; charset=utf-8']] },
] as const;

describe('a _headers file', () => {
  test('that is written and read again gives the same rules', () => {
    expect(parseHeaders(formatHeaders(RULES))).toEqual(RULES);
  });

  test('has each pattern at the start of a line and its headers indented below', () => {
    expect(formatHeaders(RULES.slice(0, 2))).toMatchInlineSnapshot(`
      "/*
        X-Content-Type-Options: nosniff

      /_astro/*
        Cache-Control: public, immutable
      "
    `);
  });

  test('may hold comments and empty lines', () => {
    expect(parseHeaders('# All\n\n/*\n  # One\n  A: b\n')).toEqual([
      { pattern: '/*', headers: [['A', 'b']] },
    ]);
  });

  test.for([
    ['a header before any pattern', '  A: b'],
    ['a header without a colon', '/*\n  nosniff'],
  ] as const)('is refused for %s', ([, text]) => {
    expect(() => parseHeaders(text)).toThrow(SyntaxError);
  });
});

describe('the headers of an address', () => {
  test('are those of every pattern that fits it', () => {
    expect([...headersOf('/_astro/page.css', RULES)]).toEqual([
      ['X-Content-Type-Options', 'nosniff'],
      ['Cache-Control', 'public, immutable'],
    ]);
  });

  test('are not those of a pattern that fits only its start', () => {
    expect(headersOf('/rss.xml.old', RULES).get('Content-Type')).toBeUndefined();
    expect(headersOf('/rssAxml', RULES).get('Content-Type')).toBeUndefined();
  });
});

describe('the headers of the magazine', () => {
  test.for(['/', '/fanzine/'])('reach every page and file under “%s”', (base) => {
    const rules = siteHeaders(base);
    for (const path of ['', 'en/', 'articles/fnac/', '_astro/page.css']) {
      const headers = headersOf(`${base}${path}`, rules);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    }
    const typeOf = (path: string) => headersOf(`${base}${path}`, rules).get('Content-Type');
    expect(typeOf('en/rss.xml')).toMatch(/^application\/xml/);
    expect(typeOf('numeros/3/atom.xml')).toMatch(/^application\/xml/);
    expect(typeOf('feed.json')).toMatch(/^application\/feed\+json/);
    expect(typeOf('articles/fnac/citation.bib')).toMatch(/^application\/x-bibtex/);
    expect(typeOf('sitemap.xml')).toBeUndefined();
    for (const file of [
      '_astro/page.css',
      'pagefind/fr/index/a.pf_index',
      'pagefind/wasm.a.pagefind',
      'pagefind/en/words/a.1.txt',
    ]) {
      expect(headersOf(`${base}${file}`, rules).get('Cache-Control')).toContain('immutable');
    }
    const entry = headersOf(`${base}pagefind/fr/entry.json`, rules);
    expect(entry.get('Cache-Control')).toBeUndefined();
  });

  test('name no source of scripts, styles or fonts, which only the policy of a page can know', () => {
    const policy = headersOf('/', siteHeaders('/')).get('Content-Security-Policy') ?? '';
    expect(policy).not.toMatch(/(?:default|script|style|font|img|connect|worker)-src/);
  });
});

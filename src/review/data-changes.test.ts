import { expect, test } from 'vitest';
import { compareData } from './data-changes.ts';

function compare(file: string, before: string, after: string) {
  return compareData(file, Buffer.from(before), Buffer.from(after));
}

function writeSitemap(...entries: readonly (readonly [path: string, date: string])[]): string {
  const urls = entries.map(
    ([path, date]) => `<url><loc>https://a.example${path}</loc><lastmod>${date}</lastmod></url>`,
  );
  return `<?xml version="1.0"?><urlset>${urls.join('')}</urlset>`;
}

test('names the addresses of a sitemap that came, left and changed their date', () => {
  const before = writeSitemap(['/a/', '2026-11-16'], ['/b/', '2026-11-16']);
  const after = writeSitemap(['/b/', '2026-11-21'], ['/c/', '2026-11-21']);
  expect(compare('sitemap.xml', before, after)).toEqual({
    what: 'addresses',
    added: ['https://a.example/c/'],
    removed: ['https://a.example/a/'],
    changed: ['https://a.example/b/'],
  });
});

test('sees addresses of a sitemap that changed places, and one that is written otherwise', () => {
  const [one, other] = [['/a/', '2026-11-16'] as const, ['/b/', '2026-11-16'] as const];
  const before = writeSitemap(one, other);
  expect(compare('sitemap.xml', before, writeSitemap(other, one))).toEqual({ what: 'order' });
  expect(compare('sitemap.xml', before, `${before}\n`)).toEqual({ what: 'form' });
});

test('compares the facts of JSON, however it is written', () => {
  const before = '{"moments":[1,2],"lang":"fr"}';
  expect(compare('atlas.json', before, '{"moments":[1,3],"lang":"fr"}')).toEqual({
    what: 'lines',
    added: ['  3'],
    removed: ['  2'],
  });
  expect(compare('atlas.json', before, '{ "moments": [1, 2], "lang": "fr" }')).toEqual({
    what: 'form',
  });
});

test('compares the lines of text, and of settings that have no ending', () => {
  expect(compare('_redirects', '/a /b 301\n', '/a /b 301\n/c /d 301\n')).toEqual({
    what: 'lines',
    added: ['/c /d 301'],
    removed: [],
  });
  expect(compare('robots.txt', 'a\nb', 'b\na')).toEqual({ what: 'order' });
});

test('compares as text what is called JSON and is none', () => {
  expect(compare('atlas.json', '{', '[')).toEqual({ what: 'lines', added: ['['], removed: ['{'] });
});

test('weighs what is no text', () => {
  expect(compareData('og/fr/a.png', Buffer.alloc(1200), Buffer.alloc(900))).toEqual({
    what: 'size',
    beforeBytes: 1200,
    afterBytes: 900,
  });
});

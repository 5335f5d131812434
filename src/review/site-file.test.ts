import { expect, test } from 'vitest';
import { kindOfFile, pathOfFile } from './site-file.ts';

test.for([
  ['articles/attente/index.html', 'page'],
  ['404.html', 'page'],
  ['en/rss.xml', 'feed'],
  ['pagefind/fr/fragment/fr_194eb1f.pf_fragment', 'result'],
  ['pagefind/fr/index/fr_194eb1f.pf_index', 'index'],
  ['pagefind/fr/pagefind-entry.json', 'index'],
  ['pagefind/fr/pagefind.js', 'engine'],
  ['pagefind/fr/wasm.fr.pagefind', 'engine'],
  ['_astro/page.B32SlZxD.css', 'code'],
  ['_astro/vue.B32SlZxD.webp', 'data'],
  ['sitemap.xml', 'data'],
  ['og/fr/attente.png', 'data'],
  ['_headers', 'data'],
] as const)('takes %s for %s', ([file, kind]) => {
  expect(kindOfFile(file)).toBe(kind);
});

test.for<[file: string, path: string]>([
  ['articles/attente/index.html', '/fanzine/articles/attente/'],
  ['index.html', '/fanzine/'],
  ['404.html', '/fanzine/404.html'],
  ['rss.xml', '/fanzine/rss.xml'],
  ['_redirects', '_redirects'],
])('publishes %s as %s', ([file, path]) => {
  expect(pathOfFile(file, '/fanzine/')).toBe(path);
});

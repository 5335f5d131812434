import { describe, expect, test } from 'vitest';
import {
  writeFragment,
  writePage,
  writeRedirect,
  writeSite,
  type SmallResult,
} from '../tests/small-site.ts';
import type { Comparison, Kind } from './change.ts';
import { compareSites } from './comparison.ts';
import { readSite } from './site.ts';

type Files = Readonly<Record<string, string | Buffer>>;

async function compare(before: Files, after: Files, base = '/'): Promise<Comparison> {
  const [former, current] = [await writeSite(before, base), await writeSite(after, base)];
  return compareSites(await readSite(former), await readSite(current));
}

const NONE = { added: [], changed: [], removed: [] };

/** What differs in one kind of addresses, where all others stay as they are. */
function only(kind: Kind, { differences }: Comparison) {
  const { [kind]: difference, ...others } = differences;
  for (const [other, its] of Object.entries(others)) expect(its, other).toEqual(NONE);
  return difference;
}

test('finds no built site in an empty folder', async () => {
  await expect(readSite('src/review')).rejects.toThrow('There is no built site in');
});

test('finds nothing between two builds of the same content', async () => {
  const files = {
    'a/index.html': writePage({ main: 'Un fil' }),
    'rss.xml': '<rss/>',
    'pagefind/fr/fragment/fr_1.pf_fragment': writeFragment({ url: '/a/' }),
  };
  const { differences, quiet } = await compare(files, files);
  for (const difference of Object.values(differences)) expect(difference).toEqual(NONE);
  expect(quiet).toEqual({ frame: 0, styles: 0, markup: 0, engine: 0 });
});

describe('pages', () => {
  test('are added, changed and removed by their public paths, with their titles', async () => {
    const pages = only(
      'pages',
      await compare(
        {
          'a/index.html': writePage({ title: 'A', main: 'un' }),
          'b/index.html': writePage({ title: 'B' }),
        },
        {
          'a/index.html': writePage({ title: 'A', main: 'deux' }),
          'c/index.html': writePage({ title: 'C' }),
        },
        '/fanzine/',
      ),
    );
    expect(pages).toEqual({
      added: [{ path: '/fanzine/c/', title: 'C' }],
      changed: [
        {
          path: '/fanzine/a/',
          title: 'A',
          changes: [{ what: 'text', added: ['deux'], removed: ['un'] }],
        },
      ],
      removed: [{ path: '/fanzine/b/', title: 'B' }],
    });
  });

  test('stand in the order of their paths', async () => {
    const page = writePage({});
    const { added } = only(
      'pages',
      await compare({}, { 'a/b/index.html': page, 'a/index.html': page, 'a/z/index.html': page }),
    );
    expect(added.map(({ path }) => path)).toEqual(['/a/', '/a/b/', '/a/z/']);
  });

  test('that only load other styles, or have another menu or markup, are counted', async () => {
    const main = '<p>oui</p>';
    const comparison = await compare(
      {
        'a/index.html': writePage({ main, hash: 'Aa' }),
        'b/index.html': writePage({ main, hash: 'Aa' }),
        'c/index.html': writePage({ main, hash: 'Aa' }),
        '_astro/page.Aa.css': 'a{}',
      },
      {
        'a/index.html': writePage({ main, hash: 'Bb' }),
        'b/index.html': writePage({ main, hash: 'Bb', menu: 'Archives' }),
        'c/index.html': writePage({ main: '<p class="x">oui</p>', hash: 'Bb' }),
        '_astro/page.Bb.css': 'b{}',
      },
    );
    expect(only('pages', comparison)).toEqual(NONE);
    expect(comparison.quiet).toEqual({ styles: 1, frame: 1, markup: 1, engine: 0 });
  });
});

describe('redirects', () => {
  test('take the place of a page that is gone', async () => {
    const { differences } = await compare(
      { 'a/index.html': writePage({ title: 'A' }) },
      { 'a/index.html': writeRedirect('/b/'), 'b/index.html': writePage({ title: 'A' }) },
    );
    expect(differences.pages).toEqual({
      added: [{ path: '/b/', title: 'A' }],
      changed: [],
      removed: [{ path: '/a/', title: 'A', target: '/b/' }],
    });
    expect(differences.redirects.added).toEqual([{ path: '/a/', target: '/b/' }]);
  });

  test('are no pages when they come, turn elsewhere or go', async () => {
    const redirects = only(
      'redirects',
      await compare(
        { 'a/index.html': writeRedirect('/x/'), 'b/index.html': writeRedirect('/x/') },
        { 'b/index.html': writeRedirect('/y/'), 'c/index.html': writeRedirect('/x/') },
      ),
    );
    expect(redirects).toEqual({
      added: [{ path: '/c/', target: '/x/' }],
      changed: [
        { path: '/b/', target: '/y/', changes: [{ what: 'target', before: '/x/', after: '/y/' }] },
      ],
      removed: [{ path: '/a/', target: '/x/' }],
    });
  });
});

describe('the search', () => {
  const fragment = (name: string, result: SmallResult) => ({
    [`pagefind/fr/fragment/fr_${name}.pf_fragment`]: writeFragment(result),
  });

  test('is compared page by page, whatever the names of its files', async () => {
    const search = only(
      'search',
      await compare(
        {
          ...fragment('1', { url: '/fanzine/a/', content: 'un' }),
          ...fragment('2', { url: '/fanzine/b/', title: 'B' }),
          ...fragment('3', { url: '/fanzine/d/' }),
          'pagefind/fr/index/fr_1.pf_index': 'x',
        },
        {
          ...fragment('4', { url: '/fanzine/a/', content: 'deux' }),
          ...fragment('5', { url: '/fanzine/c/', title: 'C' }),
          ...fragment('6', { url: '/fanzine/d/' }),
          'pagefind/fr/index/fr_2.pf_index': 'y',
        },
        '/fanzine/',
      ),
    );
    expect(search).toEqual({
      added: [{ path: '/fanzine/c/', title: 'C' }],
      changed: [
        {
          path: '/fanzine/a/',
          title: 'Attente',
          changes: [{ what: 'text', added: ['deux'], removed: ['un'] }],
        },
      ],
      removed: [{ path: '/fanzine/b/', title: 'B' }],
    });
  });

  test('counts the files of the program that searches', async () => {
    const comparison = await compare(
      { 'pagefind/fr/pagefind.js': '1' },
      { 'pagefind/fr/pagefind.js': '2' },
    );
    expect(only('search', comparison)).toEqual(NONE);
    expect(comparison.quiet.engine).toBe(1);
  });
});

test('compares feeds', async () => {
  const feed = (title: string) =>
    `<rss><channel><title>Fil</title><item><title>${title}</title><guid>1</guid></item></channel></rss>`;
  const feeds = only(
    'feeds',
    await compare(
      { 'rss.xml': feed('un'), 'en/rss.xml': feed('one') },
      { 'rss.xml': feed('deux'), 'atom.xml': feed('un') },
    ),
  );
  expect(feeds).toEqual({
    added: [{ path: '/atom.xml', title: 'Fil' }],
    changed: [
      {
        path: '/rss.xml',
        title: 'Fil',
        changes: [{ what: 'entries', added: [], removed: [], changed: ['deux'] }],
      },
    ],
    removed: [{ path: '/en/rss.xml', title: 'Fil' }],
  });
});

test('compares pictures and what programs read', async () => {
  const data = only(
    'data',
    await compare(
      { 'og/a.png': Buffer.alloc(3), 'robots.txt': 'a', '_astro/vue.Aa.webp': 'a' },
      { 'og/a.png': Buffer.alloc(4), 'robots.txt': 'a', '_astro/vue.Bb.webp': 'b' },
    ),
  );
  expect(data).toEqual({
    added: [{ path: '/_astro/vue.Bb.webp' }],
    changed: [{ path: '/og/a.png', changes: [{ what: 'size', beforeBytes: 3, afterBytes: 4 }] }],
    removed: [{ path: '/_astro/vue.Aa.webp' }],
  });
});

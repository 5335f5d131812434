import { describe, expect, test } from 'vitest';
import { writePage, writeRedirect, writeSite, type SmallPage } from '../../tests/small-site.ts';
import { compareSites, type Comparison } from './comparison.ts';
import { readSite } from './site.ts';
import { formatSummary } from './summary.ts';

type Files = Readonly<Record<string, string | Buffer>>;

async function compare(before: Files, after: Files, base = '/'): Promise<Comparison> {
  const [former, current] = [await writeSite(before, base), await writeSite(after, base)];
  return compareSites(await readSite(former), await readSite(current));
}

/** What has become of each address, in a line. */
async function tell(...sites: Parameters<typeof compare>): Promise<string[]> {
  const { items } = await compare(...sites);
  return items.map(({ kind, fate, path, title = '', target }) =>
    [kind, fate, path, title, ...(target === undefined ? [] : ['→', target])].join(' '),
  );
}

/** What differs between two states of a page. */
async function compareStates(before: SmallPage, after: SmallPage) {
  const { items, quiet } = await compare(
    { 'a/index.html': writePage(before) },
    { 'a/index.html': writePage(after) },
  );
  return { changes: items.flatMap(({ changes }) => changes), quiet };
}

const feed = (...titles: string[]) =>
  `<rss><channel><title>Fil</title>${titles
    .map((title, id) => `<item><title>${title}</title><guid isPermaLink="true">${id}</guid></item>`)
    .join('')}</channel></rss>`;

test('finds no built site in an empty folder', async () => {
  await expect(readSite('src/workshop/review')).rejects.toThrow('There is no built site in');
});

test('finds nothing between two builds of the same content', async () => {
  const files = { 'a/index.html': writePage({ main: 'Un fil' }), 'rss.xml': feed('un') };
  expect(await compare(files, files)).toEqual({ items: [], quiet: { frame: 0, markup: 0 } });
});

describe('addresses', () => {
  test('are added, changed and removed by their public paths, with their titles', async () => {
    expect(
      await tell(
        {
          'a/index.html': writePage({ title: 'A', main: 'un' }),
          'b/index.html': writePage({ title: 'B' }),
        },
        {
          'a/index.html': writePage({ title: 'A', main: 'deux' }),
          'a/c/index.html': writePage({ title: 'C' }),
        },
        '/fanzine/',
      ),
    ).toEqual([
      'pages changed /fanzine/a/ A',
      'pages added /fanzine/a/c/ C',
      'pages removed /fanzine/b/ B',
    ]);
  });

  test('have moved where a redirect takes the place of a page', async () => {
    const page = writePage({ title: 'A' });
    expect(
      await tell(
        { 'a/index.html': page },
        { 'a/index.html': writeRedirect('/b/'), 'b/index.html': page },
      ),
    ).toEqual(['pages moved /a/ A → /b/', 'pages added /b/ A']);
  });

  test('are no pages where they lead elsewhere', async () => {
    expect(
      await tell(
        {
          'a/index.html': writeRedirect('/x/'),
          'b/index.html': writeRedirect('/x/'),
          'd/index.html': writeRedirect('/x/'),
        },
        {
          'b/index.html': writeRedirect('/y/'),
          'c/index.html': writeRedirect('/x/'),
          'd/index.html': writePage({ title: 'D' }),
        },
      ),
    ).toEqual([
      'redirects removed /a/  → /x/',
      'redirects changed /b/  → /y/',
      'redirects added /c/  → /x/',
      'pages added /d/ D',
      'redirects removed /d/ D → /x/',
    ]);
  });
});

describe('a page', () => {
  test('tells its title once, though programs are told it too', async () => {
    const image = (title: string) => `<meta property="og:image:alt" content="${title}">`;
    const { changes } = await compareStates(
      { title: 'Avant', head: image('Avant') },
      { title: 'Après', head: image('Après') },
    );
    expect(changes).toEqual([{ part: 'title', added: ['Après'], removed: ['Avant'] }]);
  });

  test.for([
    '<meta name="description" content="Une autre">',
    '<meta name="robots" content="noindex">',
    '<link rel="alternate" hreflang="en" href="/en/">',
    '<meta property="og:image" content="/og.png">',
    '<script type="application/ld+json">{"a":1}</script>',
  ])('tells programs something else with %s', async (head) => {
    const { changes } = await compareStates({}, { head });
    expect(changes.map(({ part }) => part)).toEqual(['programs']);
  });

  test('names the words, links, pictures and anchors that came and left', async () => {
    const before = '<p id="a">Un <a href="/x/">fil</a></p><p>Un nœud</p><img src="/1.png">';
    const after = '<p id="b">Un <a href="/y/">nœud</a></p><p>Un nœud</p><img src="/2.png">';
    const { changes } = await compareStates({ main: before }, { main: after });
    expect(changes).toEqual([
      { part: 'text', added: ['nœud'], removed: ['fil'] },
      { part: 'links', added: ['/y/'], removed: ['/x/'] },
      { part: 'pictures', added: ['/2.png'], removed: ['/1.png'] },
      { part: 'anchors', added: ['b'], removed: ['a'] },
    ]);
  });

  test('is read as it is shown: attributes too, and lines that are broken, but no script', async () => {
    const main = 'Une<br>ligne <img alt="Une file"><script>silent()</script><style>p{}</style>';
    const { changes } = await compareStates({}, { main });
    expect(changes).toEqual([
      { part: 'text', added: ['Une', 'ligne', 'Une', 'file'], removed: [] },
    ]);
  });

  test('has changed where its passages stand in another order', async () => {
    const { changes } = await compareStates(
      { main: '<p>un</p><p>deux</p>' },
      { main: '<p>deux</p><p>un</p>' },
    );
    expect(changes).toEqual([{ part: 'text', added: [], removed: [] }]);
  });

  test('has changed where its thread is drawn otherwise', async () => {
    const drawing = (d: string) => ({ main: `<svg><path d="${d}" class="${d}"></path></svg>` });
    const { changes } = await compareStates(drawing('M0 0'), drawing('M0 9'));
    expect(changes).toEqual([
      { part: 'drawings', added: ['path {"d":"M0 9"}'], removed: ['path {"d":"M0 0"}'] },
    ]);
  });

  test('is only counted where its menu, or its styles and markup, differ', async () => {
    const main = (name: string) => `<p class="${name}">oui</p>`;
    expect(await compareStates({ menu: 'Numéros' }, { menu: 'Archives' })).toEqual({
      changes: [],
      quiet: { frame: 1, markup: 0 },
    });
    expect(
      await compareStates({ main: main('a'), hash: 'Aa' }, { main: main('b'), hash: 'Bb' }),
    ).toEqual({ changes: [], quiet: { frame: 0, markup: 1 } });
  });
});

test('tells which articles of a feed came, changed and left', async () => {
  expect(
    await tell(
      { 'rss.xml': feed('un', 'deux'), 'en/rss.xml': feed('one') },
      { 'rss.xml': feed('1') },
    ),
  ).toEqual([
    'feeds removed /en/rss.xml Fil',
    'feeds removed /en/rss.xml one',
    'feeds changed /rss.xml 1',
    'feeds removed /rss.xml deux',
  ]);
});

test('compares files by what they hold, but for those that follow from the pages', async () => {
  expect(
    await tell(
      { 'og/a.png': 'a', _headers: 'a', '_astro/vue.Aa.webp': 'a', '_astro/a.Aa.css': 'a' },
      { 'og/a.png': 'b', _headers: 'b', '_astro/vue.Bb.webp': 'b', 'pagefind/x.js': 'b' },
    ),
  ).toEqual([
    'files removed /_astro/vue.Aa.webp ',
    'files added /_astro/vue.Bb.webp ',
    'files changed /og/a.png ',
    'files changed _headers ',
  ]);
});

describe('the summary', () => {
  const page = (main: string, title = 'L’attente <1>') => writePage({ title, main });

  test('tells it all, in French with its spaces set', async () => {
    const comparison = await compare(
      {
        'a/index.html': page('un nœud'),
        'b/index.html': page(''),
        'c/index.html': page(''),
        'd/index.html': page('', 'Avant'),
        'rss.xml': feed('un'),
      },
      {
        'a/index.html': page('un <a href="/x/">fil</a>'),
        'b/index.html': writeRedirect('/e/'),
        'd/index.html': page('', 'Après'),
        'e/index.html': page(''),
        'rss.xml': feed('un', 'deux'),
        'og.png': 'x',
      },
    );
    expect(formatSummary(comparison, 'fr')).toMatchInlineSnapshot(`
      "## Ce que ce changement fait au site

      | Adresses | Ajouts | Déplacements | Modifications | Retraits |
      | :-- | --: | --: | --: | --: |
      | Pages | 1 | 1 | 2 | 1 |
      | Redirections | 0 | 0 | 0 | 0 |
      | Articles des flux | 1 | 0 | 0 | 0 |
      | Fichiers | 1 | 0 | 0 | 0 |

      ### Pages

      **Ajouts (1)**

      - \`/e/\` L’attente &lt;1&gt;

      **Déplacements (1)**

      - \`/b/\` L’attente &lt;1&gt; → \`/e/\`

      **Modifications (2)**

      - \`/a/\` L’attente &lt;1&gt; — mots (+1 −1) − « nœud » + « fil », liens (+1 −0) + \`/x/\`
      - \`/d/\` Après — titre (« Avant » → « Après »)

      **Retraits (1)**

      - \`/c/\` L’attente &lt;1&gt; — **sans redirection**

      ### Articles des flux

      **Ajouts (1)**

      - \`/rss.xml\` deux

      ### Fichiers

      **Ajouts (1)**

      - \`/og.png\`
      "
    `);
  });

  test('says that nothing changes, and what does at large', () => {
    const quiet = { frame: 0, markup: 1234 };
    expect(formatSummary({ items: [], quiet }, 'en')).toMatchInlineSnapshot(`
      "## What this change does to the site

      Nothing that is read changes: no page, no redirect, no feed, no file.

      Pages of which only markup, styles or scripts change: 1,234.
      "
    `);
  });

  const items = (count: number, word = (index: number) => `mot-${index}`) =>
    Array.from({ length: count }, (_, index): Comparison['items'][number] => ({
      kind: 'pages',
      fate: 'changed',
      path: `/${index}/`,
      title: 'Un titre qui compte bien des mots',
      target: undefined,
      changes: [{ part: 'text', added: [word(index)], removed: [] }],
    }));
  const summaryOf = (list: Comparison['items']) =>
    formatSummary({ items: list, quiet: { frame: 0, markup: 0 } }, 'fr');

  test('folds a list of more than thirty lines', () => {
    expect(summaryOf(items(30))).toContain('**Modifications (30)**\n\n- `/0/`');
    expect(summaryOf(items(31))).toContain(
      '<details><summary><b>Modifications (31)</b></summary>\n\n- `/0/`',
    );
  });

  test('tells once what changes in the same way, and folds the addresses', () => {
    expect(summaryOf(items(3, () => 'fil'))).toContain(
      [
        '<details><summary><b>Modifications de la même façon (3)</b></summary>',
        'mots (+1 −0) + «\u202ffil\u202f»',
        '- `/0/` Un titre qui compte bien des mots',
      ].join('\n\n'),
    );
  });

  test.for([
    ['long lists', items(20_000)],
    ['many short ones', items(30_000, (index) => `mot-${index % 10_000}`)],
  ] as const)('cuts %s where it would be larger than GitHub takes, and says so', ([, list]) => {
    const summary = summaryOf(list);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(summary).toMatch(/et \d\d\s000 de plus/);
    expect(summary).toMatch(/\| Pages \| 0 \| 0 \| \d0\s000 \| 0 \|/);
  });
});

import { describe, expect, test } from 'vitest';
import { KINDS, type Comparison, type Difference, type Item, type Kind } from './change.ts';
import { formatSummary } from './summary.ts';

function comparisonOf(
  differences: Partial<Record<Kind, Partial<Difference>>>,
  quiet: Partial<Comparison['quiet']> = {},
): Comparison {
  const none: Difference = { added: [], changed: [], removed: [] };
  const all = KINDS.map((kind) => [kind, { ...none, ...differences[kind] }]);
  return {
    differences: Object.fromEntries(all) as Comparison['differences'],
    quiet: { frame: 0, styles: 0, markup: 0, engine: 0, ...quiet },
  };
}

/** So many pages, each with an address and a title of its own. */
function itemsOf(count: number, title = 'Page'): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `/${index + 1}/`,
    title: `${title} ${index + 1}`,
  }));
}

const change = comparisonOf(
  {
    pages: {
      added: [{ path: '/b/', title: 'L’attente <1>' }],
      changed: [
        {
          path: '/c/',
          title: 'C',
          changes: [{ what: 'text', added: ['un', 'fil'], removed: ['nœud'] }],
        },
      ],
      removed: [
        { path: '/a/', title: 'A', target: '/b/' },
        { path: '/d/', title: 'D' },
      ],
    },
    redirects: { added: [{ path: '/a/', target: '/b/' }] },
    feeds: { changed: [{ path: '/rss.xml', title: 'Fil', changes: [{ what: 'order' }] }] },
    data: { removed: [{ path: '/og/a.png' }] },
  },
  { frame: 1, styles: 1234, engine: 2 },
);

test('tells in French what the change does, with its spaces set', () => {
  expect(formatSummary(change, 'fr')).toMatchInlineSnapshot(`
    "## Ce que ce changement fait au site

    | Adresses | ajoutées | modifiées | retirées |
    | :-- | --: | --: | --: |
    | Pages | 1 | 1 | 2 |
    | Redirections | 1 | 0 | 0 |
    | Flux | 0 | 1 | 0 |
    | Recherche | 0 | 0 | 0 |
    | Données | 0 | 0 | 1 |

    ### Pages

    **1 ajoutée**

    - \`/b/\` L’attente &lt;1&gt;

    **2 retirées**

    - \`/a/\` A — redirigée vers \`/b/\`
    - \`/d/\` D — **sans redirection**

    **1 modifiée**

    - \`/c/\` C — texte (+2 −1 mots)

    ### Redirections

    Les anciennes adresses, qui mènent à une autre page.

    **1 ajoutée**

    - \`/a/\` — mène à \`/b/\`

    ### Flux

    **1 modifié**

    - \`/rss.xml\` Fil — ordre

    ### Données

    Ce que lisent les programmes : plan du site, images, réglages de l’hébergeur.

    **1 retirée**

    - \`/og/a.png\`

    ### Changements d’ensemble

    - L’en-tête, le menu ou le pied de page, et rien d’autre : 1 page.
    - Les styles ou les scripts, et rien de ce qu’on lit : 1 234 pages.
    - Le programme de la recherche change.
    "
  `);
});

test('tells it in English', () => {
  expect(formatSummary(change, 'en')).toMatchInlineSnapshot(`
    "## What this change does to the site

    | Addresses | added | changed | removed |
    | :-- | --: | --: | --: |
    | Pages | 1 | 1 | 2 |
    | Redirects | 1 | 0 | 0 |
    | Feeds | 0 | 1 | 0 |
    | Search | 0 | 0 | 0 |
    | Data | 0 | 0 | 1 |

    ### Pages

    **1 added**

    - \`/b/\` L’attente &lt;1&gt;

    **2 removed**

    - \`/a/\` A — redirected to \`/b/\`
    - \`/d/\` D — **no redirect**

    **1 changed**

    - \`/c/\` C — text (+2 −1 words)

    ### Redirects

    Former addresses, which lead to another page.

    **1 added**

    - \`/a/\` — leads to \`/b/\`

    ### Feeds

    **1 changed**

    - \`/rss.xml\` Fil — order

    ### Data

    What programs read: the sitemap, pictures, settings of the host.

    **1 removed**

    - \`/og/a.png\`

    ### Changes at large

    - The header, the menu or the footer, and nothing else: 1 page.
    - Styles or scripts, and nothing that is read: 1,234 pages.
    - The program that searches changes.
    "
  `);
});

test('says that nothing changes, and what does at large', () => {
  expect(formatSummary(comparisonOf({}), 'en')).toMatchInlineSnapshot(`
    "## What this change does to the site

    Nothing that is read changes: no page, no feed, no search result, no data.
    "
  `);
  expect(formatSummary(comparisonOf({}, { markup: 2 }), 'en')).toMatchInlineSnapshot(`
    "## What this change does to the site

    Nothing that is read changes: no page, no feed, no search result, no data.

    ### Changes at large

    - The markup, and nothing that is read: 2 pages.
    "
  `);
});

describe('long lists', () => {
  test('stand open up to thirty lines, and are folded beyond', () => {
    const summaryOf = (count: number) =>
      formatSummary(comparisonOf({ pages: { added: itemsOf(count) } }), 'fr');
    expect(summaryOf(30)).toContain('**30 ajoutées**\n\n- `/1/` Page 1\n');
    expect(summaryOf(31)).toContain(
      '<details><summary><b>31 ajoutées</b></summary>\n\n- `/1/` Page 1\n',
    );
  });

  test('tell once what changes in the same way, and fold the addresses', () => {
    const changed = itemsOf(3).map((item) => ({
      ...item,
      changes: [{ what: 'text', added: ['Après'], removed: ['Avant'] }] as const,
    }));
    const summary = formatSummary(comparisonOf({ pages: { changed } }), 'fr');
    expect(summary.replaceAll('\u202f', ' ')).toContain(
      [
        '<details><summary><b>3 modifiées de la même façon</b> — texte (+1 −1 mots)</summary>',
        '− « Avant » + « Après »',
        '- `/1/` Page 1\n- `/2/` Page 2\n- `/3/` Page 3',
        '</details>',
      ].join('\n\n'),
    );
  });

  test('are cut, and say so, where the summary would be larger than GitHub takes', () => {
    const added = itemsOf(20_000, 'Un titre qui compte bien des mots pour ce qu’il dit');
    const summary = formatSummary(comparisonOf({ pages: { added }, search: { added } }), 'fr');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(summary).toMatch(/- et 19\s000 de plus/);
    expect(summary).toMatch(/\| Pages \| 20\s000 \| 0 \| 0 \|/);
  });

  test('are cut as well where they are many short ones', () => {
    const changed = itemsOf(30_000).map((item, index) => ({
      ...item,
      changes: [{ what: 'text', added: [`mot-${index % 10_000}`], removed: [] }] as const,
    }));
    const summary = formatSummary(comparisonOf({ pages: { changed } }), 'fr');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(summary).toMatch(/\n\net 27\s000 de plus\n/);
  });
});

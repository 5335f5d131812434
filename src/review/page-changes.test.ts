import { describe, expect, test } from 'vitest';
import { writePage, type SmallPage } from '../tests/small-site.ts';
import { comparePages, differOnlyInCode } from './page-changes.ts';
import { parsePage } from './page.ts';

function compare(before: SmallPage, after: SmallPage) {
  return comparePages(parsePage(writePage(before)), parsePage(writePage(after)));
}

describe('differOnlyInCode', () => {
  test('looks past the hashes of styles, scripts and policies', () => {
    expect(differOnlyInCode(writePage({ hash: 'Aa-1' }), writePage({ hash: 'Bb_2' }))).toBe(true);
  });

  test('sees a word that changed beside a hash', () => {
    const [before, after] = [
      { hash: 'Aa-1', main: 'oui' },
      { hash: 'Bb_2', main: 'non' },
    ];
    expect(differOnlyInCode(writePage(before), writePage(after))).toBe(false);
  });

  test('sees another picture, whose name holds a hash too', () => {
    const withPicture = (hash: string) =>
      writePage({ main: `<img src="/_astro/vue.${hash}.webp">` });
    expect(differOnlyInCode(withPicture('Aa-1'), withPicture('Bb_2'))).toBe(false);
  });
});

describe('comparePages', () => {
  test('tells the change of a title once, though programs are told it too', () => {
    const image = (title: string) => `<meta property="og:image:alt" content="${title}">`;
    expect(
      compare({ title: 'Avant', head: image('Avant') }, { title: 'Après', head: image('Après') }),
    ).toEqual([{ what: 'title', before: 'Avant', after: 'Après' }]);
  });

  test.for([
    ['description', '<meta name="description" content="Une autre">'],
    ['indexing', '<meta name="robots" content="noindex">'],
    ['languages', '<link rel="alternate" hreflang="en" href="/en/">'],
    ['sharing', '<meta property="og:image" content="/og.png">'],
  ] as const)('sees a change of %s', ([what, head]) => {
    expect(compare({}, { head })).toEqual([{ what }]);
  });

  test('names the words, links, pictures and anchors that came and left', () => {
    const before = '<p id="a">Un <a href="/x/">fil</a></p><img src="/1.png">';
    const after = '<p id="b">Un <a href="/y/">nœud</a></p><img src="/2.png">';
    expect(compare({ main: before }, { main: after })).toEqual([
      { what: 'text', added: ['nœud'], removed: ['fil'] },
      { what: 'links', added: ['/y/'], removed: ['/x/'] },
      { what: 'pictures', added: ['/2.png'], removed: ['/1.png'] },
      { what: 'anchors', added: ['b'], removed: ['a'] },
    ]);
  });

  test('sees a thread that is drawn otherwise', () => {
    const drawing = (d: string) => `<svg><path d="${d}"></path></svg>`;
    expect(compare({ main: drawing('M0 0') }, { main: drawing('M0 9') })).toEqual([
      { what: 'drawings', added: ['path [["d","M0 9"]]'], removed: ['path [["d","M0 0"]]'] },
    ]);
  });

  test('sets pages apart of which only the menu differs', () => {
    expect(compare({ menu: 'Numéros' }, { menu: 'Archives' })).toBe('frame');
  });

  test('sets pages apart of which only the markup differs', () => {
    expect(compare({ main: '<p class="a">oui</p>' }, { main: '<p class="b">oui</p>' })).toBe(
      'markup',
    );
  });

  test('tells what differs in the text, and no more of the menu', () => {
    expect(compare({ menu: 'Numéros' }, { menu: 'Archives', main: 'oui' })).toEqual([
      { what: 'text', added: ['oui'], removed: [] },
    ]);
  });
});

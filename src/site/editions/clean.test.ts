import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { cleanTree } from './clean.ts';
import { writeHtml } from './html.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';

const parse = (html: string) => htmlToHast(html, { fragment: true }) as Root;
const clean = (html: string) => writeHtml(cleanTree(parse(html)));

test('scripts, styles, links and comments are taken out', () => {
  const html =
    '<!-- made --><p>A<script src="/a.js"></script></p><style>p{}</style><link rel="x" href="/b">';
  expect(clean(html)).toBe('<p>A</p>');
});

test('an island leaves the content that the server rendered', () => {
  const html =
    '<astro-island uid="1"><figure><p>Drawn</p></figure><template>state</template></astro-island>';
  expect(clean(html)).toBe('<figure><p>Drawn</p></figure>');
});

test('what Astro and the search index mark for themselves is taken out', () => {
  const html =
    '<p data-astro-cid-x data-astro-source-file="/home/a/b.astro" data-pagefind-ignore>A</p>';
  expect(clean(html)).toBe('<p>A</p>');
});

test('ids, roles and languages stay for the editions that need them', () => {
  const html = '<aside id="note-1" role="doc-footnote"><i lang="en">A</i></aside>';
  expect(clean(html)).toBe(html);
});

test('the tree that is cleaned stays as it was', () => {
  const tree = parse('<p data-a="1">A<script></script></p>');
  const before = structuredClone(tree);
  cleanTree(tree);
  expect(tree).toEqual(before);
});

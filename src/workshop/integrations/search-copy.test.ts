import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import type { Root } from '../../site/html-tree.ts';
import { buildSearchCopy } from './search-copy.ts';

/** The copy of what stands in the body of a French page. */
function copyOf(body: string): string {
  const copy = buildSearchCopy(htmlToHast(body) as Root, 'fr');
  return copy.slice('<html><head></head><body>'.length, -'</body></html>'.length);
}

test('writes the text as readers type it and leaves attributes as they are', () => {
  const page = '<h2 id="cœur-d’or" title="l’or">Le cœur d’or</h2>';
  expect(copyOf(page)).toContain('<h2 id="cœur-d’or" title="l’or">Le coeur d\' or</h2>');
});

test('sets an elision apart from the tag that follows it', () => {
  expect(copyOf('<p>L’<a href="/x/">ultime moment</a></p>')).toBe(
    '<p>L\' <a href="/x/">ultime moment</a></p>',
  );
});

test('is not misled by a > in an attribute, nor by a < in a script', () => {
  const page = `<p data-x="a>b l’or">l’or</p><script>if (a<b) x = "l’or'";</script><p>l’or</p>`;
  expect(copyOf(page)).toBe(
    `<p data-x="a>b l’or">l' or</p><script>if (a<b) x = "l’or'";</script><p>l' or</p>`,
  );
});

test('carries the words that are printed otherwise in a field of their own', () => {
  expect(copyOf('<p>cœur, 1\u202f750</p>')).toBe(
    '<p>coeur, 1750</p><p data-pagefind-meta="spellings">cœur|1\u202f750</p>',
  );
});

test('writes what typography adds as readers type it, and says how it is printed', () => {
  const page = '<p title="1990–95">Le 16\u00a0mai, p.\u00a012 : 1990–95\u202f!</p>';
  expect(copyOf(page)).toBe(
    '<p title="1990–95">Le 16 mai, p. 12 : 1990-95 !</p>' +
      '<p data-pagefind-meta="spellings">1990–95</p>',
  );
});

test('gives the text after a moment’s card back to its section', () => {
  const page =
    '<h2 id="file">Au bout de la <i>file</i></h2><section><h3 id="moment-bell">La cloche</h3></section><p>Après.</p>';
  expect(copyOf(page)).toBe(
    '<h2 id="file">Au bout de la <i>file</i></h2><section><h3 id="moment-bell">La cloche</h3></section>' +
      '<b id="file" data-pagefind-title="Au bout de la file"></b><p>Après.</p>',
  );
});

test('leaves the text after a card alone where no section has begun', () => {
  const page = '<section><h3 id="moment-bell">La cloche</h3></section><p>Après.</p>';
  expect(copyOf(page)).toBe(page);
});

test('reads the moments of a table that have no card after the text', () => {
  const row = (id: string) =>
    `<tr${id}><td>1</td><th><span data-fact="title">L’oubli</span> <p data-fact="text">Rien.</p></th></tr>`;
  const table = `<table>${row('')}${row(' id="moment-oubli"')}</table>`;
  const page = `<article data-pagefind-body><div data-pagefind-ignore>${table}</div><p>Texte.</p></article>`;
  expect(copyOf(page)).toContain(
    '<p>Texte.</p><section><h3 id="moment-oubli">L\' oubli</h3><p>Rien.</p></section></article>',
  );
});

test('takes the heading of a card for no section, at whatever level it stands', () => {
  const page =
    '<section><h2 id="moment-bell">La cloche</h2></section><p>Entre.</p>' +
    '<section><h2 id="moment-queue">La file</h2></section><p>Après.</p>';
  expect(copyOf(page)).toBe(page);
});

test('leaves the end of any other section alone', () => {
  const page = '<h2 id="file">File</h2><section><p>Texte.</p></section>';
  expect(copyOf(page)).toBe(page);
});

test('keeps the ids of headings only, so that no anchor cuts a sentence', () => {
  expect(copyOf('<h3 id="a">A</h3><p>(<a id="call" href="#n">mot</a>)</p>')).toBe(
    '<h3 id="a">A</h3><p>(<a href="#n">mot</a>)</p>',
  );
});

test('ends a caption before the next sentence starts', () => {
  expect(copyOf('<figcaption class="x">Légende</figcaption>')).toBe('<div class="x">Légende</div>');
});

test('gives each of the filters of a page an element of its own', () => {
  const page = '<span class="x" data-pagefind-filter="kind:term, stage:smot"></span>';
  expect(copyOf(page)).toBe(
    '<span class="x"><b data-pagefind-filter="kind:term"></b><b data-pagefind-filter="stage:smot"></b></span>',
  );
});

test('leaves a single filter where it stands', () => {
  const page = '<span data-pagefind-filter="kind:term"></span>';
  expect(copyOf(page)).toBe(page);
});

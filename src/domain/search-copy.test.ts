import { expect, test } from 'vitest';
import { buildSearchCopy } from './search-copy.ts';

test('writes the text as readers type it and leaves attributes as they are', () => {
  const page = '<h2 id="cœur-d’or" title="l’or">Le cœur d’or</h2>';
  expect(buildSearchCopy(page, 'fr')).toBe('<h2 id="cœur-d’or" title="l’or">Le coeur d\' or</h2>');
});

test('sets an elision apart from the tag that follows it', () => {
  expect(buildSearchCopy('<p>L’<a href="/x/">ultime moment</a></p>', 'fr')).toBe(
    '<p>L\' <a href="/x/">ultime moment</a></p>',
  );
});

test('is not misled by a > in an attribute, nor by a < in a script', () => {
  const page = `<p data-x='{"a>b":"l’or"}'>l’or</p><script>if (a<b) x = "l’or'";</script><p>l’or</p>`;
  expect(buildSearchCopy(page, 'fr')).toBe(
    `<p data-x='{"a>b":"l’or"}'>l' or</p><script>if (a<b) x = "l’or'";</script><p>l' or</p>`,
  );
});

test('carries the words that are printed otherwise in a field of their own', () => {
  expect(buildSearchCopy('<body><p>cœur, 1\u202f750</p></body>', 'fr')).toBe(
    '<body><p>coeur, 1750</p><p data-pagefind-meta="spellings">cœur|1\u202f750</p></body>',
  );
});

test('writes what typography adds as readers type it, and says how it is printed', () => {
  const page = '<body><p title="1990–95">Le 16\u00a0mai, p.\u00a012 : 1990–95\u202f!</p></body>';
  expect(buildSearchCopy(page, 'fr')).toBe(
    '<body><p title="1990–95">Le 16 mai, p. 12 : 1990-95 !</p>' +
      '<p data-pagefind-meta="spellings">1990–95</p></body>',
  );
});

test('gives the text after a moment’s card back to its section', () => {
  const page =
    '<h2 id="file">Au bout de la <i>file</i></h2><section><h3 id="moment-bell">La cloche</h3></section><p>Après.</p>';
  expect(buildSearchCopy(page, 'fr')).toBe(
    '<h2 id="file">Au bout de la <i>file</i></h2><section><h3 id="moment-bell">La cloche</h3></section>' +
      '<b id="file" data-pagefind-title="Au bout de la file"></b><p>Après.</p>',
  );
});

test('leaves the text after a card alone where no section has begun', () => {
  const page = '<section><h3 id="moment-bell">La cloche</h3></section><p>Après.</p>';
  expect(buildSearchCopy(page, 'fr')).toBe(page);
});

test('leaves the end of any other section alone', () => {
  const page = '<h2 id="file">File</h2><section><p>Texte.</p></section>';
  expect(buildSearchCopy(page, 'fr')).toBe(page);
});

test('keeps the ids of headings only, so that no anchor cuts a sentence', () => {
  expect(buildSearchCopy('<h3 id="a">A</h3><p>(<a id="call" href="#n">mot</a>)</p>', 'fr')).toBe(
    '<h3 id="a">A</h3><p>(<a href="#n">mot</a>)</p>',
  );
});

test('ends a caption before the next sentence starts', () => {
  expect(buildSearchCopy('<figcaption class="x">Légende</figcaption>', 'fr')).toBe(
    '<div class="x">Légende</div>',
  );
});

test('gives each of the filters of a page an element of its own', () => {
  const page = '<span class="x" data-pagefind-filter="kind:term, stage:smot"></span>';
  expect(buildSearchCopy(page, 'fr')).toBe(
    '<span class="x"><b data-pagefind-filter="kind:term"></b><b data-pagefind-filter="stage:smot"></b></span>',
  );
});

test('leaves a single filter where it stands', () => {
  const page = '<span data-pagefind-filter="kind:term"></span>';
  expect(buildSearchCopy(page, 'fr')).toBe(page);
});

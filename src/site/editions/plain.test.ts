import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { writeHtml } from './html.ts';
import { plainTree } from './plain.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';

const plain = (html: string) => writeHtml(plainTree(htmlToHast(html, { fragment: true }) as Root));

test('classes, ids, roles and labels are left out, languages stay', () => {
  expect(
    plain('<p class="a" id="b" role="note" aria-label="c">A <i lang="en" class="d">b</i></p>'),
  ).toBe('<p>A <i lang="en">b</i></p>');
});

test('a place keeps its id where a link leads to it', () => {
  const html = '<a href="#b">A</a><p id="b">B</p>';
  expect(plain(html)).toBe(html);
});

test('links keep their target, pictures their words and size, cells their scope', () => {
  const html =
    '<a href="https://example.org/">A</a><img src="https://example.org/a.png" alt="B" width="3" height="2" />' +
    '<table><tbody><tr><th scope="row">C</th><td colspan="2">D</td></tr></tbody></table>';
  expect(
    plain(html.replace('<a ', '<a data-moment="x" ').replace('<img ', '<img loading="lazy" ')),
  ).toBe(html);
});

test('a span that says nothing more is unwrapped', () => {
  expect(plain('<span class="a">A</span><span lang="en">B</span>')).toBe(
    'A<span lang="en">B</span>',
  );
});

test('a pull quote is left out, since the text says it already', () => {
  expect(plain('<p>A</p><aside role="doc-pullquote"><p>A</p></aside>')).toBe('<p>A</p>');
});

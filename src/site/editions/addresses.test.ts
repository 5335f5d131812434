import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { absoluteAddresses } from './addresses.ts';
import { writeHtml } from './html.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';

const page = new URL('https://example.org/fanzine/articles/queue/');
const absolute = (html: string) =>
  writeHtml(absoluteAddresses(htmlToHast(html, { fragment: true }) as Root, page));

test('a path of the site becomes an address', () => {
  expect(absolute('<a href="/fanzine/lexique/couture/">A</a>')).toBe(
    '<a href="https://example.org/fanzine/lexique/couture/">A</a>',
  );
});

test('an anchor leads to its place in the article, where it is there', () => {
  const html = '<a href="#note-3">3</a><p id="note-3">Note</p>';
  expect(absolute(html)).toBe(html);
});

test('an anchor leads to the page where the form to come has no places', () => {
  const tree = htmlToHast('<a href="#note-3">3</a><p id="note-3">Note</p>', { fragment: true });
  expect(writeHtml(absoluteAddresses(tree as Root, page, 'page'))).toContain(`${page.href}#note-3`);
});

test('any other anchor leads to its place on the page of the article', () => {
  expect(absolute('<a href="#note-3">3</a>')).toContain(
    'href="https://example.org/fanzine/articles/queue/#note-3"',
  );
});

test('the source of a picture and that of a quotation become addresses', () => {
  expect(absolute('<blockquote cite="/a/"><img src="/b.png" alt=""></blockquote>')).toBe(
    '<blockquote cite="https://example.org/a/"><img src="https://example.org/b.png" alt="" /></blockquote>',
  );
});

test('an address of another site stays as it is', () => {
  const html = '<a href="https://example.com/?a=1&#x26;b=2">A</a>';
  expect(absolute(html)).toBe(html);
});

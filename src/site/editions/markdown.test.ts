import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { writeMarkdown } from './markdown.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';

const write = (html: string) => writeMarkdown(htmlToHast(html, { fragment: true }) as Root);

test('paragraphs, quotations, links and tables are written as Markdown', () => {
  const html =
    '<p>A <i>queue</i>, <a href="https://a.example/">here</a>.</p><blockquote><p><b>Door</b></p></blockquote>' +
    '<table><thead><tr><th>No.</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>';
  expect(write(html)).toBe(
    'A *queue*, [here](https://a.example/).\n\n> **Door**\n\n| No. |\n| --- |\n| 1   |\n',
  );
});

test('what looks like Markdown or HTML in the words stays words', () => {
  expect(write('<p>&lt;img onerror&gt; and *stars* and [brackets](a)</p>')).toBe(
    '\\<img onerror> and \\*stars\\* and \\[brackets]\\(a)\n',
  );
});

import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { writeHtml } from './html.ts';
import { bracketCalls, gatherNotes, returnFromNotes } from './notes.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';

const parse = (html: string) => htmlToHast(html, { fragment: true }) as Root;
const citations = { role: 'doc-footnote', title: 'Notes', numbered: true };

test('notes leave their place between paragraphs for one numbered list at the end', () => {
  const tree = parse(
    '<p>One.</p><aside id="note-1" role="doc-footnote"><p>First <i>work</i>.</p></aside>' +
      '<p>Two.</p><aside id="note-2" role="doc-footnote"><p>Second.</p></aside><p>Three.</p>',
  );
  expect(writeHtml(gatherNotes(tree, citations))).toBe(
    '<p>One.</p><p>Two.</p><p>Three.</p><section role="doc-endnotes"><h2>Notes</h2><ol>' +
      '<li id="note-1">First <i>work</i>.</li><li id="note-2">Second.</li></ol></section>',
  );
});

test('definitions make a list without numbers, and citations keep their place', () => {
  const tree = parse(
    '<aside role="note"><p>Word.</p></aside><aside role="doc-footnote"><p>Work.</p></aside>',
  );
  const gathered = gatherNotes(tree, { role: 'note', title: 'Words', numbered: false });
  expect(writeHtml(gathered)).toBe(
    '<aside role="doc-footnote"><p>Work.</p></aside>' +
      '<section role="doc-endnotes"><h2>Words</h2><ul><li>Word.</li></ul></section>',
  );
});

test('a note within another block is found', () => {
  const tree = parse('<section><aside role="doc-footnote"><p>Work.</p></aside></section>');
  expect(writeHtml(gatherNotes(tree, citations))).toContain('<ol><li>Work.</li></ol>');
});

test('a note of several paragraphs keeps them', () => {
  const tree = parse('<aside role="doc-footnote"><p>One.</p><p>Two.</p></aside>');
  expect(writeHtml(gatherNotes(tree, citations))).toContain('<li><p>One.</p><p>Two.</p></li>');
});

test('an article without notes gains no empty list', () => {
  const tree = parse('<p>One.</p>');
  expect(gatherNotes(tree, citations)).toEqual(tree);
});

test('a note ends with a link back to its call', () => {
  const html =
    '<sup><a id="call-1" href="#note-1">1</a></sup><ol><li id="note-1">A</li><li id="note-2">B</li></ol>';
  expect(writeHtml(returnFromNotes(parse(html)))).toContain(
    '<li id="note-1">A <a href="#call-1" role="doc-backlink">↑</a></li><li id="note-2">B</li>',
  );
});

test('calls are bracketed, so that two in a row are not read as one number', () => {
  const tree = parse(
    '<sup><a role="doc-noteref" href="#note-1">1</a></sup><sup><a role="doc-noteref" href="#note-2">2</a></sup>',
  );
  expect(writeHtml(bracketCalls(tree)).replace(/<[^>]+>/g, '')).toBe('[1][2]');
});

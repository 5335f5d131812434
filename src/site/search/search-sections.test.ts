import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import type { Root } from '../../magazine/texts/html-tree.ts';
import { readSections } from './search-sections.ts';

/** The sections of a text. */
const sectionsOf = (text: string) =>
  readSections(htmlToHast(`<main><p>Around.</p><div data-searched>${text}</div></main>`) as Root);

test('reads the sections of a text, the one before any heading first', () => {
  expect(
    sectionsOf('<p>One <em>two</em>.</p><h2 id="a">The <i>end</i></h2><p>Three.</p><p>Four.</p>'),
  ).toEqual([
    { anchor: '', title: '', blocks: ['One two.'] },
    { anchor: 'a', title: 'The end', blocks: ['Three.', 'Four.'] },
  ]);
});

test('parts what stands apart: items, captions, cells, quotations', () => {
  const [section] = sectionsOf(
    '<ul><li>One</li><li>Two</li></ul><figure><blockquote><p>Three.</p></blockquote><figcaption>Four</figcaption></figure>' +
      '<table><tr><td>Five</td><td>Six</td></tr></table>',
  );
  expect(section?.blocks).toEqual(['One', 'Two', 'Three.', 'Four', 'Five', 'Six']);
});

test('leaves out the calls of notes and the words of the lexicon, and keeps what is raised otherwise', () => {
  const [section] = sectionsOf(
    '<p>The 1<sup>st</sup> queue<sup><a role="doc-noteref" href="#n">1</a></sup>.</p><p role="note">Term.</p>',
  );
  expect(section?.blocks).toEqual(['The 1st queue.']);
});

test('keeps after the sections what each note says, without its number and the works that it names', () => {
  const reference = '<a href="/sources/s/#tribune">Tribune, 2014.</a>';
  const back = '<a role="doc-backlink" href="#call-1">Close</a>';
  const note = (number: number, words: string) =>
    `<p id="note-${number}" role="doc-footnote"> <b>${number}.</b> ${words}${reference} ${back} </p>`;
  expect(
    sectionsOf(`<p>One.</p>${note(1, 'Said <em>by</em> Maister. ')}${note(2, '')}<p>Two.</p>`),
  ).toEqual([
    { anchor: '', title: '', blocks: ['One.', 'Two.'] },
    { anchor: 'note-1', title: '', blocks: ['Said by Maister.'], note: '1' },
  ]);
});

test('leaves out the cards of moments, drawings and what is said elsewhere', () => {
  expect(
    sectionsOf(
      '<section><h3 id="moment-bell">The bell</h3><p>Rings.</p></section><svg><text>3</text></svg><p data-unsearched>Again.</p>',
    ),
  ).toEqual([]);
});

test('keeps the spaces that must not break', () => {
  expect(sectionsOf('<p>1\u202f750 \n books</p>')[0]?.blocks).toEqual(['1\u202f750 books']);
});

test('keeps words apart at a line break', () => {
  expect(sectionsOf('<p>One<br>two</p>')[0]?.blocks).toEqual(['One two']);
});

test('reads nothing of a page without a text', () => {
  expect(readSections(htmlToHast('<p>Text</p>') as Root)).toEqual([]);
});

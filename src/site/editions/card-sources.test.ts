import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import type { Source } from '../../magazine/library/library.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';
import { numberCardSources } from './card-sources.ts';
import { writeHtml } from './html.ts';

const source = (id: string): Source =>
  ({
    id,
    type: 'article',
    authors: [{ given: 'Ada', family: id }],
    title: { fr: 'Sans titre', en: 'Untitled' },
    lang: 'en',
    date: '2019',
    consulted: id !== 'unread',
  }) as unknown as Source;

const sources = new Map(['cited', 'carded', 'unread'].map((id) => [id, source(id)]));

const addressOf = (id: string) => `/sources/#${id}`;
const link = (id: string) => `<a href="${addressOf(id)}">${id}, 2019</a>`;
const card = (...ids: string[]) => `<p class="evidence">Told. ${ids.map(link).join(' · ')}</p>`;
const note = (number: number, id: string) =>
  `<aside id="note-${number}" role="doc-footnote"><p>${link(id)}</p></aside>`;

function number(html: string, inFigures = false) {
  const tree = htmlToHast(html, { fragment: true }) as Root;
  const { root, notes } = numberCardSources(tree, { sources, locale: 'en', addressOf, inFigures });
  const bare = (words: string) => words.replaceAll(/<[^>]+>/g, '');
  return { html: writeHtml(root), words: bare(writeHtml(root)), notes: notes.map(writeHtmlOf) };
}
const writeHtmlOf = (node: Root['children'][number]) =>
  writeHtml({ type: 'root', children: [node] });

test('a card names the first note on its source, before or after it', () => {
  const { html, notes } = number(
    card('cited') + note(1, 'carded') + note(2, 'cited') + note(3, 'cited'),
  );
  expect(html).toContain('cited, 2019</a>, <a href="#note-2" role="doc-noteref">note 2</a>');
  expect(notes).toEqual([]);
});

test('a source that only cards name has a note after the others, once', () => {
  const { words, html, notes } = number(
    note(1, 'cited') + note(2, 'cited') + card('carded', 'cited') + card('unread', 'carded'),
  );
  expect(words).toContain('carded, 2019, note 3 · cited, 2019, note 1');
  expect(words).toContain('unread, 2019, note 4 · carded, 2019, note 3');
  expect(html.match(/id="call-3"/g)).toHaveLength(1);
  expect(notes).toHaveLength(2);
  expect(notes[0]).toMatch(
    /^<aside id="note-3" role="doc-footnote"><p><a href="[^"]+">Ada carded, /,
  );
  expect(notes[1]).toContain('</a> (source not consulted)</p>');
});

test('a key figure names the note on its source where it is asked to', () => {
  const figure = `<p class="key-figure"><strong>54 %</strong> <span>of them ${link('cited')}</span> <small>(${link('cited')})</small></p>`;
  const tree = figure + note(1, 'cited');
  expect(number(tree, true).words).toContain('of them cited, 2019 (cited, 2019, note 1)');
  expect(number(tree).html).toBe(tree);
});

test('what is no card, and what is no source, stays as it is', () => {
  const html = `<p>${link('cited')}</p><p class="evidence"><a href="/elsewhere/">There</a></p>`;
  expect(number(html).html).toBe(html);
});

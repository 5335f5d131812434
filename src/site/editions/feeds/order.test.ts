import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { writeHtml } from '../html.ts';
import type { Root } from '../../../magazine/texts/html-tree.ts';
import { correctionsFirst, journeysLast, quoteCards } from './order.ts';

const pass = (change: (root: Root) => Root, html: string) =>
  writeHtml(change(htmlToHast(html, { fragment: true }) as Root));

const lastOf = (root: Root) => journeysLast(root, { others: 'The other moments' });

const JOURNEY =
  '<section id="thread-quay"><h2>Quay</h2><figure>Told</figure><table><tbody><tr><th><a href="#moment-door">Door</a></th></tr></tbody></table></section>';
const CARD =
  '<section aria-labelledby="moment-door"><p>1 / 2 · shop</p><h3 id="moment-door">Door</h3><p>It opens.</p></section>';

test('what was put right stands at the head of the item', () => {
  const errata = '<section role="doc-errata"><h2>Corrections</h2></section>';
  expect(pass(correctionsFirst, `<p>Standfirst</p><p>Text</p>${errata}`)).toBe(
    `${errata}<p>Standfirst</p><p>Text</p>`,
  );
});

test('the drawing of a journey goes before its first card, and its table to the end', () => {
  expect(pass(lastOf, `<p>Standfirst</p>${JOURNEY}<p>Text</p>${CARD}<p>End</p>`)).toBe(
    `<p>Standfirst</p><p>Text</p><figure>Told</figure>${CARD}<p>End</p>${JOURNEY.replace('<figure>Told</figure>', '')}`,
  );
});

test('a journey without a card in the text goes to the end whole', () => {
  expect(pass(lastOf, `<p>Standfirst</p>${JOURNEY}<p>Text</p>`)).toBe(
    `<p>Standfirst</p><p>Text</p>${JOURNEY}`,
  );
});

test('the cards that the text leaves out stand under a heading', () => {
  const other = CARD.replaceAll('moment-door', 'moment-desk');
  const journey = JOURNEY.replace('</section>', `<div>${other}</div></section>`);
  expect(pass(lastOf, `<p>Standfirst</p>${journey}<p>Text</p>${CARD}`)).toContain(
    `</table><h3>The other moments</h3><div>${other}</div></section>`,
  );
});

test('a card is a quotation that starts with its title', () => {
  expect(pass(quoteCards, CARD)).toBe(
    '<blockquote><p><b id="moment-door">Door</b><br /><small>1 / 2 · shop</small></p><p>It opens.</p></blockquote>',
  );
});

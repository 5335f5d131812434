import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { writeHtml } from './html.ts';
import { replaceDrawings } from './pictures.ts';
import type { Root } from './tree.ts';

const parse = (html: string) => htmlToHast(html, { fragment: true }) as Root;
const pictureOf = (journey: string) => ({ src: `/${journey}.png`, width: 1200, height: 560 });

test('a picture takes the place of a drawing and says what it says', () => {
  const tree = parse(
    '<figure id="drawing-queue"><svg viewBox="0 0 9 9"><title>Queue: 1. Door; 2. Till.</title><path d="M0 0"/></svg></figure>',
  );
  expect(writeHtml(replaceDrawings(tree, pictureOf))).toBe(
    '<figure><img src="/queue.png" alt="Queue: 1. Door; 2. Till." width="1200" height="560" /></figure>',
  );
});

test('a figure without a drawing stays as it is', () => {
  const html = '<figure><img src="/a.jpg" alt="A shop" /></figure>';
  expect(writeHtml(replaceDrawings(parse(html), pictureOf))).toBe(html);
});

test('a drawing that says nothing of itself is refused', () => {
  const tree = parse('<figure id="drawing-queue"><svg><path d="M0 0"/></svg></figure>');
  expect(() => replaceDrawings(tree, pictureOf)).toThrow(
    'A drawing needs a journey and a title; its figure is “drawing-queue”.',
  );
});

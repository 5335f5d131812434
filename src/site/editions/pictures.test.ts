import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { writeHtml } from './html.ts';
import { fillSlots } from './pictures.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';

const parse = (html: string) => htmlToHast(html, { fragment: true }) as Root;
const pictureOf = (journey: string) => ({ src: `/${journey}.png`, width: 1200, height: 560 });

test('a picture takes the slot of a journey and says what it says', () => {
  const tree = parse('<figure id="drawing-queue">Queue: 1. Door; 2. Till.</figure>');
  expect(writeHtml(fillSlots(tree, pictureOf))).toBe(
    '<p><img src="/queue.png" alt="Queue: 1. Door; 2. Till." width="1200" height="560" /></p>',
  );
});

test('a figure of another kind stays as it is', () => {
  const html = '<figure><img src="/a.jpg" alt="A shop" /></figure>';
  expect(writeHtml(fillSlots(parse(html), pictureOf))).toBe(html);
});

test('a slot that says nothing is refused', () => {
  const tree = parse('<figure id="drawing-queue"> </figure>');
  expect(() => fillSlots(tree, pictureOf)).toThrow('The slot of the journey “queue” says nothing.');
});

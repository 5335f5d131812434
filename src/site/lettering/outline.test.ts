import { expect, test } from 'vitest';
import { DRAWN_LETTERS, findUndrawn } from '../../magazine/typography/drawn-letters.ts';
import { outlineText } from './outline.ts';

const hasInk = (letter: string) => outlineText(letter).path !== '';

/** What a face draws for a letter that it does not have. */
const NONE = outlineText('\u4e00').path;

test('every letter that is promised is drawn, and as itself', () => {
  const letters = Array.from(DRAWN_LETTERS).filter((letter) => letter.trim() !== '');
  expect(letters.length).toBeGreaterThan(300);
  expect(letters.filter((letter) => !hasInk(letter) || outlineText(letter).path === NONE)).toEqual(
    [],
  );
});

test.each([
  'Škoda',
  '20\u00a0m²',
  'Łódź',
  'Malmö',
  'Ţara',
  'Győr',
  'İzmir',
  'Þór',
  'Noël',
  'Žižek',
])('a title may hold %s, or its letters have their own names', (name) => {
  const missing = findUndrawn(name);
  expect(missing).toEqual(name === 'Ţara' ? ['Ţ'] : []);
});

test('a space of any kind is drawn as one', () => {
  for (const space of ['\u00a0', '\u202f', '\u2009']) {
    expect(outlineText(`a${space}b`).width).toBeGreaterThan(outlineText('ab').width);
    expect(hasInk(space)).toBe(false);
  }
});

import { describe, expect, it } from 'vitest';
import { readPassage, type Passage, type Run } from './passage.ts';

function readIn(source: string, text: string) {
  const run: Run = { kind: 'words', text, start: 0, end: source.length, within: [] };
  const passage: Passage = { kind: 'paragraph', runs: [run], start: 0, end: source.length };
  return readPassage(passage, source);
}

describe('a passage', () => {
  it.each([
    ['words as they are', 'le quai', 'le quai'],
    ['escapes', 'un \\< deux', 'un < deux'],
    ['folded lines', 'le quai\n      douze', 'le quai douze'],
  ])('finds its characters in the file: %s', (_, source, text) => {
    const { offsetAt } = readIn(source, text);
    const found = Array.from(text, (_character, index) => source.charAt(offsetAt(index)));
    expect(found.join('').replaceAll('\n', ' ')).toBe(text);
  });

  it('goes on where a character of it does not stand in the file', () => {
    const { offsetAt } = readIn('a&#233;b', 'aéb');
    expect([0, 1, 2].map(offsetAt)).toEqual([0, 1, 7]);
  });
});

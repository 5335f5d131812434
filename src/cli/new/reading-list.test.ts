import { describe, expect, it } from 'vitest';
import { addToReadingList, UneditableListError } from './reading-list.ts';

describe('the reading list of an issue', () => {
  it.each([
    [
      'in brackets',
      'ink: x\narticles: [a, b] # in order\nz: 1\n',
      'ink: x\narticles: [a, b, quai] # in order\nz: 1\n',
    ],
    ['in wide brackets', 'articles: [ a ]\n', 'articles: [ a, quai ]\n'],
    ['with a comma left at the end', 'articles: [a, b,]\n', 'articles: [a, b, quai,]\n'],
    ['that is empty', 'articles: [] # to come\n', 'articles: [quai] # to come\n'],
    [
      'a piece a line, between brackets',
      'articles: [\n  a, # the cover\n  b # then\n]\nz: 1\n',
      'articles: [\n  a, # the cover\n  b, # then\n  quai\n]\nz: 1\n',
    ],
    [
      'a piece a line, each with its comma',
      'articles: [\n  a,\n  b, # then\n]\n',
      'articles: [\n  a,\n  b, # then\n  quai,\n]\n',
    ],
    ['broken before its end', 'articles: [a,\n  b]\n', 'articles: [a,\n  b,\n  quai]\n'],
    [
      'behind hyphens',
      'articles:\n  - a # the cover\n  - b # then\n# the colours\nstock: x\n',
      'articles:\n  - a # the cover\n  - b # then\n  - quai\n# the colours\nstock: x\n',
    ],
    ['behind hyphens, not indented', 'articles:\n- a\nz: 1\n', 'articles:\n- a\n- quai\nz: 1\n'],
    [
      'at the end of a file without a last line break',
      'articles:\n  - a',
      'articles:\n  - a\n  - quai',
    ],
    [
      'that is not there',
      'ink: x\n# How it was made.\ncolophon: y\n',
      'ink: x\n# How it was made.\narticles: [quai]\ncolophon: y\n',
    ],
  ])('takes a piece %s, and nothing else changes', (_, source, expected) => {
    expect(addToReadingList(source, 'quai')).toBe(expected);
  });

  it.each(['2010', 'null', 'on'])('takes a folder called %s, which is a text', (slug) => {
    expect(addToReadingList('articles: [a]\n', slug)).toBe(`articles: [a, '${slug}']\n`);
  });

  it.each([
    ['no list', 'articles: quai-douze\n'],
    ['no place for one', 'number: 3\n'],
    ['YAML that cannot be read', 'articles: [a\n'],
    ['a borrowed value', 'first: &list [a]\narticles: *list\n'],
  ])('is left alone where the file has %s', (_, source) => {
    expect(() => addToReadingList(source, 'quai')).toThrow(UneditableListError);
  });
});

import { describe, expect, test } from 'vitest';
import { fitDescription, fitPageTitle } from './description.ts';

const FILLER = 'The fanzine of test magazines that appear nowhere';

describe('a description', () => {
  test('that has the right length stays', () => {
    const words = 'A sentence that is long enough to be shown, and not too long either.';
    expect(fitDescription(words, FILLER)).toBe(words);
  });

  test('that is short says what the magazine is as well', () => {
    expect(fitDescription('Customers who leave', FILLER)).toBe(`Customers who leave. ${FILLER}.`);
    expect(fitDescription('Who leaves?', FILLER)).toBe(`Who leaves? ${FILLER}.`);
  });

  test('that is long ends after a sentence, where one ends late enough', () => {
    const first = 'A first sentence that says what there is to say about the quay and the ferry.';
    expect(fitDescription(`${first} ${'More words. '.repeat(20)}`.trim(), FILLER)).toMatch(
      /words\.$/,
    );
    expect(fitDescription(`${first} ${'and so on '.repeat(20)}`.trim(), FILLER)).toBe(first);
  });

  test('that is one long sentence ends after a word', () => {
    const cut = fitDescription('quay '.repeat(50).trim(), FILLER);
    expect(cut).toMatch(/ quay…$/);
    expect(cut.length).toBeLessThanOrEqual(170);
  });
});

test('a title has the name of the magazine where there is room for it', () => {
  expect(fitPageTitle('Couture', 'The Seamless Experience')).toBe(
    'Couture · The Seamless Experience',
  );
  const long = 'A title of an article that takes all the room there is';
  expect(fitPageTitle(long, 'The Seamless Experience')).toBe(long);
});

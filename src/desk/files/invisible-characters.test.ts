import { describe, expect, it } from 'vitest';
import { findInvisibleCharacters } from './invisible-characters.ts';

const find = (source: string) =>
  findInvisibleCharacters(source, 'f').map(
    ({ line, column, what }) => `${line}:${column} ${/\((.*)\)/.exec(what.en)?.[1]}`,
  );

function mend(source: string): string {
  const [problem] = findInvisibleCharacters(source, 'f');
  const { start = 0, end = 0, text = '' } = problem?.fix ?? {};
  return source.slice(0, start) + text + source.slice(end);
}

describe('an invisible character', () => {
  it.each([
    ['a\u200bb', 'U+200B, zero-width space'],
    ['a\u200cb', 'U+200C, zero-width non-joiner'],
    ['a\u200db', 'U+200D, zero-width joiner'],
    ['a\u200eb', 'U+200E, control of the writing direction'],
    ['a\u2060b', 'U+2060, word joiner'],
    ['a\ufeffb', 'U+FEFF, byte order mark'],
    ['a\u00adb', 'U+00AD, soft hyphen'],
    ['a\u202eb', 'U+202E, control of the writing direction'],
    ['a\u2067b', 'U+2067, control of the writing direction'],
    ['a\u2028b', 'U+2028, line separator'],
    ['a\u2029b', 'U+2029, paragraph separator'],
    ['a\u0000b', 'U+0000, control character'],
    ['a\u0008b', 'U+0008, control character'],
    ['a\u007fb', 'U+007F, control character'],
    ['a\u0085b', 'U+0085, control character'],
    ['a\ue000b', 'U+E000, private-use character'],
    ['a\u{f0000}b', 'U+F0000, private-use character'],
    ['a\u{e0041}b', 'U+E0041, formatting character'],
    ['a\u3164b', 'U+3164, formatting character'],
  ])('is found and named: %j', (source, name) => {
    expect(find(source)).toEqual([`1:2 ${name}`]);
  });

  it.each([
    ['a narrow space', 'Qui\u202f?'],
    ['a firm space', '12\u00a0livres'],
    ['a thin space', 'a\u2009b'],
    ['a tab and ends of lines', 'a\tb\r\nc\n'],
    ['accents, also apart from their letter', 'e\u0301 é'],
    ['an emoji made of several', '👩\u200d💻 et 👍🏽\u200d♂️'],
    ['marks of typography', '« l’eau… » — “a”'],
  ])('is not %s', (_, source) => {
    expect(find(source)).toEqual([]);
  });

  it('is told once a line, at the first', () => {
    expect(find('a\n\u200bb\u00adc\nd\n\ne\u0007')).toEqual([
      '2:1 U+200B, zero-width space',
      '5:2 U+0007, control character',
    ]);
  });

  it('is taken out where nothing hangs on it', () => {
    expect(mend('é\na\u200bb\u00adc\ufeff\n')).toBe('é\nabc\n');
    expect(mend('a\u200bb\u0007c\u200bd')).toBe('ab\u0007cd');
  });

  it.each(['a\u202eb', 'a\u2028b', 'a\u0007b', 'a\ue000b'])(
    'is left to the editors otherwise: %j',
    (source) => {
      expect(findInvisibleCharacters(source, 'f')[0]?.fix).toBeUndefined();
    },
  );
});

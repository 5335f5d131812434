import { describe, expect, it } from 'vitest';
import { pairMarks } from './paired-marks.ts';

/** The quotations of a text, each with its marks, and the marks that are left alone. */
function show(text: string) {
  const { pairs, lone } = pairMarks(text);
  return {
    pairs: pairs.map(({ open, close }) => text.slice(open, close + 1)),
    lone: lone.map((index) => `${text.charAt(index)}${index}`),
  };
}

describe('quotation marks', () => {
  it.each([
    ['a « b » c “d”', ['« b »', '“d”']],
    ['« a “b” c »', ['« a “b” c »', '“b”']],
    ['“a « b » c”', ['“a « b » c”', '« b »']],
    ['“a “b” c”', ['“a “b” c”', '“b”']],
    ['no marks', []],
  ])('pair: %s', (text, pairs) => {
    expect(show(text)).toEqual({ pairs, lone: [] });
  });

  it.each([
    ['« a', [], ['«0']],
    ['a »', [], ['»2']],
    ['“a » b', [], ['“0', '»3']],
    ['« a « b »', ['« b »'], ['«0']],
    ['« a “b »', ['« a “b »'], ['“4']],
    ['a 24” screen', [], []],
    ['a 24” “screen”', ['“screen”'], []],
  ])('are left alone: %s', (text, pairs, lone) => {
    expect(show(text)).toEqual({ pairs, lone });
  });

  it('know what they stand in', () => {
    const within = pairMarks('« a “b « c »” »').pairs.map((pair) => pair.within);
    expect(within).toEqual([
      { guillemets: false, curly: false },
      { guillemets: true, curly: false },
      { guillemets: true, curly: true },
    ]);
  });
});

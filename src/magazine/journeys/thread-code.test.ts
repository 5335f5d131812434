import { expect, test } from 'vitest';
import { readThread, writeThread } from './thread-code.ts';

const moments = [
  { id: 'screen', stage: 'zmot', feeling: 1 },
  { id: 'shelf', stage: 'fmot', feeling: -2, seam: { visible: true } },
  { id: 'till', stage: 'umot', feeling: 2, seam: { visible: false } },
] as const;

test('writes a journey in one word', () => {
  expect(writeThread(moments, 'till')).toBe('1d2a~4e!');
});

test('reads back what the drawing of a list needs', () => {
  expect(readThread(writeThread(moments, 'shelf'))).toEqual({
    moments: [
      { id: '0', stage: 'zmot', feeling: 1, seam: undefined },
      { id: '1', stage: 'fmot', feeling: -2, seam: { visible: true } },
      { id: '2', stage: 'umot', feeling: 2, seam: undefined },
    ],
    filled: ['1'],
  });
});

test('reads no thread in a word of another kind', () => {
  expect(readThread('')).toEqual({ moments: [], filled: [] });
});

test('refuses a feeling outside the scale', () => {
  expect(() => writeThread([{ id: 'x', stage: 'zmot', feeling: 3 }])).toThrow(
    'Feeling runs from −2 to +2; received 3.',
  );
});

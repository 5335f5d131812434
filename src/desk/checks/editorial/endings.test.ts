import { describe, expect, it } from 'vitest';
import { endsSentence, endsWithFullStop } from './endings.ts';

describe('a full stop', () => {
  it.each(['La file.', 'The queue. ', 'Chez SAS.', 'Since 1999.'])('closes %s', (text) => {
    expect(endsWithFullStop(text)).toBe(true);
  });

  it.each(['La file', 'La file…', 'And so...', 'Who waits?', 'A word from A. G.'])(
    'does not close %s',
    (text) => {
      expect(endsWithFullStop(text)).toBe(false);
    },
  );
});

describe('a sentence', () => {
  it.each([
    'La file.',
    'La file !',
    'Qui ?',
    'Enfin…',
    'Elle dit « non. »',
    'She says “no.”',
    '(Non.)',
  ])('is whole in %s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(['La file', 'La file :', 'La file,', 'Elle dit « non »', '', 'N° 3'])(
    'is open in %s',
    (text) => {
      expect(endsSentence(text)).toBe(false);
    },
  );
});

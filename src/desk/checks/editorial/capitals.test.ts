import { describe, expect, it } from 'vitest';
import { isAllCapitals, isName } from './capitals.ts';

describe('capitals', () => {
  it.each(['LA FILE AVANCE', 'PÉRIODE D’ESSAI', 'ACCUEIL 2025'])('shout in %s', (text) => {
    expect(isAllCapitals(text)).toBe(true);
  });

  it.each(['FNAC', 'LEGO', 'SAS, P&G', 'La FILE avance', '1985 – 2025'])(
    'do not shout in %s',
    (text) => {
      expect(isAllCapitals(text)).toBe(false);
    },
  );
});

describe('a name', () => {
  it.each(['Trader Joe’s', 'Fnac', 'Windows 95', 'La Samaritaine'])('is %s', (text) => {
    expect(isName(text)).toBe(true);
  });

  it.each(['Trader Joe’s lets the seams show', 'La file avance'])('is not %s', (text) => {
    expect(isName(text)).toBe(false);
  });
});

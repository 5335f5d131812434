import { expect, test } from 'vitest';
import { spellAlike } from './spellings.ts';

test.for([
  ['apologise', 'apologize'],
  ['organisations', 'organizations'],
  ['analysed', 'analyzed'],
  ['colour', 'color'],
  ['behavioural', 'behavioral'],
  ['centres', 'centers'],
  ['centring', 'centering'],
  ['theatre', 'theater'],
  ['catalogue', 'catalog'],
  ['cataloguing', 'cataloging'],
  ['travelled', 'traveled'],
  ['counsellor', 'counselor'],
  ['instalments', 'installments'],
  ['skilful', 'skillful'],
  ['licence', 'license'],
  ['defenceless', 'defenseless'],
] as const)('writes “%s” and “%s” alike', ([british, american]) => {
  expect(spellAlike(british, 'en')).toBe(spellAlike(american, 'en'));
});

test.for([
  ['hours', 'hors'],
  ['filled', 'filed'],
  ['filling', 'filing'],
  ['waters', 'watres'],
  ['prize', 'price'],
  ['sense', 'sence'],
] as const)('keeps “%s” apart from “%s”', ([one, other]) => {
  expect(spellAlike(one, 'en')).not.toBe(spellAlike(other, 'en'));
});

test('leaves French words as they are', () => {
  expect(spellAlike('colour', 'fr')).toBe('colour');
});

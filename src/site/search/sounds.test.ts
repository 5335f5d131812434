import { expect, test } from 'vitest';
import { soundOf } from './sounds.ts';

test.for([
  ['filosofie', 'philosophie'],
  ['experiance', 'experience'],
  ['omnicannal', 'omnicanal'],
  ['umilite', 'humilite'],
  ['vandeur', 'vendeur'],
  ['magazin', 'magasin'],
  ['kaisse', 'caisse'],
  ['atrission', 'attrition'],
  ['pino', 'pinault'],
] as const)('hears “%s” as “%s” in French', ([one, other]) => {
  expect(soundOf(one, 'fr')).toBe(soundOf(other, 'fr'));
});

test.for([
  ['recieve', 'receive'],
  ['kue', 'queue'],
  ['naborhood', 'neighbourhood'],
  ['waranty', 'warranty'],
  ['rapping', 'wrapping'],
] as const)('hears “%s” as “%s” in English', ([one, other]) => {
  expect(soundOf(one, 'en')).toBe(soundOf(other, 'en'));
});

test.for([
  ['caisse', 'chaise'],
  ['file', 'fille'],
  ['vente', 'vitre'],
] as const)('hears “%s” otherwise than “%s” in French', ([one, other]) => {
  expect(soundOf(one, 'fr')).not.toBe(soundOf(other, 'fr'));
});

import { expect, test } from 'vitest';
import { fileNameOf } from './saved-file.ts';

test.for([
  ['Le comptoir d’à côté', 'le-comptoir-d-a-cote'],
  ['Un repas de midi, de la porte à l’addition partagée', 'un-repas-de-midi-de-la-porte-a-l'],
  ['Quarante lettres, en six mots, tout ronds', 'quarante-lettres-en-six-mots-tout-ronds'],
  ['…', 'parcours'],
  ['', 'parcours'],
] as const)('“%s” is kept as “%s”, cut in no word', ([title, name]) => {
  expect(fileNameOf(title, 'parcours')).toBe(name);
});

import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishOrdinals } from './english-ordinals.ts';

await describeSlips(checkEnglishOrdinals, 'en', {
  mended: [
    ['the 2th and the 3th', 'the 2nd and the 3rd'],
    ['the 11st and the 12nd', 'the 11th and the 12th'],
    ['the 21th', 'the 21st'],
    ['the 112nd', 'the 112th'],
    ['the 1rst', 'the 1st'],
    ['the 5 th', 'the 5th'],
  ],
  doubtful: [
    ['the 1er', '1st'],
    ['the 2e of the line', '2nd'],
    ['the 5ème', '5th'],
    ['The 2e bank', '2nd'],
    ['the 3ième', '3rd'],
  ],
  right: [
    '1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 101st, 111th',
    'an iPhone 5e and a Series 2e',
    'in the <Foreign lang="fr">5e arrondissement</Foreign>',
    'the 1990s and 5 thin books',
    '10 Rd and 3.5th',
  ],
});

import { describeSlips } from '../../tests/slip-cases.ts';
import { checkFrenchNumberSigns } from './french-number-signs.ts';

await describeSlips(checkFrenchNumberSigns, 'fr', {
  mended: [
    ['le no. 5', 'le n°~5'],
    ['le No.5', 'le N°~5'],
    ['le num. 5', 'le n°~5'],
    ['le nr 5', 'le n°~5'],
    ['le n ° 5', 'le n°~5'],
    ['le n°. 5', 'le n°~5'],
    ['№ 12', 'n°~12'],
  ],
  doubtful: [
    ['le N. 5 de Chanel', 'le N°~5 de'],
    ['le #1 du magazine', 'le n°~1 du'],
  ],
  right: [
    'le n° 5, le n°5, le nº 5 et le No 5',
    'Il dit non. 5 fois.',
    'J. N. 5',
    'en C#5, le #42bis et #couture',
    'un piano. 5 touches',
    'le numéro 5',
  ],
});

import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkNumberSigns } from './number-signs.ts';

await describeCorrections(checkNumberSigns, {
  fr: {
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
  },
  en: {
    mended: [
      ['the n° 5', 'the No.~5'],
      ['the N°5', 'the No.~5'],
      ['the nº 5', 'the No.~5'],
      ['the n°. 5', 'the No.~5'],
      ['the № 5', 'the No.~5'],
    ],
    doubtful: [['the #1 of the magazine', 'the No.~1 of']],
    right: ['No. 5 and no 5', '10° 5', 'C#5, #42b and #seam', '`n° 5`'],
  },
});

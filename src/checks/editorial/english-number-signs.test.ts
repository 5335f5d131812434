import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishNumberSigns } from './english-number-signs.ts';

await describeSlips(checkEnglishNumberSigns, 'en', {
  mended: [
    ['the n° 5', 'the No.~5'],
    ['the N°5', 'the No.~5'],
    ['the nº 5', 'the No.~5'],
    ['the n°. 5', 'the No.~5'],
    ['the № 5', 'the No.~5'],
  ],
  doubtful: [['the #1 of the magazine', 'the No.~1 of']],
  right: ['No. 5 and no 5', '10° 5', 'C#5, #42b and #seam', '`n° 5`'],
});

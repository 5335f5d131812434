import { FIRM, substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { CURRENCY, NUMBER } from './figures.ts';
import { checkSlips, type Slip } from './slips.ts';

const SPACE = '[ \\u00a0\\u202f]';

/** Multiples as French shortens them, and as in English. */
const MULTIPLES: Readonly<Record<string, string>> = { M: 'million', Md: 'billion' };

/** Writes a number as in English: 1 234,50 → 1,234.50. */
function writeNumber(number: string): string {
  return number.replace(/,(?=\d{1,2}$)/, '.').replace(/[ \u00a0\u202f](?=\d{3}(?!\d))/g, ',');
}

function writeAmount([, number = '', multiple = '', sign = '']: RegExpExecArray): string {
  const name = MULTIPLES[multiple];
  return sign + writeNumber(number) + (name === undefined ? '' : FIRM + name);
}

const SLIPS: readonly Slip[] = [
  {
    find: substitute(
      new RegExp(
        `(${NUMBER})${SPACE}?(Md?)?(${CURRENCY})(?![\\p{L}\\p{N}])(?<=(?<![\\p{L}\\p{N}_/.,€$£])\\1${SPACE}?(?:\\2)?\\3)`,
        'gu',
      ),
      writeAmount,
    ),
    severity: 'warning',
    isSafe: true,
    what: {
      fr: 'Le signe de la monnaie suit la somme',
      en: 'The sign of the currency stands after the amount',
    },
    why: {
      fr: 'En anglais, il la précède, sans espace.',
      en: 'In English it stands before, without a space.',
    },
  },
  {
    find: substitute(
      new RegExp(`${SPACE}(?=\\d)(?<=(?<!\\d${SPACE}?)${CURRENCY}${SPACE})`, 'gu'),
      '',
    ),
    severity: 'error',
    isSafe: true,
    what: {
      fr: 'Une espace sépare la somme du signe de sa monnaie',
      en: 'A space parts the amount from the sign of its currency',
    },
    why: {
      fr: 'En anglais, le signe touche le premier chiffre.',
      en: 'In English the sign touches the first figure.',
    },
  },
  {
    find: substitute(
      new RegExp(
        `,(?=\\d{1,2}(?:${SPACE}?(?:[%‰]|per ?cent|million|billion|bn)(?![\\p{L}\\p{N}])))(?<=(?<![\\p{L}\\p{N}_/.,])\\d{1,3},)|,(?=\\d{1,2}(?!\\d|,\\d))(?<=${CURRENCY}\\d{1,3},)`,
        'gu',
      ),
      '.',
    ),
    severity: 'error',
    isSafe: true,
    what: { fr: 'Une virgule précède les décimales', en: 'A comma stands before the decimals' },
    why: {
      fr: 'En anglais, c’est un point.',
      en: 'In English it is a full stop.',
    },
  },
];

const HINT = /[€$£]|\d,\d/;

/** EN-010: amounts and decimals that are written as in French. */
export function checkEnglishAmounts(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-010', locale: 'en', hint: HINT, slips: SLIPS });
}

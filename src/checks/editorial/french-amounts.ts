import { FIRM, NARROW, substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { CURRENCY, NUMBER } from './figures.ts';
import { checkSlips, type Slip } from './slips.ts';

const SPACE = '[ \\u00a0\\u202f]';

/** What a currency is called after millions and milliards. */
const NAMES: Readonly<Record<string, string>> = {
  '€': 'd’euros',
  $: 'de dollars',
  '£': 'de livres',
};

/** Multiples as in English, or shortened, and as in French. */
const MULTIPLES: Readonly<Record<string, string>> = {
  million: 'million',
  billion: 'milliard',
  bn: 'milliard',
  milliard: 'milliard',
};

/** Writes a number as in French: 1,234.50 → 1 234,50. */
function writeNumber(number: string): string {
  return number.replace(/[ \u00a0,](?=\d{3}(?!\d))/g, NARROW).replace(/\.(?=\d{1,2}$)/, ',');
}

function writeAmount([, sign = '', number = '', multiple = '']: RegExpExecArray): string {
  const written = writeNumber(number) + FIRM;
  const name = MULTIPLES[multiple.replace(/s$/, '')];
  if (name === undefined) return `${written}${multiple}${sign}`;
  const plural = Number.parseInt(number, 10) < 2 ? '' : 's';
  return `${written}${name}${plural} ${NAMES[sign]}`;
}

const SLIPS: readonly Slip[] = [
  {
    find: substitute(
      new RegExp(
        `(${CURRENCY})(?<![\\p{L}\\p{N}].|\\d${SPACE}.)${SPACE}?(${NUMBER})(?:${SPACE}?(millions?|milliards?|billion|bn|Md?|k))?(?![\\p{L}\\p{N}])`,
        'gsu',
      ),
      writeAmount,
    ),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Le signe de la monnaie précède la somme',
      en: 'The sign of the currency stands before the amount',
    },
    why: {
      fr: 'En français, le signe suit la somme, comme à l’oral : « cinq euros ».',
      en: 'In French the sign follows the amount, as it does aloud: “cinq euros”.',
    },
  },
  {
    find: substitute(
      new RegExp(
        `\\.(?=\\d{1,2}${SPACE}?(?:[%‰€$£]|M€|Md€|millions?|milliards?)(?![\\p{L}\\p{N}]))(?<=(?<![\\p{L}\\p{N}_/.,])(?<!${CURRENCY}${SPACE}?)\\d{1,3}(?:${SPACE}\\d{3}){0,3}\\.)`,
        'gu',
      ),
      ',',
    ),
    severity: 'error',
    isSafe: true,
    what: { fr: 'Un point précède les décimales', en: 'A full stop stands before the decimals' },
    why: {
      fr: 'En français, c’est une virgule.',
      en: 'In French it is a comma.',
    },
  },
];

const HINT = /[€$£]|\d\.\d/;

/** FR-012: amounts and decimals that are written as in English. */
export function checkFrenchAmounts(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-012', locale: 'fr', hint: HINT, slips: SLIPS });
}

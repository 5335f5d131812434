import { between, FIRM, NARROW, SPACE, substitute } from '../../domain/composition.ts';
import { checkCorrections } from './corrections.ts';
import { CURRENCY, NUMBER } from './figures.ts';

/** What a currency is called after millions and milliards. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'd’euros',
  $: 'de dollars',
  '£': 'de livres',
};

/** Multiples as English names them, or shortens them, and as French does. */
const FRENCH_MULTIPLES: Readonly<Record<string, string>> = {
  million: 'million',
  billion: 'milliard',
  bn: 'milliard',
  milliard: 'milliard',
};

const ENGLISH_MULTIPLES: Readonly<Record<string, string>> = { M: 'million', Md: 'billion' };

function writeInFrench([, sign = '', number = '', multiple = '']: RegExpExecArray): string {
  const amount = number
    .replace(/[ \u00a0,](?=\d{3}(?!\d))/g, NARROW)
    .replace(/\.(?=\d{1,2}$)/, ',');
  const name = FRENCH_MULTIPLES[multiple.replace(/s$/, '')];
  if (name === undefined) return `${amount}${FIRM}${multiple}${sign}`;
  const plural = Number.parseInt(number, 10) < 2 ? '' : 's';
  return `${amount}${FIRM}${name}${plural} ${CURRENCIES[sign]}`;
}

function writeInEnglish([, number = '', multiple = '', sign = '']: RegExpExecArray): string {
  const amount = number
    .replace(/,(?=\d{1,2}$)/, '.')
    .replace(/[ \u00a0\u202f](?=\d{3}(?!\d))/g, ',');
  const name = ENGLISH_MULTIPLES[multiple];
  return sign + amount + (name === undefined ? '' : FIRM + name);
}

/** FR-012, EN-010: amounts and decimals that are written as in the other language. */
export const checkAmounts = checkCorrections({
  fr: [
    {
      message: 'FR-012/sign-first',
      find: substitute(
        new RegExp(
          `(${CURRENCY})(?<![\\p{L}\\p{N}].|\\d${SPACE}.)${SPACE}?(${NUMBER})(?:${SPACE}?(millions?|milliards?|billion|bn|Md?|k))?(?![\\p{L}\\p{N}])`,
          'gsu',
        ),
        writeInFrench,
      ),
    },
    {
      message: 'FR-012/decimal',
      find: substitute(
        between(
          `(?<![\\p{L}\\p{N}_/.,])(?<!${CURRENCY}${SPACE}?)\\d{1,3}(?:${SPACE}\\d{3}){0,3}`,
          '\\.',
          `\\d{1,2}${SPACE}?(?:[%‰€$£]|M€|Md€|millions?|milliards?)(?![\\p{L}\\p{N}])`,
        ),
        ',',
      ),
      isSafe: true,
    },
  ],
  en: [
    {
      message: 'EN-010/sign-last',
      find: substitute(
        new RegExp(
          `(${NUMBER})${SPACE}?(Md?)?(${CURRENCY})(?![\\p{L}\\p{N}])(?<=(?<![\\p{L}\\p{N}_/.,€$£])\\1${SPACE}?(?:\\2)?\\3)`,
          'gu',
        ),
        writeInEnglish,
      ),
      isSafe: true,
    },
    {
      message: 'EN-010/spaced-sign',
      find: substitute(between(`(?<!\\d${SPACE}?)${CURRENCY}`, SPACE, '\\d'), ''),
      isSafe: true,
    },
    {
      message: 'EN-010/decimal',
      find: substitute(
        between(
          '(?<![\\p{L}\\p{N}_/.,])\\d{1,3}',
          ',',
          `\\d{1,2}${SPACE}?(?:[%‰]|per ?cent|million|billion|bn)(?![\\p{L}\\p{N}])`,
        ),
        '.',
      ),
      isSafe: true,
    },
    {
      message: 'EN-010/decimal',
      find: substitute(between(`${CURRENCY}\\d{1,3}`, ',', '\\d{1,2}(?!\\d|,\\d)'), '.'),
      isSafe: true,
    },
  ],
});

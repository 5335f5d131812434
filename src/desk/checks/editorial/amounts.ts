import { between, FIRM, NARROW, SPACE } from '../../../magazine/typography/composition.ts';
import { checkCorrections, correct } from './corrections.ts';

/** A number with its thousands and decimals, as either language writes them. */
const NUMBER = '\\d+(?:[ \\u00a0\\u202f,]\\d{3}(?!\\d))*(?:[.,]\\d{1,2}(?!\\d))?';

/** The signs of the currencies that a text is likely to name. */
const CURRENCY = '[€$£]';

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
    correct(
      'FR-012/sign-first',
      new RegExp(
        `(${CURRENCY})(?<![\\p{L}\\p{N}].|\\d${SPACE}.)${SPACE}?(${NUMBER})(?:${SPACE}?(millions?|milliards?|billion|bn|Md?|k))?(?![\\p{L}\\p{N}])`,
        'gsu',
      ),
      writeInFrench,
    ),
    correct(
      'FR-012/decimal',
      between(
        `(?<![\\p{L}\\p{N}_/.,])(?<!${CURRENCY}${SPACE}?)\\d{1,3}(?:${SPACE}\\d{3}){0,3}`,
        '\\.',
        `\\d{1,2}${SPACE}?(?:[%‰€$£]|M€|Md€|millions?|milliards?)(?![\\p{L}\\p{N}])`,
      ),
      ',',
    ),
  ],
  en: [
    correct(
      'EN-010/sign-last',
      new RegExp(
        `(${NUMBER})${SPACE}?(Md?)?(${CURRENCY})(?![\\p{L}\\p{N}])(?<=(?<![\\p{L}\\p{N}_/.,€$£])\\1${SPACE}?(?:\\2)?\\3)`,
        'gu',
      ),
      writeInEnglish,
    ),
    correct('EN-010/spaced-sign', between(`(?<!\\d${SPACE}?)${CURRENCY}`, SPACE, '\\d'), ''),
    correct(
      'EN-010/decimal',
      between(
        '(?<![\\p{L}\\p{N}_/.,])\\d{1,3}',
        ',',
        `\\d{1,2}${SPACE}?(?:[%‰]|per ?cent|million|billion|bn)(?![\\p{L}\\p{N}])`,
      ),
      '.',
    ),
    correct('EN-010/decimal', between(`${CURRENCY}\\d{1,3}`, ',', '\\d{1,2}(?!\\d|,\\d)'), '.'),
  ],
});

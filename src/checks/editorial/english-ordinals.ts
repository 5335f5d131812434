import { substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { NUMBERED } from './figures.ts';
import { checkSlips, type Slip } from './slips.ts';

const START = '(?<![\\p{L}\\p{N}.,])';
const END = "(?![\\p{L}\\p{N}’'])";
const FRENCH = '(?:ers?|[èe]res?|i?[èeé]mes?|e)';

/** The ending that a number takes: 1st, 2nd, 3rd, 11th. */
function endingOf(digits: string): string {
  const isTeen = digits.at(-2) === '1';
  return (!isTeen && { 1: 'st', 2: 'nd', 3: 'rd' }[digits.at(-1) ?? '']) || 'th';
}

const shorten = ([found]: RegExpExecArray) => {
  const digits = /^\d+/.exec(found)?.[0] ?? '';
  return digits + endingOf(digits);
};

const SLIPS: readonly Slip[] = [
  {
    find: substitute(
      new RegExp(
        `\\d{1,4}(?: ?(?:st|nd|rd|th)|rst|sd)${END}(?<=${START}\\d{1,4} ?[a-z]{2,3})`,
        'gu',
      ),
      shorten,
    ),
    severity: 'error',
    isSafe: true,
    what: { fr: 'L’ordinal est mal abrégé', en: 'The ordinal is not shortened well' },
    why: {
      fr: 'En anglais, la terminaison suit le chiffre sans espace et dépend de lui : `1st`, `2nd`, `3rd`, `11th`.',
      en: 'The ending follows the figure without a space and depends on it: `1st`, `2nd`, `3rd`, `11th`.',
    },
  },
  {
    find: substitute(
      new RegExp(`\\d{1,4}${FRENCH}${END}(?<=${START}(?<!${NUMBERED})\\d{1,4}${FRENCH})`, 'gu'),
      shorten,
    ),
    severity: 'warning',
    isSafe: false,
    what: { fr: 'Cet ordinal est français', en: 'This ordinal is French' },
    why: {
      fr: 'On ne le comprend pas dans un texte anglais.',
      en: 'Nobody understands it in an English text.',
    },
    unless: {
      fr: 'sauf si c’est un nom, à mettre alors dans <Foreign lang="fr">',
      en: 'unless it is a name, which then stands in <Foreign lang="fr">',
    },
  },
];

const HINT = /\d ?[snrt]|\d[eèéi]/;

/** EN-004: ordinals with the ending of another number, or of French. */
export function checkEnglishOrdinals(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-004', locale: 'en', hint: HINT, slips: SLIPS });
}

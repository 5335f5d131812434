import { FIRM, substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { checkSlips, type Slip } from './slips.ts';

const WHAT = {
  fr: 'Le numéro n’est pas abrégé comme en anglais',
  en: 'The number is not shortened as in English',
};

const WHY = {
  fr: 'En anglais britannique, le numéro s’abrège en `No.` ; le signe du degré est français, le croisillon américain.',
  en: 'British English shortens a number to `No.`; the degree sign is French, and the hash American.',
};

const SLIPS: readonly Slip[] = [
  {
    find: substitute(
      /(?:[Nn] ?[°º]\.?|№)[ \n\u00a0\u202f]?(?=\d)(?<![\p{L}\p{N}.](?:[Nn][°º. ]{1,3}|№)[ \n\u00a0\u202f]?)/gu,
      `No.${FIRM}`,
    ),
    severity: 'error',
    isSafe: true,
    what: WHAT,
    why: WHY,
  },
  {
    find: substitute(/#(?=\d{1,4}(?![\p{L}\p{N}]))(?<![\p{L}\p{N}&/#]#)/gu, `No.${FIRM}`),
    severity: 'warning',
    isSafe: false,
    what: WHAT,
    why: WHY,
    unless: {
      fr: 'sauf si le signe fait partie d’un nom ou d’un mot-dièse',
      en: 'unless the sign is part of a name or of a hashtag',
    },
  },
];

const HINT = /[°º№#]/;

/** EN-005: a number of order that is not `No.`. */
export function checkEnglishNumberSigns(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-005', locale: 'en', hint: HINT, slips: SLIPS });
}

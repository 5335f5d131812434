import { FIRM, substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { checkSlips, type Slip } from './slips.ts';

const WHY = {
  fr: 'En français, le numéro s’abrège en `n°`, avec le signe du degré.',
  en: 'In French a number is shortened to `n°`, with a degree sign.',
};

const WHAT = {
  fr: 'Le numéro est mal abrégé',
  en: 'The number is not shortened as in French',
};

const SLIPS: readonly Slip[] = [
  {
    find: substitute(
      /(?:([Nn])(?:o\.|um\.|r\.?[ \u00a0]|[ \u00a0][°º]|[°º]\.)|№)[ \n\u00a0\u202f]?(?=\d)(?<![\p{L}\p{N}.](?:[Nn][orum°º. \u00a0]{1,4}|№)[ \n\u00a0\u202f]?)/gu,
      ([, letter = 'n']) => `${letter}°${FIRM}`,
    ),
    severity: 'error',
    isSafe: true,
    what: WHAT,
    why: WHY,
  },
  {
    find: substitute(
      /N\.[ \u00a0]?(?=\d)(?<!(?:[\p{L}\p{N}.’-]|\.[ \u00a0])N\.[ \u00a0]?)/gu,
      `N°${FIRM}`,
    ),
    severity: 'warning',
    isSafe: false,
    what: WHAT,
    why: WHY,
    unless: { fr: 'sauf si c’est une initiale', en: 'unless it is an initial' },
  },
  {
    find: substitute(/#(?=\d{1,4}(?![\p{L}\p{N}]))(?<![\p{L}\p{N}&/#]#)/gu, `n°${FIRM}`),
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

const HINT = /[°º№#]|n(?:o|um|r)?\.|nr?[ \u00a0]/i;

/** FR-005: a number of order that is not `n°`. */
export function checkFrenchNumberSigns(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-005', locale: 'fr', hint: HINT, slips: SLIPS });
}

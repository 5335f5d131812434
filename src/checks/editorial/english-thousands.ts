import { substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { FIGURE_START, NUMBERED } from './figures.ts';
import { checkSlips, type Slip } from './slips.ts';
import { buildUnpartedSlip, buildSeparator } from './unparted-thousands.ts';

const END = '(?![\\p{L}\\p{N}_/@-]|[.,]\\d)';

const WHY = {
  fr: 'En anglais, une virgule sépare les milliers.',
  en: 'In English a comma parts the thousands.',
};

const separate = buildSeparator(',');

const SLIPS: readonly Slip[] = [
  buildUnpartedSlip(separate),
  {
    find: substitute(
      new RegExp(
        `[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+${END}(?<=${FIGURE_START}(?<!${NUMBERED})\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,4})`,
        'gu',
      ),
      separate,
    ),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Les milliers semblent séparés à la française',
      en: 'The thousands seem to be parted as in French',
    },
    why: WHY,
    unless: {
      fr: 'sauf si deux nombres se suivent',
      en: 'unless two numbers stand side by side',
    },
  },
  {
    find: substitute(
      new RegExp(
        `[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}|\\.000)${END}(?<=${FIGURE_START}(?<!${NUMBERED})\\d{1,3}(?:\\.\\d{3}){1,4})`,
        'gu',
      ),
      separate,
    ),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Les milliers semblent séparés par un point',
      en: 'The thousands seem to be parted by full stops',
    },
    why: WHY,
    unless: {
      fr: 'sauf si c’est une version, une référence ou un nombre décimal',
      en: 'unless it is a version, a reference or a decimal',
    },
  },
  {
    find: substitute(
      new RegExp(
        `[1-9]\\d{0,2}(?:['’]\\d{3})+${END}(?<=${FIGURE_START}\\d{1,3}(?:['’]\\d{3}){1,4})`,
        'gu',
      ),
      separate,
    ),
    severity: 'error',
    isSafe: true,
    what: {
      fr: 'Les milliers sont séparés par une apostrophe',
      en: 'The thousands are parted by an apostrophe',
    },
    why: WHY,
  },
];

const HINT = /\d(?:\d{4}|[ \u00a0\u202f.'’]\d{3})/;

/** EN-006: thousands that are not parted, or not by a comma. */
export function checkEnglishThousands(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-006', locale: 'en', hint: HINT, slips: SLIPS });
}

import { NARROW, substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { FIGURE_START, NUMBERED } from './figures.ts';
import { checkSlips, type Slip } from './slips.ts';
import { buildUnpartedSlip, buildSeparator } from './unparted-thousands.ts';

const END = '(?![\\p{L}\\p{N}_/@-]|[.,]\\d)';

const WHY = {
  fr: 'En français, une espace sépare les milliers ; le point et la virgule n’y servent pas.',
  en: 'In French a space parts the thousands; neither a full stop nor a comma does.',
};

const separate = buildSeparator(NARROW);

const SLIPS: readonly Slip[] = [
  buildUnpartedSlip(separate),
  {
    find: substitute(
      new RegExp(
        `[1-9]\\d{0,2}(?:,\\d{3})+${END}(?<=${FIGURE_START}\\d{1,3}(?:,\\d{3}){1,4})`,
        'gu',
      ),
      separate,
    ),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Les milliers semblent séparés à l’anglaise',
      en: 'The thousands seem to be parted as in English',
    },
    why: WHY,
    unless: {
      fr: 'sauf si la virgule précède des décimales',
      en: 'unless decimals follow the comma',
    },
  },
  {
    find: substitute(
      new RegExp(
        `[1-9]\\d{0,2}(?:\\.\\d{3})+${END}(?<=${FIGURE_START}(?<!${NUMBERED})\\d{1,3}(?:\\.\\d{3}){1,4})`,
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
      fr: 'sauf si c’est une version ou une référence',
      en: 'unless it is a version or a reference',
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

const HINT = /\d(?:\d{4}|[,.'’]\d{3})/;

/** FR-006: thousands that are not parted, or not by a space. */
export function checkFrenchThousands(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-006', locale: 'fr', hint: HINT, slips: SLIPS });
}

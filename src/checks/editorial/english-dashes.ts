import { substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { DASH_HINT, dashSlips, SPACED_YEARS } from './dashes.ts';
import { checkSlips, type Slip } from './slips.ts';

const SLIPS: readonly Slip[] = [
  ...dashSlips('en'),
  {
    find: substitute(SPACED_YEARS, '–'),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Deux années sont séparées comme par une remarque',
      en: 'Two years are parted as a remark would be',
    },
    why: {
      fr: 'De la première à la dernière année, l’anglais met un tiret moyen sans espaces.',
      en: 'From the first year to the last, English has an en dash without spaces.',
    },
    unless: {
      fr: 'sauf si elles ne sont pas les bouts d’une même période',
      en: 'unless they are not the ends of one period',
    },
  },
];

/** EN-003: dashes that the build leaves. */
export function checkEnglishDashes(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-003', locale: 'en', hint: DASH_HINT, slips: SLIPS });
}

import { substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { DASH_HINT, dashSlips, SPACED_YEARS } from './dashes.ts';
import { checkSlips, type Slip } from './slips.ts';

const SLIPS: readonly Slip[] = [
  ...dashSlips('fr'),
  {
    find: substitute(SPACED_YEARS, '-'),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Deux années sont séparées comme par une remarque',
      en: 'Two years are parted as a remark would be',
    },
    why: {
      fr: 'De la première à la dernière année, on écrit un trait d’union sans espaces.',
      en: 'From the first year to the last, French has a hyphen without spaces.',
    },
    unless: {
      fr: 'sauf si elles ne sont pas les bouts d’une même période',
      en: 'unless they are not the ends of one period',
    },
  },
];

/** FR-003: dashes that the build leaves. The range of years keeps its hyphen (1914-1918). */
export function checkFrenchDashes(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-003', locale: 'fr', hint: DASH_HINT, slips: SLIPS });
}

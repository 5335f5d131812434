import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { ELLIPSIS_HINT, ELLIPSIS_SLIPS } from './ellipses.ts';
import { checkSlips } from './slips.ts';

/** FR-007: an ellipsis that has not three dots, or that follows “etc.”. */
export function checkFrenchEllipses(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, {
    code: 'FR-007',
    locale: 'fr',
    hint: ELLIPSIS_HINT,
    slips: ELLIPSIS_SLIPS,
  });
}

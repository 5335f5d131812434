import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { ELLIPSIS_HINT, ELLIPSIS_SLIPS } from './ellipses.ts';
import { checkSlips } from './slips.ts';

/** EN-007: an ellipsis that has not three dots, or that follows “etc.”. */
export function checkEnglishEllipses(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, {
    code: 'EN-007',
    locale: 'en',
    hint: ELLIPSIS_HINT,
    slips: ELLIPSIS_SLIPS,
  });
}

import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { checkSlips } from './slips.ts';
import { SPACE_HINT, spaceSlips } from './spaces.ts';

const SLIPS = spaceSlips('en');

/** EN-009: a space that is missing or too many, around a mark, a bracket or between words. */
export function checkEnglishSpaces(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-009', locale: 'en', hint: SPACE_HINT, slips: SLIPS });
}

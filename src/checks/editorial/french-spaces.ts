import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { checkSlips } from './slips.ts';
import { SPACE_HINT, spaceSlips } from './spaces.ts';

const SLIPS = spaceSlips('fr');

/** FR-011: a space that is missing or too many, around a comma, a full stop, a bracket or between words. */
export function checkFrenchSpaces(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-011', locale: 'fr', hint: SPACE_HINT, slips: SLIPS });
}

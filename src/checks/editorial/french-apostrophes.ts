import { ELISIONS } from '../../domain/elisions.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { apostropheSlip } from './apostrophes.ts';
import { checkSlips } from './slips.ts';

const ELIDED = `‘(?=\\p{L})(?<=(?<!\\p{L})(?:${ELISIONS}|quelqu|aujourd)‘)`;

const HINT = /[´`′‘]/;

/** FR-008: an accent, a prime or a turned comma in the place of an apostrophe. */
export function checkFrenchApostrophes(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, {
    code: 'FR-008',
    locale: 'fr',
    hint: HINT,
    slips: [apostropheSlip(ELIDED)],
  });
}

import { between, BREAK, FIRM } from '../../../magazine/typography/composition.ts';
import { checkCorrections, correct } from './corrections.ts';

/** A hash that numbers something, rather than a hashtag or an address. */
const HASH = between('(?<![\\p{L}\\p{N}&/#])', '#', '\\d{1,4}(?![\\p{L}\\p{N}])');

/** FR-005, EN-005: a number of order that is not `n°` in French, `No.` in English. */
export const checkNumberSigns = checkCorrections({
  fr: [
    correct(
      'FR-005/abbreviation',
      between(
        '(?<![\\p{L}\\p{N}.])',
        `(?:([Nn])(?:o\\.|um\\.|r\\.?[ \\u00a0]|[ \\u00a0][°º]|[°º]\\.)|№)${BREAK}?`,
        '\\d',
      ),
      ([, letter = 'n']) => `${letter}°${FIRM}`,
    ),
    correct(
      'FR-005/initial',
      between('(?<![\\p{L}\\p{N}.’-]|\\.[ \\u00a0])', 'N\\.[ \\u00a0]?', '\\d'),
      `N°${FIRM}`,
    ),
    correct('FR-005/hash', HASH, `n°${FIRM}`),
  ],
  en: [
    correct(
      'EN-005/abbreviation',
      between('(?<![\\p{L}\\p{N}.])', `(?:[Nn] ?[°º]\\.?|№)${BREAK}?`, '\\d'),
      `No.${FIRM}`,
    ),
    correct('EN-005/hash', HASH, `No.${FIRM}`),
  ],
});

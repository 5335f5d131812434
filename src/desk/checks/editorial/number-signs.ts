import { between, BREAK, FIRM } from '../../../magazine/typography/composition.ts';
import { checkCorrections } from './corrections.ts';

/** A hash that numbers something, rather than a hashtag or an address. */
const HASH = between('(?<![\\p{L}\\p{N}&/#])', '#', '\\d{1,4}(?![\\p{L}\\p{N}])');

/** FR-005, EN-005: a number of order that is not `n°` in French, `No.` in English. */
export const checkNumberSigns = checkCorrections({
  fr: [
    {
      message: 'FR-005/abbreviation',
      pattern: between(
        '(?<![\\p{L}\\p{N}.])',
        `(?:([Nn])(?:o\\.|um\\.|r\\.?[ \\u00a0]|[ \\u00a0][°º]|[°º]\\.)|№)${BREAK}?`,
        '\\d',
      ),
      write: ([, letter = 'n']) => `${letter}°${FIRM}`,
    },
    {
      message: 'FR-005/initial',
      pattern: between('(?<![\\p{L}\\p{N}.’-]|\\.[ \\u00a0])', 'N\\.[ \\u00a0]?', '\\d'),
      write: `N°${FIRM}`,
    },
    { message: 'FR-005/hash', pattern: HASH, write: `n°${FIRM}` },
  ],
  en: [
    {
      message: 'EN-005/abbreviation',
      pattern: between('(?<![\\p{L}\\p{N}.])', `(?:[Nn] ?[°º]\\.?|№)${BREAK}?`, '\\d'),
      write: `No.${FIRM}`,
    },
    { message: 'EN-005/hash', pattern: HASH, write: `No.${FIRM}` },
  ],
});

import { between } from '../../../magazine/typography/composition.ts';
import { ELISIONS } from '../../../magazine/typography/elisions.ts';
import { checkCorrections, correct } from './corrections.ts';

const SIGN = between('\\p{L}', '[´`′]', '\\p{L}');

/** FR-008, EN-008: another sign in the place of an apostrophe, or an apostrophe in a plural. */
export const checkApostrophes = checkCorrections({
  fr: [
    correct('FR-008', SIGN, '’'),
    correct(
      'FR-008',
      // Elsewhere the turned comma may be a letter of another language: Hawai‘i.
      between(`(?<!\\p{L})(?:${ELISIONS}|quelqu|aujourd)`, '‘', '\\p{L}', 'giu'),
      '’',
    ),
  ],
  en: [
    correct('EN-008/sign', SIGN, '’'),
    correct('EN-008/sign', between('\\p{L}', '‘', '(?:[sdmt]|ll|re|ve)(?!\\p{L})'), '’'),
    correct(
      'EN-008/turned',
      /‘(?=(?:\d\ds|tis|twas|em|til|cause)(?![\p{L}\p{N}’'])|n[’'](?!\p{L}))(?<![\p{L}\p{N}]‘)/giu,
      '’',
    ),
    correct(
      'EN-008/decade',
      between('(?<![\\p{L}\\p{N}])(?:1[5-9]|20)\\d0', "['’]", 's(?!\\p{L})'),
      '',
    ),
  ],
});

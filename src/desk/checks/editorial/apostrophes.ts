import { between } from '../../../magazine/typography/composition.ts';
import { ELISIONS } from '../../../magazine/typography/elisions.ts';
import { checkCorrections } from './corrections.ts';

const SIGN = between('\\p{L}', '[´`′]', '\\p{L}');

/** FR-008, EN-008: another sign in the place of an apostrophe, or an apostrophe in a plural. */
export const checkApostrophes = checkCorrections({
  fr: [
    { message: 'FR-008', pattern: SIGN, write: '’' },
    {
      message: 'FR-008',
      // Elsewhere the turned comma may be a letter of another language: Hawai‘i.
      pattern: between(`(?<!\\p{L})(?:${ELISIONS}|quelqu|aujourd)`, '‘', '\\p{L}', 'giu'),
      write: '’',
    },
  ],
  en: [
    { message: 'EN-008/sign', pattern: SIGN, write: '’' },
    {
      message: 'EN-008/sign',
      pattern: between('\\p{L}', '‘', '(?:[sdmt]|ll|re|ve)(?!\\p{L})'),
      write: '’',
    },
    {
      message: 'EN-008/turned',
      pattern:
        /‘(?=(?:\d\ds|tis|twas|em|til|cause)(?![\p{L}\p{N}’'])|n[’'](?!\p{L}))(?<![\p{L}\p{N}]‘)/giu,
      write: '’',
    },
    {
      message: 'EN-008/decade',
      pattern: between('(?<![\\p{L}\\p{N}])(?:1[5-9]|20)\\d0', "['’]", 's(?!\\p{L})'),
      write: '',
    },
  ],
});

import { between, substitute } from '../../domain/composition.ts';
import { ELISIONS } from '../../domain/elisions.ts';
import { checkCorrections } from './corrections.ts';

const findSigns = substitute(between('\\p{L}', '[´`′]', '\\p{L}'), '’');

// Elsewhere the turned comma may be a letter of another language: Hawai‘i.
const findTurnedElisions = substitute(
  between(`(?<!\\p{L})(?:${ELISIONS}|quelqu|aujourd)`, '‘', '\\p{L}', 'giu'),
  '’',
);

/** FR-008, EN-008: another sign in the place of an apostrophe, or an apostrophe in a plural. */
export const checkApostrophes = checkCorrections({
  fr: [
    { message: 'FR-008', find: findSigns, isSafe: true },
    { message: 'FR-008', find: findTurnedElisions, isSafe: true },
  ],
  en: [
    { message: 'EN-008/sign', find: findSigns, isSafe: true },
    {
      message: 'EN-008/sign',
      find: substitute(between('\\p{L}', '‘', '(?:[sdmt]|ll|re|ve)(?!\\p{L})'), '’'),
      isSafe: true,
    },
    {
      message: 'EN-008/turned',
      find: substitute(
        /‘(?=(?:\d\ds|tis|twas|em|til|cause)(?![\p{L}\p{N}’'])|n[’'](?!\p{L}))(?<![\p{L}\p{N}]‘)/giu,
        '’',
      ),
    },
    {
      message: 'EN-008/decade',
      find: substitute(between('(?<![\\p{L}\\p{N}])(?:1[5-9]|20)\\d0', "['’]", 's(?!\\p{L})'), ''),
    },
  ],
});

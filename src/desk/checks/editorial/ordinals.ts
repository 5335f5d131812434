import { between, SPACE, WORD_END } from '../../../magazine/typography/composition.ts';
import { checkCorrections, correct, type Correction } from './corrections.ts';
import { NUMBERED } from './figures.ts';

const START = '(?<![\\p{L}\\p{N}.,])';
const ROMAN = '[IVXLC]{1,8}';
const NOT_ONE = '(?:[02-9]|\\d{2,4})';

/** What is counted by a number that stands apart from its ending. */
const COUNTED = '(?:siècles?|arrondissements?|étages?|République|anniversaires?|éditions?|rangs?)';

/** French endings, each with the number before it and what they are abbreviated to. */
const FRENCH_ENDINGS: readonly (readonly [number: string, ending: string, short: string])[] = [
  [`(?:${NOT_ONE}|${ROMAN})`, 'i?émes?', 'e'],
  [`(?:${NOT_ONE}|${ROMAN})`, `${SPACE}i?[èeé]mes?`, 'e'],
  [`(?:${NOT_ONE}|${ROMAN})`, `${SPACE}es?(?=\\s${COUNTED}${WORD_END})`, 'e'],
  [NOT_ONE, 'I?[ÈE]MES?', 'e'],
  // With an I before it, the ending may be -IÈME: the number cannot be told.
  ['[IVXLC]{0,7}[VXLC]', '[ÈE]MES?', 'e'],
  ['[1I]', 'i?éres?', 're'],
  ['[1I]', `${SPACE}i?[èeé]res?(?=\\s\\p{Ll})`, 're'],
  ['[1I]', 'I?[ÈE]RES?', 're'],
  ['[1I]', `${SPACE}i?ers?`, 'er'],
  ['1', 'I?ERS?', 'er'],
];

/** A number in an English text, with an ending. */
const matchEnglish = (before: string, endings: string) =>
  between(START + before, `\\d{1,4}${endings}`, "(?![\\p{L}\\p{N}’'])");

function writeEnglish([found]: RegExpExecArray): string {
  const digits = /^\d+/.exec(found)?.[0] ?? '';
  const isTeen = digits.at(-2) === '1';
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[digits.at(-1) ?? ''];
  return digits + (isTeen || !ending ? 'th' : ending);
}

/** FR-004, EN-004: ordinals that the build leaves. */
export const checkOrdinals = checkCorrections({
  fr: [
    ...FRENCH_ENDINGS.map(([number, ending, short]): Correction =>
      correct(
        'FR-004/ending',
        between(START + number, ending, WORD_END),
        ([found]) => short + (/s$/i.test(found) ? 's' : ''),
      ),
    ),
    correct('FR-004/first', between(`${START}1`, '(?:e|i?[èeé]me)', WORD_END), 'er'),
  ],
  en: [
    correct('EN-004/ending', matchEnglish('', '(?: ?(?:st|nd|rd|th)|rst|sd)'), writeEnglish),
    correct(
      'EN-004/foreign',
      matchEnglish(`(?<!${NUMBERED})`, '(?:ers?|[èe]res?|i?[èeé]mes?|e)'),
      writeEnglish,
    ),
  ],
});

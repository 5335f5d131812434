import { substitute, type Edit } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { checkSlips, type Slip } from './slips.ts';

const START = '(?<![\\p{L}\\p{N}.,])';
const END = '(?![\\p{L}\\p{N}])';
const SPACE = '[ \\u00a0\\u202f]';
const ROMAN = '[IVXLC]{1,8}';
const NOT_ONE = '(?:[02-9]|\\d{2,4})';

/** What is counted by a number that stands apart from its ending. */
const COUNTED = '(?:siècles?|arrondissements?|étages?|République|anniversaires?|éditions?|rangs?)';

/** Endings, each with the number before it and what they are abbreviated to. */
const ENDINGS: readonly (readonly [number: string, ending: string, short: string])[] = [
  [`(?:${NOT_ONE}|${ROMAN})`, 'i?émes?', 'e'],
  [`(?:${NOT_ONE}|${ROMAN})`, `${SPACE}i?[èeé]mes?`, 'e'],
  [`(?:${NOT_ONE}|${ROMAN})`, `${SPACE}es?(?=\\s${COUNTED}${END})`, 'e'],
  [NOT_ONE, 'I?[ÈE]MES?', 'e'],
  // With an I before it, the ending may be -IÈME: the number cannot be told.
  ['[IVXLC]{0,7}[VXLC]', '[ÈE]MES?', 'e'],
  ['[1I]', 'i?éres?', 're'],
  ['[1I]', `${SPACE}i?[èeé]res?(?=\\s\\p{Ll})`, 're'],
  ['[1I]', 'I?[ÈE]RES?', 're'],
  ['[1I]', `${SPACE}i?ers?`, 'er'],
  ['1', 'I?ERS?', 'er'],
];

const FINDERS = ENDINGS.map(([number, ending, short]) =>
  substitute(
    new RegExp(`${ending}${END}(?<=${START}${number}${ending})`, 'gu'),
    ([found]) => short + (/s$/i.test(found) ? 's' : ''),
  ),
);

function findEndings(text: string): Edit[] {
  return FINDERS.flatMap((find) => find(text)).toSorted((one, other) => one.start - other.start);
}

const WHY = {
  fr: 'Le magazine abrège les nombres ordinaux en `1er`, `1re`, `2e`, `XXe`, sans autre lettre ni espace.',
  en: 'The magazine shortens French ordinals to `1er`, `1re`, `2e`, `XXe`, with no other letter and no space.',
};

const SLIPS: readonly Slip[] = [
  {
    find: findEndings,
    severity: 'error',
    isSafe: true,
    what: { fr: 'L’ordinal est mal abrégé', en: 'The ordinal is not shortened well' },
    why: WHY,
  },
  {
    find: substitute(new RegExp(`(?:e|i?[èeé]me)${END}(?<=${START}1(?:e|i?[èeé]me))`, 'gu'), 'er'),
    severity: 'warning',
    isSafe: false,
    what: { fr: 'Le premier rang est mal abrégé', en: 'The first rank is not shortened well' },
    why: WHY,
    remedy: {
      fr: 'Écrivez `1er` au masculin, `1re` au féminin.',
      en: 'Write `1er` for the masculine, `1re` for the feminine.',
    },
  },
];

const HINT =
  /\d[ \u00a0\u202f]?[eiérèEIÈR]|[IVXLC](?:[ \u00a0\u202f]?(?:i?(?:[èeé](?:me|re)|er)|[IÈE][ÈM])| e)/;

/** FR-004: ordinals that the build leaves. */
export function checkFrenchOrdinals(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-004', locale: 'fr', hint: HINT, slips: SLIPS });
}

import { substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { checkSlips, type Slip } from './slips.ts';

const SPACE = '[ \\n\\u00a0\\u202f]';

/** What may follow a mark that ends something. */
const AFTER = '(?=[!?]{0,9}(?:[\\s”’"\')\\]]|$))';

const WHY = {
  fr: 'L’anglais ne met pas d’espace avant ces signes : c’est un usage du français.',
  en: 'English has no space before these marks: it is a habit of French.',
};

const SLIPS: readonly Slip[] = [
  {
    // A ratio (16 : 9) keeps its spaces, which stand on both sides.
    find: substitute(
      new RegExp(
        `${SPACE}{1,9}(?=[;:!?]${AFTER})(?<=[^\\s]${SPACE}{1,9})(?!(?<=\\d${SPACE}{1,9}):${SPACE}\\d)`,
        'gu',
      ),
      '',
    ),
    severity: 'error',
    isSafe: true,
    what: {
      fr: 'Il y a une espace de trop avant le signe',
      en: 'There is a space too many before the mark',
    },
    why: WHY,
  },
  {
    find: substitute(
      new RegExp(`${SPACE}{1,9}(?=[%‰](?![\\p{L}\\p{N}]))(?<=\\d${SPACE}{1,9})`, 'gu'),
      '',
    ),
    severity: 'error',
    isSafe: true,
    what: {
      fr: 'Il y a une espace de trop avant le pourcentage',
      en: 'There is a space too many before the percentage',
    },
    why: WHY,
  },
  {
    find: substitute(
      new RegExp(
        `${SPACE}{1,9}(?=\\S)(?<=(?:“|(?<!\\d ?)")${SPACE}{1,9})|${SPACE}{1,9}(?=”|"(?![\\p{L}\\p{N}]))(?<=[^\\s“"]${SPACE}{1,9})`,
        'gu',
      ),
      '',
    ),
    severity: 'error',
    isSafe: true,
    what: {
      fr: 'Il y a une espace de trop au bord de la citation',
      en: 'There is a space too many inside the quotation',
    },
    why: {
      fr: 'En anglais, les guillemets touchent les mots qu’ils enferment.',
      en: 'In English the quotation marks touch the words that they enclose.',
    },
  },
];

const HINT = /[ \n\u00a0\u202f][;:!?%‰”"]|[“"][ \n\u00a0\u202f]/;

/** EN-001: a space before ; : ! ? %, or within quotation marks, as in French. */
export function checkEnglishPunctuation(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-001', locale: 'en', hint: HINT, slips: SLIPS });
}

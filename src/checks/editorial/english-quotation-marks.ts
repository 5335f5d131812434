import type { Edit } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { pairMarks } from './paired-marks.ts';
import { checkSlips, type Slip } from './slips.ts';

/** A straight mark that stands for no inches; the build turns it one way or the other. */
const STRAIGHT = /"(?<!\d")/g;

/** Marks that open nothing or close nothing. A straight one is told if it still does once it is set. */
function findLoneMarks(text: string): Edit[] {
  const lone = pairMarks(text).lone.map(({ index }) => index);
  const straight = Array.from(text.matchAll(STRAIGHT), ({ index }) => index);
  return [...lone, ...straight]
    .toSorted((one, other) => one - other)
    .map((index) => ({ start: index, end: index + 1, words: '' }));
}

/** French marks, with the space that they keep from the words. */
function findFrenchMarks(text: string): Edit[] {
  return pairMarks(text)
    .pairs.filter(
      ({ open, within }) => text.charAt(open) === '«' && !within.guillemets && !within.curly,
    )
    .map(({ open, close }) => {
      const quoted = text
        .slice(open + 1, close)
        .replace(/[“«]\s*/g, '‘')
        .replace(/\s*[”»]/g, '’');
      return { start: open, end: close + 1, words: `“${quoted.trim()}”` };
    });
}

/** Double marks inside others, or in a text that is shown between quotation marks. */
function findNestedMarks(text: string, isQuoted: boolean): Edit[] {
  let end = 0;
  return pairMarks(text).pairs.flatMap(({ open, close, within }): Edit[] => {
    if (text.charAt(open) !== '“' || open < end || !(isQuoted || within.curly)) return [];
    end = close + 1;
    return [{ start: open, end, words: `‘${text.slice(open + 1, close)}’` }];
  });
}

const SLIPS: readonly Slip[] = [
  {
    find: findLoneMarks,
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Ce guillemet n’a pas son pendant',
      en: 'This quotation mark has no other half',
    },
    why: {
      fr: 'On ne sait plus où la citation commence ni où elle finit.',
      en: 'Nobody can tell where the quotation starts and where it ends.',
    },
    remedy: {
      fr: 'Ajoutez le guillemet qui manque, ou supprimez celui-ci.',
      en: 'Add the mark that is missing, or remove this one.',
    },
  },
  {
    find: findFrenchMarks,
    severity: 'warning',
    isSafe: true,
    holdsNotes: true,
    what: {
      fr: 'Ces guillemets sont français',
      en: 'These quotation marks are French',
    },
    why: {
      fr: 'Un texte anglais cite entre “ ”, sans espaces ; les guillemets ‘ ’ servent à l’intérieur d’une citation.',
      en: 'An English text quotes between “ ”, without spaces; the marks ‘ ’ serve inside a quotation.',
    },
  },
  {
    find: findNestedMarks,
    severity: 'warning',
    isSafe: true,
    holdsNotes: true,
    what: {
      fr: 'Ces guillemets sont à l’intérieur d’une citation',
      en: 'These quotation marks stand inside a quotation',
    },
    why: {
      fr: 'En anglais, ce qui est cité dans une citation prend les guillemets ‘ ’.',
      en: 'In English what is quoted inside a quotation takes the marks ‘ ’.',
    },
  },
];

const HINT = /[«»“”"]/;

/** EN-002: quotation marks that are left alone, those of French, or double ones inside a quotation. */
export function checkEnglishQuotationMarks(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-002', locale: 'en', hint: HINT, slips: SLIPS });
}

import { NARROW, type Edit } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { pairMarks } from './paired-marks.ts';
import { checkSlips, type Slip } from './slips.ts';

/** A straight mark that stands for no inches. */
const STRAIGHT = /"(?<!\d")/g;

const countStraight = (text: string) => text.match(STRAIGHT)?.length ?? 0;

/** Whether what stands before a mark lets it open a quotation. */
const OPENS = /^$|[\s([{«“‘’'–—/-]/;

/** Straight marks that open nothing or close nothing, so that the build leaves all those of the text. */
function findLoneStraightMarks(text: string): Edit[] {
  const lone: number[] = [];
  const open: number[] = [];
  for (const { index } of text.matchAll(STRAIGHT)) {
    const mayOpen = OPENS.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 1));
    if (mayOpen || (open.length === 0 && lone.length === 0)) open.push(index);
    else if (open.pop() === undefined) lone.push(index);
  }
  return [...lone, ...open]
    .toSorted((one, other) => one - other)
    .map((index) => ({ start: index, end: index + 1, words: '' }));
}

/** Marks that open nothing or close nothing. A straight one that is left alone may be their other half. */
function findLoneMarks(text: string): Edit[] {
  if (countStraight(text) % 2 === 1) return [];
  return pairMarks(text).lone.map(({ index }) => ({ start: index, end: index + 1, words: '' }));
}

/** English marks that stand in no quotation; what they enclose takes theirs. */
function findEnglishMarks(text: string, isQuoted: boolean): Edit[] {
  if (isQuoted) return [];
  return pairMarks(text)
    .pairs.filter(
      ({ open, within }) => text.charAt(open) === '“' && !within.guillemets && !within.curly,
    )
    .map(({ open, close }) => {
      const quoted = text
        .slice(open + 1, close)
        .replace(/«\s*/g, '“')
        .replace(/\s*»/g, '”');
      return {
        start: open,
        end: close + 1,
        words: `«${NARROW}${quoted.trim()}${NARROW}»`,
      };
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
    find: findEnglishMarks,
    severity: 'warning',
    isSafe: true,
    holdsNotes: true,
    what: {
      fr: 'Ces guillemets sont anglais',
      en: 'These quotation marks are English',
    },
    why: {
      fr: 'Un texte français cite entre « » ; les guillemets “ ” servent à l’intérieur d’une citation.',
      en: 'A French text quotes between « »; the marks “ ” serve inside a quotation.',
    },
  },
  {
    find: findLoneStraightMarks,
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Ce guillemet droit n’a pas son pendant',
      en: 'This straight quotation mark has no other half',
    },
    why: {
      fr: 'Le site met « » à la place de deux guillemets droits ; d’un seul, il ne sait que faire.',
      en: 'The site puts « » in the place of two straight marks; with a single one it cannot.',
    },
    remedy: {
      fr: 'Ajoutez le guillemet qui manque, ou supprimez celui-ci.',
      en: 'Add the mark that is missing, or remove this one.',
    },
  },
];

const HINT = /[«»“”"]/;

/** FR-002: quotation marks that are left alone, or those of English around a French quotation. */
export function checkFrenchQuotationMarks(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-002', locale: 'fr', hint: HINT, slips: SLIPS });
}

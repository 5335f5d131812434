import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import type { Localised } from '../schemas/locale.ts';
import { pairTexts } from './pairs.ts';
import { START, type Problem } from './problem.ts';

const NO_HEADING: Localised = { fr: 'aucun', en: 'none' };

/** The headings of a text by their marks alone. */
function shapeOf({ manuscript }: TextFile<unknown>): Localised {
  const marks = (manuscript?.headings ?? []).map(({ depth }) => '#'.repeat(depth)).join(', ');
  return marks === '' ? NO_HEADING : { fr: marks, en: marks };
}

/** PAIR-002: two languages of a piece that are not divided alike. */
export function checkPairedSections(manuscripts: Manuscripts): Problem[] {
  return pairTexts(manuscripts).flatMap(([french, english]): Problem[] => {
    const inFrench = shapeOf(french);
    const inEnglish = shapeOf(english);
    if (inFrench.en === inEnglish.en) return [];
    return [
      {
        file: english.file,
        ...START,
        code: 'PAIR-002',
        severity: 'warning',
        what: {
          fr: `Les intertitres diffèrent : ${inEnglish.fr} en anglais ; ${inFrench.fr} en français.`,
          en: `The headings are ${inEnglish.en} in English and ${inFrench.en} in French.`,
        },
        why: {
          fr: 'Les deux textes racontent la même histoire dans le même ordre : qui lit l’un doit pouvoir suivre l’autre.',
          en: 'Both tell the same story in the same order, so that a reader of one can follow the other.',
        },
        remedy: {
          fr: 'Divisez les deux textes de la même manière.',
          en: 'Divide both texts alike.',
        },
      },
    ];
  });
}

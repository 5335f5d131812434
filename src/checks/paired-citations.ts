import type { Manuscripts } from '../library/from-disk.ts';
import { quoteList } from '../library/quotation.ts';
import type { Localised } from '../schemas/locale.ts';
import { citedIn } from './cited-in-text.ts';
import { pairTexts } from './pairs.ts';
import { START, type Problem } from './problem.ts';

/**
 * PAIR-001: two languages of a piece that cite different sources.
 *
 * Moments need no such rule, since each language shows them all (MOM-001).
 */
export function checkPairedCitations(manuscripts: Manuscripts): Problem[] {
  const { sources } = manuscripts;
  return pairTexts(manuscripts).flatMap(([french, english]): Problem[] => {
    const inFrench = citedIn(french);
    const inEnglish = citedIn(english);
    // A source that does not exist has its own problem.
    const describe = (language: Localised, cited: Set<string>, other: Set<string>): Localised[] => {
      const only = [...cited].filter((id) => !other.has(id) && sources.has(id));
      if (only.length === 0) return [];
      const quoted = quoteList(only);
      return [
        {
          fr: `seul ${language.fr} cite ${quoted.fr}`,
          en: `only ${language.en} cites ${quoted.en}`,
        },
      ];
    };
    const sides = [
      ...describe({ fr: 'le français', en: 'French' }, inFrench, inEnglish),
      ...describe({ fr: 'l’anglais', en: 'English' }, inEnglish, inFrench),
    ];
    if (sides.length === 0) return [];
    return [
      {
        file: english.file,
        ...START,
        code: 'PAIR-001',
        severity: 'warning',
        what: {
          fr: `Les deux langues ne citent pas les mêmes sources : ${sides.map(({ fr }) => fr).join(', ')}.`,
          en: `The two languages cite different sources: ${sides.map(({ en }) => en).join(', ')}.`,
        },
        why: {
          fr: 'Elles rapportent les mêmes faits et s’appuient sur les mêmes preuves, chacune avec ses mots.',
          en: 'Both tell the same facts on the same evidence, each in its own words.',
        },
        remedy: {
          fr: 'Citez les mêmes sources dans l’une et l’autre.',
          en: 'Cite the same sources in both.',
        },
      },
    ];
  });
}

import type { Manuscripts } from '../library/from-disk.ts';
import { quote, showPlainly } from '../library/quotation.ts';
import type { Problem } from './problem.ts';
import { allTexts, referencesOfTag } from './references.ts';

/** TERM-001: a term explained twice in one text. */
export function checkExplainedTerms(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap((text) => {
    const terms = referencesOfTag(text, 'Term');
    return terms.flatMap(({ id, file, place }, index): Problem[] => {
      const first = terms.findIndex((term) => term.id === id);
      const line = terms[first]?.place.line;
      if (first === index || line === undefined) return [];
      const target = `term:${showPlainly(id)}`;
      return [
        {
          file,
          ...place,
          code: 'TERM-001',
          severity: 'warning',
          what: {
            fr: `Le terme ${quote(id).fr} est déjà expliqué à la ligne ${line}.`,
            en: `The term ${quote(id).en} is already explained on line ${line}.`,
          },
          why: {
            fr: 'La même définition figurerait deux fois dans la marge.',
            en: 'The same definition would stand twice in the margin.',
          },
          remedy: {
            fr: `Gardez la balise à la première occurrence ; ici, un lien vers \`${target}\` suffit.`,
            en: `Keep the tag at the first occurrence; a link to ${target} can stand here.`,
          },
        },
      ];
    });
  });
}

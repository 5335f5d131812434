import type { Manuscripts } from '../library/from-disk.ts';
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
      return [
        {
          file,
          ...place,
          code: 'TERM-001',
          severity: 'warning',
          what: `The term “${id}” is already explained on line ${line}.`,
          why: 'The same definition would stand twice in the margin.',
          remedy: `Keep the tag at the first occurrence; a link to term:${id} can stand here.`,
        },
      ];
    });
  });
}

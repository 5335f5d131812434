import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { allTexts, findUnknown, referencesOfTag } from './references.ts';

/** REF-002: a term explained in a text that has no file. */
export function checkKnownTerms(manuscripts: Manuscripts): Problem[] {
  const explained = allTexts(manuscripts).flatMap((text) => referencesOfTag(text, 'Term'));
  return findUnknown(explained, {
    code: 'REF-002',
    kind: { fr: 'le terme', en: 'term' },
    fileOf: (id) => `content/terms/${id}.yaml`,
    maker: 'term',
    known: manuscripts.terms,
  });
}

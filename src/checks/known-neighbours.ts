import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { findUnknown, referencesIn } from './references.ts';

/** REF-008: a neighbouring term that has no file. */
export function checkKnownNeighbours(manuscripts: Manuscripts): Problem[] {
  return findUnknown(referencesIn(manuscripts.terms, ['see', '*']), {
    code: 'REF-008',
    kind: { fr: 'le terme voisin', en: 'neighbouring term' },
    fileOf: (id) => `content/terms/${id}.yaml`,
    maker: 'term',
    known: manuscripts.terms,
  });
}

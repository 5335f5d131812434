import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { findUnknown, referencesIn } from './references.ts';

/** REF-006: an author who has no file. */
export function checkKnownAuthors(manuscripts: Manuscripts): Problem[] {
  return findUnknown(referencesIn(manuscripts.articles, ['authors', '*']), {
    code: 'REF-006',
    kind: { fr: 'l’auteur', en: 'author' },
    fileOf: (id) => `content/authors/${id}.yaml`,
    known: manuscripts.authors,
  });
}

import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { findUnknown, referencesIn } from './references.ts';

/** REF-004: a brand that has no file. */
export function checkKnownBrands(manuscripts: Manuscripts): Problem[] {
  const references = [
    ...referencesIn(manuscripts.articles, ['brand']),
    ...referencesIn(manuscripts.journeys, ['brand']),
  ];
  return findUnknown(references, {
    code: 'REF-004',
    kind: { fr: 'la marque', en: 'brand' },
    fileOf: (id) => `content/brands/${id}.yaml`,
    maker: 'brand',
    known: manuscripts.brands,
  });
}

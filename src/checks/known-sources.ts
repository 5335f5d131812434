import { CITING_TAGS } from '../domain/article.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import {
  allTexts,
  findUnknown,
  referencesIn,
  referencesOfTag,
  type Reference,
} from './references.ts';

/** Every place where a source is named: texts, pieces, moments, terms and brands. */
export function citationsIn(manuscripts: Manuscripts): Reference[] {
  const inTexts = allTexts(manuscripts).flatMap((text) =>
    CITING_TAGS.flatMap(([name, attribute]) => referencesOfTag(text, name, attribute)),
  );
  return [
    ...inTexts,
    ...referencesIn(manuscripts.articles, ['sources', '*']),
    ...referencesIn(manuscripts.journeys, ['moments', '*', 'sources', '*']),
    ...referencesIn(manuscripts.terms, ['sources', '*']),
    ...referencesIn(manuscripts.brands, ['sources', '*']),
  ];
}

/** REF-001: a source that has no file. */
export function checkKnownSources(manuscripts: Manuscripts): Problem[] {
  return findUnknown(citationsIn(manuscripts), {
    code: 'REF-001',
    kind: { fr: 'la source', en: 'source' },
    fileOf: (id) => `content/sources/${id}.yaml`,
    maker: 'source',
    known: manuscripts.sources,
  });
}

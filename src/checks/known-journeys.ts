import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { journeyIdsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';
import { findUnknown, referencesIn, referencesOfTag } from './references.ts';

function checkCards(manuscripts: Manuscripts): Problem[] {
  return manuscripts.texts.flatMap((text) => {
    const carried = journeyIdsOf(manuscripts, text.id);
    if (!carried) return [];
    return referencesOfTag(text, 'Moment', 'journey')
      .filter(({ id }) => !carried.includes(id))
      .map(({ id, file, place }) => ({
        file,
        ...place,
        code: 'REF-007',
        severity: 'error',
        what: `The piece does not carry the journey “${id}”.`,
        why: `The journeys of content/articles/${text.id}/article.yaml do not name it.`,
        remedy: 'Add it to them.',
        suggestion: findNearest(id, carried),
      }));
  });
}

/** REF-007: a journey that has no file, or that the piece does not carry. */
export function checkKnownJourneys(manuscripts: Manuscripts): Problem[] {
  const unknown = findUnknown(referencesIn(manuscripts.articles, ['journeys', '*']), {
    code: 'REF-007',
    kind: 'journey',
    fileOf: (id) => `content/journeys/${id}.yaml`,
    known: manuscripts.journeys,
  });
  return [...unknown, ...checkCards(manuscripts)];
}

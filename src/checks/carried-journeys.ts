import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
import { START, type Problem } from './problem.ts';
import { referencesIn } from './references.ts';

/** JOURNEY-001: a journey that no piece carries. */
export function checkCarriedJourneys({ articles, journeys }: Manuscripts): Problem[] {
  const carried = new Set(referencesIn(articles, ['journeys', '*']).map(({ id }) => id));
  return [...journeys.values()]
    .filter(({ id, entry }) => !carried.has(id) && !entry?.draft)
    .map(({ id, file }) => ({
      file,
      ...START,
      code: 'JOURNEY-001',
      severity: 'warning',
      what: {
        fr: `Aucun article ne porte le parcours ${quote(id).fr}.`,
        en: `No piece carries the journey ${quote(id).en}.`,
      },
      why: {
        fr: 'On découvre un parcours dans un article ; sans article, il n’a pas de page.',
        en: 'Readers meet a journey in its piece; this one has no page.',
      },
      remedy: {
        fr: 'Ajoutez-le aux parcours d’un article, ou marquez-le `draft: true` en attendant.',
        en: 'Add it to the journeys of a piece, or mark it `draft: true` until there is one.',
      },
    }));
}

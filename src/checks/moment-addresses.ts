import type { Manuscripts } from '../library/from-disk.ts';
import { momentIdsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';

/** ADDR-002: two journeys of a piece with a moment of the same id, which is an anchor of its page. */
export function checkMomentAddresses({ articles, journeys }: Manuscripts): Problem[] {
  return [...articles.values()].flatMap(({ file, document }) => {
    const owners = new Map<string, string>();
    return (document?.textsAt(['journeys', '*']) ?? []).flatMap(({ text: journey, place }) => {
      const ids = new Set((momentIdsOf(journeys.get(journey)) ?? []).map(({ text }) => text));
      const taken = [...ids].filter((id) => owners.has(id));
      const problems = taken.map((id): Problem => {
        const owner = owners.get(id) ?? '';
        return {
          file,
          ...place,
          code: 'ADDR-002',
          severity: 'error',
          what:
            owner === journey
              ? `The piece carries the journey “${journey}” twice, so twice the moment “${id}”.`
              : `The journeys “${owner}” and “${journey}” both have a moment “${id}”.`,
          why: `Both would have the address #moment-${id} in the page of the piece.`,
          remedy: `Give the moment another id in content/journeys/${journey}.yaml, before it is published.`,
        };
      });
      ids.forEach((id) => owners.set(id, owners.get(id) ?? journey));
      return problems;
    });
  });
}

import { nextLetter } from '../../magazine/journeys/letters.ts';
import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { lettersOf } from '../ledger/letters.ts';
import { areKnown, idsIn } from './used-ids.ts';

/** JOURNEY-001: a journey that no article carries. */
export function checkCarriedJourneys(content: Content): Problem[] {
  const { articles, journeys } = content;
  if (!areKnown(content, articles.values())) return [];
  const carried = new Set(idsIn(articles, ['journeys', '*']).map(({ id }) => id));
  return [...journeys.values()]
    .filter(({ id, entry }) => !carried.has(id) && !entry?.draft)
    .map(({ id, file }) => problemAt({ file }, 'JOURNEY-001', { id }));
}

/** JOURNEY-002: a journey that a second article carries. */
export function checkOwnedJourneys({ articles }: Content): Problem[] {
  const owners = new Map<string, string>();
  return [...articles].flatMap(([article, file]) =>
    idsIn(new Map([[article, file]]), ['journeys', '*']).flatMap((reference) => {
      const { id } = reference;
      const owner = owners.get(id) ?? article;
      owners.set(id, owner);
      return owner === article ? [] : problemAt(reference, 'JOURNEY-002', { id, article: owner });
    }),
  );
}

/** JOURNEY-003: a letter that two journeys have. */
export function checkLetters(content: Content): Problem[] {
  const owners = new Map<string, string>();
  return [...content.journeys].flatMap(([id, { file, document }]) =>
    (document?.textsAt(['letter']) ?? []).flatMap(({ text: letter, place }) => {
      const owner = owners.get(letter);
      if (owner === undefined) {
        owners.set(letter, id);
        return [];
      }
      const free = nextLetter(lettersOf(content));
      return problemAt({ file, place }, 'JOURNEY-003', { letter, id: owner, free });
    }),
  );
}

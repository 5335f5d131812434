import { nextLetter } from '../../magazine/journeys/letters.ts';
import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { lettersOf } from '../ledger/letters.ts';
import { areKnown, idsIn, repeatsOf } from './used-ids.ts';

/** JOURNEY-001: a journey that no article carries. */
export function checkCarriedJourneys(content: Content): Problem[] {
  const { articles, journeys } = content;
  if (!areKnown(content, articles.values())) return [];
  const carried = new Set(idsIn(articles.values(), ['journeys', '*']).map(({ id }) => id));
  return [...journeys.values()]
    .filter(({ id, entry }) => !carried.has(id) && !entry?.draft)
    .map(({ id, file }) => problemAt({ file }, 'JOURNEY-001', { id }));
}

/** JOURNEY-002: a journey that a second article carries. */
export function checkOwnedJourneys({ articles }: Content): Problem[] {
  const uses = [...articles].flatMap(([article, file]) =>
    idsIn([file], ['journeys', '*']).map((use) => ({ ...use, article })),
  );
  return repeatsOf(uses, ({ id }) => id).flatMap(([use, { article }]) =>
    use.article === article ? [] : problemAt(use, 'JOURNEY-002', { id: use.id, article }),
  );
}

/** JOURNEY-003: a letter that two journeys have. */
export function checkLetters(content: Content): Problem[] {
  const letters = [...content.journeys].flatMap(([id, { file, document }]) =>
    (document?.textsAt(['letter']) ?? []).map(({ text, place }) => ({ id, file, place, text })),
  );
  return repeatsOf(letters, ({ text }) => text).map(([own, { id, text: letter }]) =>
    problemAt(own, 'JOURNEY-003', { letter, id, free: nextLetter(lettersOf(content)) }),
  );
}

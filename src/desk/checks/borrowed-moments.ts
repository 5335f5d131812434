import type { Content } from '../files/from-disk.ts';
import { findNearest } from '../files/nearest.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { momentIdsOf } from './article-moments.ts';
import { areKnown, findText, idsIn, textsOf, type UsedId } from './used-ids.ts';

/** Folders of the articles, by the ids of their journeys. */
export function ownersOf({ articles }: Content): Map<string, string> {
  return new Map(
    [...articles].flatMap(([slug, file]) =>
      idsIn([file], ['journeys', '*']).map(({ id }) => [id, slug] as const),
    ),
  );
}

/** Every place where the thread of an article, by its folder, names a journey to borrow from. */
export function borrowingsIn({ articles }: Content): (UsedId & { slug: string })[] {
  return [...articles].flatMap(([slug, file]) =>
    idsIn([file], ['thread', '*', 'journey']).map((use) => ({ ...use, slug })),
  );
}

/** REF-003: a moment on a cover, or a borrowed one, that its journey has not. */
export function checkBorrowedMoments({ articles, journeys }: Content): Problem[] {
  return [...articles.values()].flatMap(({ file, document }) =>
    [['cover'], ['thread', '*']]
      .flatMap((group) => document?.textsAt([...group, 'moment']) ?? [])
      .flatMap(({ text: id, path, place }) => {
        const [journey] = document?.textsAt([...path.slice(0, -1), 'journey']) ?? [];
        const known = journey && momentIdsOf(journeys.get(journey.text))?.map(({ text }) => text);
        if (!known || known.includes(id)) return [];
        const suggestion = findNearest(id, known);
        const values = { id, journey: journey.text };
        return problemAt({ file, place }, 'REF-003/journey', values, { suggestion });
      }),
  );
}

/** JOURNEY-004: a moment borrowed from a journey that no article tells. */
export function checkLenders(content: Content): Problem[] {
  if (!areKnown(content, content.articles.values())) return [];
  const owners = ownersOf(content);
  return borrowingsIn(content)
    .filter(({ id }) => content.journeys.has(id) && !owners.has(id))
    .map((use) => problemAt(use, 'JOURNEY-004', { id: use.id }));
}

/** REF-011: a moment borrowed from an article that has no page in a language of the borrower. */
export function checkLentLanguages(content: Content): Problem[] {
  const owners = ownersOf(content);
  return borrowingsIn(content).flatMap((use) => {
    const owner = owners.get(use.id);
    if (owner === undefined) return [];
    return textsOf(content, use.slug)
      .filter(({ locale }) => !findText(content, owner, locale))
      .map(({ locale }) => {
        const language = phrases.languages[locale];
        return problemAt(use, 'REF-011/thread', { target: use.id, id: owner, locale, language });
      });
  });
}

import type { EntryKind } from '../../magazine/schemas/schemas.ts';
import type { Content } from '../files/from-disk.ts';
import { findNearest } from '../files/nearest.ts';
import { type Message, problemAt, type Problem } from '../problems/problem.ts';
import { borrowingsIn } from './borrowed-moments.ts';
import { allTexts, citationsIn, idsIn, idsInFields, idsOfTag, type UsedId } from './used-ids.ts';

/** A number is no text, so it is not found among those of a document. */
const issuesOfArticles = ({ articles }: Content): UsedId[] =>
  [...articles.values()].flatMap(({ file, entry, document }) =>
    entry ? [{ id: String(entry.issue), file, place: document?.placeOf(['issue']) }] : [],
  );

/** The files that ids name, what is said of one that names none, and where they are used. */
export const TARGETS: readonly [
  collection: Exclude<EntryKind, 'letters'>,
  message: Message,
  uses: (content: Content) => readonly UsedId[],
][] = [
  ['sources', 'REF-001', citationsIn],
  ['terms', 'REF-002', (content) => allTexts(content).flatMap((text) => idsOfTag(text, 'Term'))],
  ['brands', 'REF-004', (content) => idsInFields(content, 'brand')],
  ['issues', 'REF-005/issue', issuesOfArticles],
  ['articles', 'REF-005/article', ({ issues }) => idsIn(issues.values(), ['articles', '*'])],
  ['articles', 'REF-005/article', ({ magazine }) => idsIn(magazine ? [magazine] : [], ['guide'])],
  ['authors', 'REF-006', (content) => idsInFields(content, 'author')],
  ['journeys', 'REF-007/unknown', ({ articles }) => idsIn(articles.values(), ['journeys', '*'])],
  ['journeys', 'REF-007/unknown', borrowingsIn],
  ['terms', 'REF-008', (content) => idsInFields(content, 'term')],
];

/** A problem for each id that names no file. */
export function findUnknown(
  uses: readonly UsedId[],
  message: Message,
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  return uses.flatMap((use) => {
    const { id } = use;
    if (known.has(id)) return [];
    return problemAt(use, message, { id }, { suggestion: findNearest(id, known.keys()) });
  });
}

/** REF-001 to REF-008, cards and covers apart: an id that names no file. */
export function checkKnownIds(content: Content): Problem[] {
  return TARGETS.flatMap(([collection, message, uses]) =>
    findUnknown(uses(content), message, content[collection]),
  );
}

import type { Content } from '../files/from-disk.ts';
import { findNearest } from '../files/nearest.ts';
import type { Message } from '../problems/catalogue.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import {
  allTexts,
  citationsIn,
  referencesIn,
  referencesOfTag,
  type Reference,
} from './references.ts';

/** A number is no text, so it is not found among those of a document. */
const issuesOfArticles = ({ articles }: Content): Reference[] =>
  [...articles.values()].flatMap(({ file, entry, document }) =>
    entry ? [{ id: String(entry.issue), file, place: document?.placeOf(['issue']) }] : [],
  );

/** The files that ids name, what is said of one that names none, and where they are used. */
const TARGETS: readonly [
  collection: 'articles' | 'authors' | 'brands' | 'issues' | 'journeys' | 'sources' | 'terms',
  message: Message,
  references: (content: Content) => readonly Reference[],
][] = [
  ['sources', 'REF-001', citationsIn],
  [
    'terms',
    'REF-002',
    (content) => allTexts(content).flatMap((text) => referencesOfTag(text, 'Term')),
  ],
  ['brands', 'REF-004', ({ articles }) => referencesIn(articles, ['brand'])],
  ['brands', 'REF-004', ({ journeys }) => referencesIn(journeys, ['brand'])],
  ['brands', 'REF-004', ({ journeys }) => referencesIn(journeys, ['moments', '*', 'brand'])],
  ['issues', 'REF-005/issue', issuesOfArticles],
  ['articles', 'REF-005/article', ({ issues }) => referencesIn(issues, ['articles', '*'])],
  ['authors', 'REF-006', ({ articles }) => referencesIn(articles, ['authors', '*'])],
  ['journeys', 'REF-007/unknown', ({ articles }) => referencesIn(articles, ['journeys', '*'])],
  ['terms', 'REF-008', ({ terms }) => referencesIn(terms, ['see', '*'])],
];

/** A problem for each id that names no file. */
export function findUnknown(
  references: readonly Reference[],
  message: Message,
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map((reference) => {
      const { id } = reference;
      return problemAt(reference, message, { id }, { suggestion: findNearest(id, known.keys()) });
    });
}

/** REF-001 to REF-008, cards and covers apart: an id that names no file. */
export function checkKnownIds(content: Content): Problem[] {
  return TARGETS.flatMap(([collection, message, references]) =>
    findUnknown(references(content), message, content[collection]),
  );
}

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

interface Target {
  /** Where the ids are used. */
  references: (content: Content) => readonly Reference[];
  /** The files that they name. */
  collection: 'articles' | 'authors' | 'brands' | 'issues' | 'journeys' | 'sources' | 'terms';
  message: Message;
}

/** A number is no text, so it is not found among those of a document. */
const issuesOfArticles = ({ articles }: Content): Reference[] =>
  [...articles.values()].flatMap(({ file, entry, document }) =>
    entry ? [{ id: String(entry.issue), file, place: document?.placeOf(['issue']) }] : [],
  );

const TARGETS: readonly Target[] = [
  { references: citationsIn, collection: 'sources', message: 'REF-001' },
  {
    references: (content) => allTexts(content).flatMap((text) => referencesOfTag(text, 'Term')),
    collection: 'terms',
    message: 'REF-002',
  },
  {
    references: ({ articles, journeys }) => [
      ...referencesIn(articles, ['brand']),
      ...referencesIn(journeys, ['brand']),
    ],
    collection: 'brands',
    message: 'REF-004',
  },
  { references: issuesOfArticles, collection: 'issues', message: 'REF-005/issue' },
  {
    references: ({ issues }) => referencesIn(issues, ['articles', '*']),
    collection: 'articles',
    message: 'REF-005/article',
  },
  {
    references: ({ articles }) => referencesIn(articles, ['authors', '*']),
    collection: 'authors',
    message: 'REF-006',
  },
  {
    references: ({ articles }) => referencesIn(articles, ['journeys', '*']),
    collection: 'journeys',
    message: 'REF-007/unknown',
  },
  {
    references: ({ terms }) => referencesIn(terms, ['see', '*']),
    collection: 'terms',
    message: 'REF-008',
  },
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
  return TARGETS.flatMap(({ references, collection, message }) =>
    findUnknown(references(content), message, content[collection]),
  );
}

import type { Manuscripts } from '../library/from-disk.ts';
import { START, type Problem } from './problem.ts';
import { findUnknown, referencesIn, type Reference } from './references.ts';

/** REF-005: the issue of a piece, or a piece in the reading order of an issue, that does not exist. */
export function checkKnownIssues(manuscripts: Manuscripts): Problem[] {
  const issues = [...manuscripts.articles.values()].flatMap(
    ({ file, entry, document }): Reference[] =>
      entry
        ? [{ id: String(entry.issue), file, place: document?.placeOf(['issue']) ?? START }]
        : [],
  );
  return [
    ...findUnknown(issues, {
      code: 'REF-005',
      kind: { fr: 'le numéro', en: 'issue' },
      fileOf: (number) => `content/issues/${number}.yaml`,
      maker: 'issue',
      known: manuscripts.issues,
    }),
    ...findUnknown(referencesIn(manuscripts.issues, ['articles', '*']), {
      code: 'REF-005',
      kind: { fr: 'l’article', en: 'article' },
      fileOf: (slug) => `content/articles/${slug}/article.yaml`,
      maker: 'article',
      known: manuscripts.articles,
    }),
  ];
}

import { isPublished } from '../domain/publication.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import { describeAbsence } from './appearance.ts';
import { START, type Problem } from './problem.ts';

/** ART-002: a piece whose day has come in an issue whose day has not. */
export function checkEarlyPieces(manuscripts: Manuscripts, today: string): Problem[] {
  return [...manuscripts.articles.values()].flatMap(({ file, entry, document }): Problem[] => {
    const issue = entry && manuscripts.issues.get(String(entry.issue))?.entry;
    if (!issue || !isPublished(entry, today) || isPublished(issue, today)) return [];
    const absence = describeAbsence(issue);
    return [
      {
        file,
        ...(document?.placeOf(['date']) ?? START),
        code: 'ART-002',
        severity: 'warning',
        what: {
          fr: `L’article est daté du ${entry.date}, et son numéro ${absence.fr}.`,
          en: `The piece is dated ${entry.date}, and its issue ${absence.en}.`,
        },
        why: {
          fr: 'Un article paraît avec son numéro ; il reste donc caché, alors que son jour est venu.',
          en: 'A piece appears with its issue, so this one stays hidden although its day has come.',
        },
        remedy: {
          fr: 'Donnez à l’article une date plus tardive, ou publiez le numéro.',
          en: 'Give the piece a later date, or publish the issue.',
        },
      },
    ];
  });
}

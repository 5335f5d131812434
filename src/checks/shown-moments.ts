import type { Manuscripts } from '../library/from-disk.ts';
import { momentsOf } from './piece-moments.ts';
import { START, type Problem } from './problem.ts';
import { referencesOfTag } from './references.ts';

/** MOM-001: a moment of the journeys of a piece that its text does not show. */
export function checkShownMoments(manuscripts: Manuscripts): Problem[] {
  return manuscripts.texts.flatMap((text) => {
    if (!text.manuscript) return [];
    const shown = new Set(referencesOfTag(text, 'Moment').map(({ id }) => id));
    return (momentsOf(manuscripts, text.id) ?? [])
      .filter(({ id }) => !shown.has(id))
      .map(({ id, journey }) => ({
        file: text.file,
        ...START,
        code: 'MOM-001',
        severity: 'warning',
        what: `The text has no card of the moment “${id}”.`,
        why: `The thread of the journey “${journey}” leads to it, and finds nothing.`,
        remedy: `Write <Moment id="${id}" /> where the text speaks of it.`,
      }));
  });
}

import type { Manuscripts } from '../library/from-disk.ts';
import { quote, showPlainly } from '../library/quotation.ts';
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
      .map(({ id, journey }) => {
        const moment = quote(id);
        const card = `<Moment id="${showPlainly(id)}" />`;
        return {
          file: text.file,
          ...START,
          code: 'MOM-001',
          severity: 'warning',
          what: {
            fr: `Le texte n’a pas la fiche du moment ${moment.fr}.`,
            en: `The text does not show the moment ${moment.en}.`,
          },
          why: {
            fr: `Le fil du parcours « ${journey} » mène à cette fiche, et ne trouve rien.`,
            en: `The thread of the journey “${journey}” leads to it, and finds nothing.`,
          },
          remedy: {
            fr: `Écrivez ${card} là où le texte parle de ce moment.`,
            en: `Write ${card} where the text speaks of it.`,
          },
        };
      });
  });
}

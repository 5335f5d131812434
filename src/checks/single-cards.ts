import type { Manuscripts } from '../library/from-disk.ts';
import { quote, showPlainly } from '../library/quotation.ts';
import type { Problem } from './problem.ts';
import { referencesOfTag } from './references.ts';

/** MOM-002: two cards of one moment in a text. */
export function checkSingleCards({ texts }: Manuscripts): Problem[] {
  return texts.flatMap((text) => {
    const cards = referencesOfTag(text, 'Moment');
    return cards.flatMap(({ id, file, place }, index): Problem[] => {
      const first = cards.findIndex((card) => card.id === id);
      const line = cards[first]?.place.line;
      if (first === index || line === undefined) return [];
      const moment = quote(id);
      const anchor = `#moment-${showPlainly(id)}`;
      return [
        {
          file,
          ...place,
          code: 'MOM-002',
          severity: 'error',
          what: {
            fr: `Le moment ${moment.fr} a déjà sa fiche à la ligne ${line}.`,
            en: `The moment ${moment.en} already has its card on line ${line}.`,
          },
          why: {
            fr: `L’adresse ${anchor} mènerait à deux endroits de la page.`,
            en: `The address ${anchor} would lead to two places of the page.`,
          },
          remedy: {
            fr: `Supprimez l’une des deux fiches ; un lien vers ${anchor} peut la remplacer.`,
            en: `Remove one of them; a link to ${anchor} can stand for it.`,
          },
        },
      ];
    });
  });
}

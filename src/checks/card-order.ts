import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
import { momentsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';
import { referencesOfTag } from './references.ts';

/** MOM-003: cards that do not follow the order of the journey. */
export function checkCardOrder(manuscripts: Manuscripts): Problem[] {
  return manuscripts.texts.flatMap((text) => {
    const order = (momentsOf(manuscripts, text.id) ?? []).map(({ id }) => id);
    const cards = referencesOfTag(text, 'Moment');
    const firsts = cards.filter(
      ({ id }, index) => order.includes(id) && cards.findIndex((card) => card.id === id) === index,
    );
    return firsts.flatMap(({ id, file, place }, index): Problem[] => {
      const previous = firsts[index - 1];
      if (!previous || order.indexOf(previous.id) < order.indexOf(id)) return [];
      const [own, before] = [quote(id), quote(previous.id)];
      return [
        {
          file,
          ...place,
          code: 'MOM-003',
          severity: 'warning',
          what: {
            fr: `La fiche du moment ${own.fr} vient après celle de ${before.fr}, qui est plus loin dans le parcours.`,
            en: `The card of ${own.en} stands after that of ${before.en}, which comes later in the journey.`,
          },
          why: {
            fr: 'Le fil du parcours accompagne la lecture du texte ; ici, il reviendrait en arrière.',
            en: 'The thread follows the reader down the text; here it would jump back.',
          },
          remedy: {
            fr: 'Mettez les fiches dans l’ordre du parcours.',
            en: 'Put the cards in the order of the journey.',
          },
        },
      ];
    });
  });
}

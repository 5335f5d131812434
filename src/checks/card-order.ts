import type { Manuscripts } from '../library/from-disk.ts';
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
      return [
        {
          file,
          ...place,
          code: 'MOM-003',
          severity: 'warning',
          what: `The card of “${id}” stands after that of “${previous.id}”, which comes later in the journey.`,
          why: 'The thread follows the reader down the text; here it would jump back.',
          remedy: 'Put the cards in the order of the journey.',
        },
      ];
    });
  });
}

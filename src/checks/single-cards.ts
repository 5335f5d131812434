import type { Manuscripts } from '../library/from-disk.ts';
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
      return [
        {
          file,
          ...place,
          code: 'MOM-002',
          severity: 'error',
          what: `The moment “${id}” already has its card on line ${line}.`,
          why: `The address #moment-${id} would lead to two places of the page.`,
          remedy: `Remove one of them; a link to #moment-${id} can stand for it.`,
        },
      ];
    });
  });
}

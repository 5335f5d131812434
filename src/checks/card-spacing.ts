import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { referencesOfTag } from './references.ts';

/** What does not count as text between two cards: the first card itself, and headings. */
const CARD_OR_HEADING = /<\/?Moment\b[^>]*>|^#{1,6} .*$/gm;

/** MOM-004: two cards with no paragraph between them. */
export function checkCardSpacing({ texts }: Manuscripts): Problem[] {
  return texts.flatMap((text) => {
    const lines = text.source.split('\n');
    const cards = referencesOfTag(text, 'Moment');
    return cards.flatMap(({ id, file, place }, index): Problem[] => {
      const previous = cards[index - 1];
      if (!previous) return [];
      const between = lines.slice(previous.place.line - 1, place.line - 1).join('\n');
      if (between.replace(CARD_OR_HEADING, '').trim() !== '') return [];
      return [
        {
          file,
          ...place,
          code: 'MOM-004',
          severity: 'warning',
          what: `The card of “${id}” follows that of “${previous.id}” directly.`,
          why: 'A card illustrates the paragraph that it stands by; two together have no text of their own.',
          remedy: 'Write a paragraph between them.',
        },
      ];
    });
  });
}

import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
import type { Problem } from './problem.ts';
import { referencesOfTag } from './references.ts';

/** What does not count as text between two cards: the first card itself, headings, and the editors’ notes. */
const NO_TEXT = /<\/?Moment\b[^>]*>|^#{1,6} .*$|\{\s*\/\*[\s\S]*?\*\/\s*\}/gm;

/** MOM-004: two cards with no paragraph between them. */
export function checkCardSpacing({ texts }: Manuscripts): Problem[] {
  return texts.flatMap((text) => {
    const lines = text.source.split('\n');
    const cards = referencesOfTag(text, 'Moment');
    return cards.flatMap(({ id, file, place }, index): Problem[] => {
      const previous = cards[index - 1];
      if (!previous) return [];
      const between = lines.slice(previous.place.line - 1, place.line - 1).join('\n');
      if (between.replace(NO_TEXT, '').trim() !== '') return [];
      const [own, before] = [quote(id), quote(previous.id)];
      return [
        {
          file,
          ...place,
          code: 'MOM-004',
          severity: 'warning',
          what: {
            fr: `La fiche du moment ${own.fr} suit immédiatement celle de ${before.fr}.`,
            en: `The card of ${own.en} follows that of ${before.en} directly.`,
          },
          why: {
            fr: 'Une fiche illustre le paragraphe qu’elle accompagne ; deux fiches à la suite n’ont pas de texte à elles.',
            en: 'A card illustrates the paragraph that it stands by; two together have no text of their own.',
          },
          remedy: {
            fr: 'Écrivez un paragraphe entre les deux.',
            en: 'Write a paragraph between them.',
          },
        },
      ];
    });
  });
}

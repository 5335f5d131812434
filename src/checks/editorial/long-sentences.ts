import type { Manuscripts } from '../../library/from-disk.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { Problem } from '../problem.ts';
import { problemIn, proseOf } from './prose.ts';
import { splitSentences } from './sentences.ts';
import { countWords, SHORTEST_WORD } from './words.ts';

/** Most words of a sentence that is read in one breath; French needs more of them for the same thing. */
const MOST_WORDS: Readonly<Record<Locale, number>> = { fr: 45, en: 40 };

/** STYLE-001: a sentence that is too long to be read in one breath. A quotation keeps its own length. */
export function checkLongSentences(manuscripts: Manuscripts): Problem[] {
  return proseOf(manuscripts).flatMap((prose): Problem[] => {
    const { text, locale, passage } = prose;
    const most = MOST_WORDS[locale];
    if (passage.kind === 'cell' || passage.holder === 'Verbatim') return [];
    if (text.length < most * SHORTEST_WORD) return [];
    return splitSentences(text, locale).flatMap(({ start, end }): Problem[] => {
      if (end - start < most * SHORTEST_WORD) return [];
      const words = countWords(text.slice(start, end));
      if (words <= most) return [];
      return [
        problemIn(prose, [start, end], {
          code: 'STYLE-001',
          severity: 'warning',
          what: {
            fr: `La phrase a ${words} mots.`,
            en: `The sentence has ${words} words.`,
          },
          why: {
            fr: `Au-delà de ${most} mots, on perd le début avant d’arriver à la fin.`,
            en: `Beyond ${most} words, the beginning is lost before the end is reached.`,
          },
          remedy: { fr: 'Coupez-la en deux.', en: 'Cut it in two.' },
        }),
      ];
    });
  });
}

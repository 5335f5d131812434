import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { problemIn, proseOf } from './prose.ts';
import { countWords, SHORTEST_WORD } from './words.ts';

/** Most words of a paragraph: about a screen of a telephone. */
const MOST_WORDS = 170;

/** STYLE-002: a paragraph that fills the screen. */
export function checkLongParagraphs(manuscripts: Manuscripts): Problem[] {
  return proseOf(manuscripts).flatMap((prose): Problem[] => {
    const { text, passage } = prose;
    if (passage.kind !== 'paragraph' && passage.kind !== 'field') return [];
    if (text.length < MOST_WORDS * SHORTEST_WORD) return [];
    const words = countWords(text);
    if (words <= MOST_WORDS) return [];
    return [
      problemIn(prose, [0, text.length], {
        code: 'STYLE-002',
        severity: 'warning',
        what: {
          fr: `Le paragraphe a ${words} mots.`,
          en: `The paragraph has ${words} words.`,
        },
        why: {
          fr: `Au-delà de ${MOST_WORDS} mots, il remplit l’écran d’un téléphone et n’offre plus de prise à l’œil.`,
          en: `Beyond ${MOST_WORDS} words it fills the screen of a telephone, and the eye finds no hold.`,
        },
        remedy: {
          fr: 'Ouvrez un paragraphe là où l’idée change.',
          en: 'Start another one where the idea changes.',
        },
      }),
    ];
  });
}

import { substitute } from '../../domain/composition.ts';
import type { Slip } from './slips.ts';

/**
 * An accent or a prime that stands for an apostrophe between letters.
 *
 * @param elided The source of a pattern that ends with a turned comma in the place of an apostrophe;
 *   elsewhere it may be a letter of another language (Hawai‘i).
 */
export function apostropheSlip(elided: string): Slip {
  return {
    find: substitute(new RegExp(`[´\`′](?=\\p{L})(?<=\\p{L}[´\`′])|${elided}`, 'gu'), '’'),
    severity: 'error',
    isSafe: true,
    what: {
      fr: 'Ce signe n’est pas une apostrophe',
      en: 'This sign is no apostrophe',
    },
    why: {
      fr: 'Le mot se lit mal, et la recherche ne le trouve plus.',
      en: 'The word reads badly, and the search no longer finds it.',
    },
  };
}

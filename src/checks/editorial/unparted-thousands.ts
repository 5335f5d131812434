import { substitute } from '../../domain/composition.ts';
import { FIGURE_START, groupThousands, NUMBERED } from './figures.ts';
import type { Slip } from './slips.ts';

/** Writes a number with its thousands parted by what its language has between them. */
type Separate = (found: RegExpExecArray) => string;

/** Makes what parts the thousands of a number that a pattern finds. */
export function buildSeparator(separator: string): Separate {
  return ([found]) => groupThousands(found.replace(/\D/g, ''), separator);
}

/** The fault of whole numbers of five figures or more in one piece, which every language parts. */
export function buildUnpartedSlip(separate: Separate): Slip {
  return {
    find: substitute(
      new RegExp(
        `[1-9]\\d{4,8}(?![\\p{L}\\p{N}_/@-]|\\.\\d|,\\d{3}| \\p{Lu})(?<=${FIGURE_START}(?<!${NUMBERED})\\d{5,9})`,
        'gu',
      ),
      separate,
    ),
    severity: 'warning',
    isSafe: false,
    what: { fr: 'Les milliers ne sont pas séparés', en: 'The thousands are not parted' },
    why: {
      fr: 'À partir de cinq chiffres, un nombre ne se lit plus d’un coup d’œil.',
      en: 'From five figures on, a number can no longer be read at a glance.',
    },
    unless: {
      fr: 'sauf si c’est un code ou une référence',
      en: 'unless it is a code or a reference',
    },
  };
}

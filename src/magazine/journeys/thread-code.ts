import type { DrawnMoment } from './journey-layout.ts';
import { LEAST_FEELING, STAGES } from '../vocabulary.ts';

/** A letter for each feeling, from the least. */
const LETTERS = 'abcde';

/** A thread as it is drawn in a list. */
export interface CodedThread {
  /** The moments, with their places as ids. */
  moments: readonly DrawnMoment[];
  /** Ids of the moments whose knots are larger. */
  filled: readonly string[];
}

/**
 * Writes the shape of a journey in one word, short enough to travel with a search result: for each
 * moment its stage (1 to 4) and its feeling (a to e), then `~` when its seam shows and `!` when it is
 * the knot of the cover. `1d2b~3e!` has three moments.
 */
export function writeThread(moments: readonly DrawnMoment[], filled?: string): string {
  return moments
    .map(({ id, stage, feeling, seam }) => {
      const letter = LETTERS[feeling - LEAST_FEELING];
      if (!letter) throw new RangeError(`Feeling runs from −2 to +2; received ${feeling}.`);
      const seamMark = seam?.visible ? '~' : '';
      return `${STAGES.indexOf(stage) + 1}${letter}${seamMark}${id === filled ? '!' : ''}`;
    })
    .join('');
}

/** Reads what `writeThread` wrote; anything else in the word is passed over. */
export function readThread(code: string): CodedThread {
  const knots = [...code.matchAll(/([1-4])([a-e])(~?)(!?)/g)];
  return {
    moments: knots.map(([, stage, letter = '', seam], index) => ({
      id: String(index),
      stage: STAGES[Number(stage) - 1] ?? STAGES[0],
      feeling: LETTERS.indexOf(letter) + LEAST_FEELING,
      seam: seam === '~' ? { visible: true } : undefined,
    })),
    filled: knots.flatMap(([, , , , mark], index) => (mark ? [String(index)] : [])),
  };
}

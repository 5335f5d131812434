import type { CountRule } from '../vocabulary.ts';
import type { Journey, Moment } from './journey.ts';

/** What a journey comes to by one rule, and the moments that the rule counts. */
export interface Count {
  rule: CountRule;
  /** Points of feeling; a mean has two decimals. */
  value: number;
  counted: readonly Moment[];
}

const sumOf = (moments: readonly { feeling: number }[]) =>
  moments.reduce((sum, { feeling }) => sum + feeling, 0);

/** The mean feeling of some moments, to two decimals. */
export const meanOf = (moments: readonly { feeling: number }[]) =>
  Math.round((100 * sumOf(moments)) / moments.length) / 100;

/**
 * Counts a journey by a rule: the sum of its feelings, their mean, or the mean of its strongest moment and of the
 * one that ends it (Kahneman and others, 1993).
 *
 * @param peak Id of the moment that is taken for the strongest: several may be as strong as one another.
 * @param end Id of the moment that ends what is counted: the last one by default.
 * @throws {RangeError} When the journey has no such moment.
 */
export function countJourney(
  { moments }: Pick<Journey, 'moments'>,
  rule: CountRule,
  peak: string,
  end = moments.at(-1)?.id,
): Count {
  if (rule === 'sum') return { rule, value: sumOf(moments), counted: moments };
  if (rule === 'mean') return { rule, value: meanOf(moments), counted: moments };
  const strongest = moments.find(({ id }) => id === peak);
  const last = moments.find(({ id }) => id === end);
  if (!strongest || !last) throw new RangeError(`The journey has no moment “${peak}” or “${end}”.`);
  const counted = [...new Set([strongest, last])];
  return { rule, value: meanOf([strongest, last]), counted };
}

import type { TextContext } from '../../../magazine/texts/reading.ts';

/** The reading that the page has left for its tags. */
export function readingOf({ reading }: App.Locals): TextContext {
  if (!reading) throw new Error('A tag of the vocabulary stands outside a text.');
  return reading;
}

import type { Localised } from '../vocabulary.ts';

/** A value may bring line breaks into a message; one between the languages tells them apart. */
const onOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/**
 * Says a message in both languages. Zod carries one string a message, so they travel in it, a line
 * each, French first.
 */
export function bilingual(fr: string, en: string): string {
  return `${onOneLine(fr)}\n${onOneLine(en)}`;
}

/** Takes the languages of a message apart; one that was not made by `bilingual` is the same in each. */
export function splitMessage(message: string): Localised {
  const [fr = message, en = fr] = message.split('\n');
  return { fr, en };
}

import type { Locale, Localised } from '../vocabulary.ts';
import { typesetPassage } from './typography.ts';

/** What is no prose in a message: code between backquotes or on lines of its own, a tag, an option, words that it quotes. */
const VERBATIM =
  /(`[^`]*`|\n {4}.*|<[^<>]*>|(?<!\S)--?(?:[a-z][a-z-]*|(?=\s))|(?<=« )[^«»]*(?= »))/;

/**
 * A message to an editor: its French is set as a compositor would, code and quoted words apart;
 * English messages are written with their marks.
 */
export function typesetMessage(message: Localised, locale: Locale): string {
  if (locale === 'en') return message.en;
  const runs = message.fr
    .split(VERBATIM)
    .map((text, index) => ({ text, locale: index % 2 === 0 ? locale : undefined }));
  return typesetPassage(runs, { locale }).join('');
}

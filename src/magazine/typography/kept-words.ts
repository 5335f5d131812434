import type { Locale } from '../vocabulary.ts';
import { inEachLocale } from '../words/each-locale.ts';
import { typeset } from './typography.ts';

/** Words as they are set, by how they were written. */
const KEPT = inEachLocale(() => new Map<string, string>());

/** Sets words that page after page repeats, those of the interface and of citations: once for all of them. */
export function typesetOnce(words: string, locale: Locale): string {
  const known = KEPT[locale].get(words);
  if (known !== undefined) return known;
  const set = typeset(words, locale);
  KEPT[locale].set(words, set);
  return set;
}

import type { Locale } from '../vocabulary.ts';
import { inEachLocale } from '../words/each-locale.ts';
import { typeset, type PassageOptions } from './typography.ts';

/** Words as they are set, by how they were written. */
const KEPT = inEachLocale(() => new Map<string, string>());

/** Sets words that page after page repeats, those of the interface and of citations: once for all of them. */
export function typesetOnce(
  words: string,
  locale: Locale,
  { quoted = false }: Pick<PassageOptions, 'quoted'> = {},
): string {
  const key = quoted ? `\0${words}` : words;
  const known = KEPT[locale].get(key);
  if (known !== undefined) return known;
  const set = typeset(words, locale, { quoted });
  KEPT[locale].set(key, set);
  return set;
}

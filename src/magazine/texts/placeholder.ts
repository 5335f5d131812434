import type { Locale } from '../vocabulary.ts';

/** How words begin that hold a place until the editors write their own. */
const MARKS: Readonly<Record<Locale, string>> = { fr: 'À écrire', en: 'To write' };

/** Words that hold a place: « À écrire : … », “To write: …”. */
export function buildPlaceholder(what: string, locale: Locale): string {
  return locale === 'fr' ? `${MARKS.fr} : ${what}` : `${MARKS.en}: ${what}`;
}

/** Whether a text still holds the place of the editors’ own words. */
export function isPlaceholder(text: string, locale: Locale): boolean {
  return new RegExp(`^${MARKS[locale]}\\s*:`).test(text.trim());
}

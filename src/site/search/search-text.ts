import type { Locale } from '../../magazine/vocabulary.ts';
import { ELISIONS } from '../../magazine/typography/elisions.ts';

/** An elided word that starts here: no letter, figure or apostrophe stands before it. */
const ELISION = new RegExp(`(?<![\\p{L}\\p{N}’])(${ELISIONS})’`, 'giu');

/** Words that a dash joins, 1990–1995 as well as Stockholm–Berlin. */
const JOINED = '[\\p{L}\\p{N}]+(?:[\\u2012-\\u2015][\\p{L}\\p{N}]+)+';

/**
 * Words printed with a ligature or joined by a dash, and figures in groups of digits: what a keyboard
 * writes otherwise.
 */
const PRINTED = new RegExp(
  `${JOINED}|[\\p{L}\\p{M}]*[œæ][\\p{L}\\p{M}]*|(?<!\\d)\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+(?!\\d)`,
  'giu',
);

/**
 * Stands in a figure for its decimal sign. The index passes over marks within words, so that 2,8 would be
 * found under 28; this one is a letter to it.
 */
export const DECIMAL_SIGN = 'ꞏ';

const DECIMAL: Readonly<Record<Locale, string>> = { fr: ',', en: '.' };

/** Spaces that must not break, and the marks before a common space that stand for them: the index knows but one. */
const FIXED_SPACES = [
  ['\u00a0', '⁕ '],
  ['\u202f', '⁑ '],
] as const;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };

/**
 * Writes letters, hyphens and figures as a keyboard does, and all apostrophes alike. A dash within a word becomes a
 * hyphen, at which the index divides words; at a dash it does not.
 */
function typeOut(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[œæ]/gi, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/['ʼ`´′]/g, '’')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<=[\p{L}\p{N}])[\u2012-\u2015](?=[\p{L}\p{N}])/gu, '-')
    .replace(/(?<=(?<!\d)\d{1,3}(?:[\u00a0\u202f]?\d{3})*)[\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/\u2009/g, ' ');
}

/**
 * Writes printed text as readers type it, for the search index: no ligature, no grouped figure, no dash
 * within a word. Marks around words stay: the index looks past them. In French an elided word stands apart
 * from the next, so that « l’attente » holds the word « attente ». `restoreText` undoes it.
 *
 * @param text A text node: an elision at its very end is set apart too, since a tag may follow.
 */
export function foldText(text: string, locale: Locale): string {
  const typed = typeOut(text).replace(
    new RegExp(`(?<=\\d)[${DECIMAL[locale]}](?=\\d)`, 'g'),
    DECIMAL_SIGN,
  );
  const spaced = FIXED_SPACES.reduce((set, [space, mark]) => set.replaceAll(space, mark), typed);
  if (locale !== 'fr') return spaced;
  return spaced.replace(new RegExp(`${ELISION.source}(?=[\\p{L}\\p{N}]|$)`, 'giu'), '$1’ ');
}

/** The words and figures of a text that `foldText` writes otherwise than printed, each once, in order. */
export function findSpellings(text: string): string[] {
  return [...new Set(text.normalize('NFC').match(PRINTED) ?? [])];
}

/**
 * Sets a folded excerpt as it is printed in its page.
 *
 * @param spellings What `findSpellings` found in the page.
 */
export function restoreText(text: string, spellings: readonly string[], locale: Locale): string {
  const spaced = FIXED_SPACES.reduce((set, [space, mark]) => set.replaceAll(mark, space), text);
  const spelt = spellings.reduce(
    (set, printed) => {
      const typed = new RegExp(`(?<![\\p{L}\\p{N}])${typeOut(printed)}(?![\\p{L}\\p{N}])`, 'gu');
      return set.replace(typed, printed);
    },
    spaced.replaceAll(DECIMAL_SIGN, DECIMAL[locale]),
  );
  return locale === 'fr' ? spelt.replace(new RegExp(`${ELISION.source} `, 'giu'), '$1’') : spelt;
}

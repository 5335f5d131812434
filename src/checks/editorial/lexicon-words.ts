import { otherLocale } from '../../domain/routes.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { TermEntry } from '../../schemas/term.ts';
import { patternOf, wordsOf } from './words.ts';

function namesOf({ name, aliases, abbreviation }: TermEntry, locale: Locale): string[] {
  return [name[locale], ...aliases[locale], ...(abbreviation ? [abbreviation] : [])];
}

/** As it stands inside a sentence; the capitals of an acronym stay. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

const spell = (text: string) => ` ${wordsOf(text.toLowerCase()).join(' ')} `;

const TOUCHES_BEFORE = /[\p{L}\p{N}-]$/u;
const TOUCHES_AFTER = /^[\p{L}\p{N}-]/u;

/**
 * Prepares to find the names and aliases that the lexicon has in the other language only, as they stand
 * inside a sentence: with a capital of its own, a name is a title or a brand.
 *
 * @returns What finds them in a text; the end of a word is excluded.
 */
export function buildForeignLexicon(
  { terms }: Manuscripts,
  locale: Locale,
): (text: string) => { start: number; end: number }[] {
  const entries = [...terms.values()].flatMap(({ entry }) => (entry ? [entry] : []));
  const own = entries.flatMap((entry) => namesOf(entry, locale)).map(spell);
  const foreign = entries
    .flatMap((entry) => namesOf(entry, otherLocale(locale)))
    // What is part of a name of this language is at home in it.
    .filter((name) => !own.some((known) => known.includes(spell(name))))
    .map(lowerFirst);
  if (foreign.length === 0) return () => [];
  const longestFirst = foreign.toSorted((one, other) => other.length - one.length);
  // Whether a word is whole is asked of the few that are found: a pattern would ask it everywhere.
  const pattern = new RegExp(`(?<!\\w)(?:${longestFirst.map(patternOf).join('|')})s?`, 'g');
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: word, index: start }) => ({
      start,
      end: start + word.length,
    })).filter(
      ({ start, end }) =>
        !TOUCHES_BEFORE.test(text.slice(0, start)) && !TOUCHES_AFTER.test(text.slice(end)),
    );
}

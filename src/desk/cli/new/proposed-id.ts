import { familyNameOf } from '../../../magazine/library/reference.ts';
import { ELISIONS } from '../../../magazine/typography/elisions.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import type { SourceAuthor } from '../../../magazine/schemas/source.ts';
import { inEachLocale } from '../../../magazine/words/each-locale.ts';
import WORDS from '../words/id-words.json' with { type: 'json' };

/** Words that an address does without, unless nothing else is left. */
const SMALL_WORDS = inEachLocale((locale) => new Set(WORDS[locale]));

/** What an apostrophe cuts from the word that follows: l’attente, jusqu’au. */
const ELIDED = new RegExp(`^${ELISIONS}$`);

/** Letters that lose nothing when they are taken apart by Unicode, and so are spelt out here. */
const SPELT_OUT = new Map(Object.entries(WORDS.speltOut));

/** Most words of an address, so that it can be read out. */
const MOST_WORDS = 5;

/** Most characters of an id: it is a file name, and the systems end one at 255 bytes. */
export const LONGEST_ID = 80;

/** Most characters of an id that is proposed. */
const LONGEST_PROPOSAL = 60;

/** A text in lower-case letters a to z, digits and what stands between them. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæßøđðłþı]/g, (letter) => SPELT_OUT.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The words of a text, folded; an apostrophe cuts an elided word off, and joins the rest. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9'’]+/)
    .flatMap((word) => {
      const parts = word.split(/['’]+/).filter((part) => part !== '');
      const [first = '', ...rest] = parts;
      return rest.length > 0 && ELIDED.test(first) ? [first, rest.join('')] : [parts.join('')];
    })
    .filter((word) => word !== '');
}

/** Joins as many whole words as fit; a first word that alone is too long is cut. */
function join(words: readonly string[]): string {
  return words.reduce((id, word) => {
    if (id === '') return word.slice(0, LONGEST_PROPOSAL);
    return id.length + 1 + word.length <= LONGEST_PROPOSAL ? `${id}-${word}` : id;
  }, '');
}

/** Makes an id of a title: accents folded, small words left out, five words at most; or nothing. */
export function buildSlug(title: string, locale: Locale): string {
  const words = wordsOf(title);
  const isSmall = (word: string) => SMALL_WORDS[locale].has(word) || ELIDED.test(word);
  const weighty = words.filter((word) => !isSmall(word));
  return join((weighty.length > 0 ? weighty : words).slice(0, MOST_WORDS));
}

/** Makes an id of a name, whole: « Point de contact », point-de-contact. */
export function buildNameId(name: string): string {
  return join(wordsOf(name));
}

/** Parts “Given Family”, particles with the family name: “Celso de Matos”. A single word is a body’s. */
export function partName(author: string): SourceAuthor {
  const words = author.trim().split(/\s+/);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const family = particle === -1 ? words.length - 1 : particle;
  if (family < 1) return author;
  return { given: words.slice(0, family).join(' '), family: words.slice(family).join(' ') };
}

/** What a source is named after; where its first author is a body, the name is kept whole. */
interface SourceName extends Record<'container' | 'title' | 'date', string> {
  authors: readonly string[];
  body: boolean;
}

/**
 * Makes the id of a source: the family name of its author, or of its two authors, and the year. Where it has no author,
 * what it appeared in; where it has no year, the first words of its title.
 */
export function buildSourceId({ authors, body, container, title, date }: SourceName): string {
  const [first, second, third] = authors;
  const two = second === undefined || third || body ? '' : familyNameOf(partName(second));
  const author = first === undefined ? container : body ? first : familyNameOf(partName(first));
  const by = wordsOf(`${author} ${two}`).slice(0, MOST_WORDS - 1);
  const year = /^\d{4}/.exec(date)?.[0];
  const about = wordsOf(title).filter((word) => !SMALL_WORDS.fr.has(word));
  const named = by.length > 0 ? by : about.slice(0, 2);
  if (year !== undefined) return join([...named, year]);
  return join(by.length > 0 ? [...by, ...about.slice(0, 2)] : about.slice(0, MOST_WORDS));
}

/** The id itself, or with the first number that makes it free: `perrin-2018`, `perrin-2018-2`. */
export function findFreeId(id: string, isTaken: (id: string) => boolean): string {
  if (id === '' || !isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

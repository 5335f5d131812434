import type { Locale } from '../../magazine/vocabulary.ts';
import { ELISIONS } from '../../magazine/typography/elisions.ts';
import { FACT_SIGN } from './index-files.ts';

/**
 * What the next word follows without a space: an elided word, with no letter, figure or apostrophe before it, or a sign
 * between words, as in « client/magasin » and « n°2 », or figures, as in « 86/100 »; a reference such as « 14(5/6) » is
 * one word.
 */
const JOINT = new RegExp(
  `(?<![\\p{L}\\p{N}’])${ELISIONS}’(?=[^\\p{L}\\p{N}\\s]*[\\p{L}\\p{N}])|(?<=\\p{L})(?:[/;:,…](?=\\p{L})|[°º](?=\\d))|(?<=(?<![\\d(])\\d+)/(?=\\d)`,
  'giu',
);

/**
 * Stands in a figure for its decimal sign. The index passes over marks within words, so that 2,8 would be
 * found under 28; this one is a letter to it.
 */
export const DECIMAL_SIGN = 'ꞏ';

/** The same for a point that is no decimal sign, as in a version, and for the sign of a figure. */
const POINT = 'ꓸ';
const MINUS = 'ꟷ';
const PLUS = 'ⵜ';

/** What figures count, each sign with the letter that stands for it as a word of its own. */
const UNITS: Readonly<Record<string, string>> = { '%': 'ⵥ', '€': 'ⵟ', $: 'ⵙ', '£': 'ⵍ' };

const UNIT_LETTERS = Object.values(UNITS).join('');

/** The same signs in words, which readers type for them and texts have for them. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  '%': 'percent',
  '€': 'euro',
  $: 'dollar',
  '£': 'pound',
};

/** What a figure counts, written otherwise, folded: the name of a sign, or the sign of a name. */
export function otherUnit(folded: string): string | undefined {
  for (const [sign, name] of Object.entries(UNIT_NAMES)) {
    if (folded === UNITS[sign]) return name;
    if (folded.replace(/s$/, '') === name) return UNITS[sign];
  }
  return undefined;
}

/** Letters that stand for signs: a part of the words that they are in. */
export const SIGN_LETTERS = DECIMAL_SIGN + POINT + MINUS + PLUS + UNIT_LETTERS;

/** Reads a point in a folded figure as a decimal sign, which French keyboards of figures lack. */
export function foldDecimal(folded: string): string {
  return folded.replaceAll(POINT, DECIMAL_SIGN);
}

/** Whether a folded word is but what a figure counts. */
export function isUnit(folded: string): boolean {
  return folded.length === 1 && UNIT_LETTERS.includes(folded);
}

/** What stands before a figure with a sign: no word, which it would be a part of. */
const BEFORE_SIGN = '(?<![\\p{L}\\p{M}\\p{N}])';

/** Letters that are no letter with an accent, and how keyboards without them write them. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

const LETTER = new RegExp(Object.keys(LETTERS).join('|'), 'giu');

/** Letters for which others may be printed, places in figures where a space may be, and signs. */
const TYPED = new RegExp(
  `${Object.values(LETTERS).join('|')}|(?<=\\d)(?=(?:\\d{3})+(?!\\d))|[^\\p{L}\\p{M}\\p{N}]|[${SIGN_LETTERS}]`,
  'giu',
);

/** Writes the letters that many keyboards lack as they are written there. */
export function typeLetters(text: string): string {
  return text.replace(LETTER, (letter) => {
    const typed = LETTERS[letter.toLowerCase()] ?? letter;
    return LETTERS[letter] ? typed : typed.charAt(0).toUpperCase() + typed.slice(1);
  });
}

/** A figure in groups of digits. */
const GROUPED = '(?<!\\d)\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+(?!\\d)';

/** Words that a dash joins, 1990–1995 as well as Stockholm–Berlin. */
const JOINED = `(?:${GROUPED}|[\\p{L}\\p{N}]+)(?:[\\u2012-\\u2015](?:${GROUPED}|[\\p{L}\\p{N}]+))+`;

/** Words that a dash joins, with a letter of those, or in groups of digits: what a keyboard writes otherwise. */
const PRINTED = new RegExp(
  `${JOINED}|[\\p{L}\\p{M}]*(?:${LETTER.source})[\\p{L}\\p{M}]*|${GROUPED}`,
  'giu',
);

const DECIMAL: Readonly<Record<Locale, string>> = { fr: ',', en: '.' };

/**
 * What stands for a space between a word and a sign, which the index would count as a word if it stood alone, and
 * before a common space for one that must not break, or for none: the index knows but one. No typed text holds any.
 */
const SPACES: Readonly<Record<string, string>> = {
  ' ': '`',
  '\u00a0': '⁕',
  '\u202f': '⁑',
  '': '⁖',
};

/** Parts words that no space parts. */
const GLUE = `${SPACES['']} `;

/** A unit beside its figure. */
const UNIT = new RegExp(`(?<=\\d(?:[ \\u00a0\\u202f]|${GLUE})?)[%€$£]|[€$£](?=${GLUE}\\d)`, 'g');

/** Signs between spaces, such as « : », guillemets and dashes; what parts facts does stand alone. */
const SIGNS = `[^\\p{L}\\p{N}\\s${FACT_SIGN}]+`;

/** A space between a word and signs: that before them, or that after where it alone must not break. */
const BY_SIGNS = new RegExp(
  ` (?=${SIGNS}(?: |$))|(?<=(?:^| )${SIGNS})[\\u00a0\\u202f]|[\\u00a0\\u202f](?=${SIGNS}(?:\\s|$))`,
  'gu',
);

/**
 * Writes letters, hyphens and figures as a keyboard does, and all apostrophes alike. A dash within a word becomes a
 * hyphen, at which the index divides words; at a dash it does not.
 */
function typeOut(text: string): string {
  return typeLetters(text.normalize('NFC'))
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/['ʼ`´′]/g, '’')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<=[\p{L}\p{N}])[\u2012-\u2015](?=[\p{L}\p{N}])/gu, '-')
    .replace(/(?<=(?<!\d)\d{1,3}(?:[\u00a0\u202f]?\d{3})*)[\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/\u2009/g, ' ');
}

/**
 * Writes printed text as readers type it, for the search index: no ligature, no grouped figure, no dash
 * within a word. Marks around words stay, with no space between: the index looks past them. Words that an elision or a
 * sign joins stand apart, so that « l’attente » holds the word « attente ». `restoreText` undoes it.
 */
export function foldText(text: string, locale: Locale): string {
  return typeOut(text)
    .replace(new RegExp(`(?<=\\d)[${DECIMAL[locale]}](?=\\d)`, 'g'), DECIMAL_SIGN)
    .replace(/(?<=\d)\.(?=\d)/g, POINT)
    .replace(new RegExp(`${BEFORE_SIGN}[-−](?=\\d)`, 'gu'), MINUS)
    .replace(new RegExp(`${BEFORE_SIGN}\\+(?=\\d)`, 'gu'), PLUS)
    .replace(/(?<=\d)(?=[%€$£])|(?<=[€$£])(?=\d)/g, GLUE)
    .replace(UNIT, (unit) => UNITS[unit] ?? unit)
    .replace(BY_SIGNS, (space) => SPACES[space] ?? space)
    .replace(/[\u00a0\u202f]/g, (space) => `${SPACES[space]} `)
    .replace(JOINT, `$&${SPACES['']} `);
}

/** Whether the next word of a folded text follows this one without a space. */
export function isJoined(token: string): boolean {
  return token.endsWith(SPACES[''] ?? '');
}

/** The sign that a letter stands for. */
const PRINTED_UNITS = Object.fromEntries(
  Object.entries(UNITS).map(([sign, letter]) => [letter, sign]),
);

/** How pages print what `foldText` leaves of a sign, and nothing where a figure may be in groups. */
const PRINTED_SIGNS: Readonly<Record<string, string>> = {
  '': '[ ,\\u00a0\\u202f]?',
  '-': '[-\\u2010-\\u2015]',
  '’': "['’ʼ`´′]",
  [DECIMAL_SIGN]: '[.,]',
  [POINT]: '\\.',
  [MINUS]: '[-−]',
  [PLUS]: '\\+',
};

/**
 * Makes the source of a pattern that finds words where a page or a reader writes them, whole and in any case.
 *
 * @param words As `foldText` writes them, one at least.
 */
export function printedPattern(words: readonly string[]): string {
  const patterns = words.map((word) =>
    word.replace(TYPED, (typed) => {
      const letters = Object.keys(LETTERS).filter((each) => LETTERS[each] === typed.toLowerCase());
      if (letters.length > 0) return `(?:${[typed, ...letters].join('|')})`;
      const sign = PRINTED_UNITS[typed] ?? typed;
      return PRINTED_SIGNS[typed] ?? `\\u{${sign.codePointAt(0)?.toString(16)}}`;
    }),
  );
  return `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`;
}

/**
 * Makes the sources of patterns that find a figure beside its unit, before and after it.
 *
 * @param figure As `printedPattern` makes it.
 * @param units As `foldText` writes them.
 */
export function besideUnit(figure: string, units: readonly string[]): string[] {
  const names = units.filter((unit) => !isUnit(unit));
  const signs = units.flatMap((unit) => PRINTED_UNITS[unit] ?? []).map((sign) => `[${sign}]`);
  const after = [...signs, ...(names.length > 0 ? [printedPattern(names)] : [])].join('|');
  return [`${figure}\\s?(?:${after})`, ...signs.map((sign) => `${sign}${figure}`)];
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
  const spaced = Object.entries(SPACES).reduce(
    (set, [space, mark]) => set.replace(new RegExp(`${mark} ?`, 'g'), space),
    text,
  );
  // The longest first: a figure is a part of a range.
  return spellings
    .toSorted((one, other) => other.length - one.length)
    .reduce(
      (set, printed) => {
        const typed = new RegExp(`(?<![\\p{L}\\p{N}])${typeOut(printed)}(?![\\p{L}\\p{N}])`, 'gu');
        return set.replace(typed, printed);
      },
      spaced
        .replaceAll(DECIMAL_SIGN, DECIMAL[locale])
        .replaceAll(POINT, '.')
        .replaceAll(MINUS, '−')
        .replaceAll(PLUS, '+')
        .replace(new RegExp(`[${UNIT_LETTERS}]`, 'g'), (letter) => PRINTED_UNITS[letter] ?? letter),
    );
}

import type { Locale } from '../vocabulary.ts';

/** How words begin that hold a place until the editors write their own. */
const MARKS: Readonly<Record<Locale, string>> = { fr: 'À écrire', en: 'To write' };

/** What editors type in the place of words, at the start of a sentence, before a colon. */
const OPENINGS: Readonly<Record<Locale, string>> = {
  fr: '[ÀàAa] (?:écrire|rédiger|compléter)',
  en: '[Tt]o (?:be )?(?:write|written|completed?)',
};

/** What editors note between square brackets, to be put there. */
const GAPS: Readonly<Record<Locale, string>> = {
  fr: '[Ii]nsérer|[Aa]jouter|[Mm]ettre',
  en: '[Ii]nsert|[Aa]dd|[Pp]ut',
};

/** What editors note between brackets or parentheses, to look at later. */
const NOTES: Readonly<Record<Locale, string>> = {
  fr: '[ÀàAa] (?:vérifier|sourcer)',
  en: '[Tt]o (?:be )?(?:check|verif)',
};

/** What holds a place in any language; before a capital it may be a name (TK Maxx), after some words a number. */
const SIGNS =
  '(?<![\\p{L}\\p{N}._/-])(?:TODO|FIXME|TBD|TBC(?! \\p{Lu})|(?:TK)+(?! \\p{Lu})|(?<!(?:[Cc]hapitre|[Cc]hapter|[Ll]ivre|[Bb]ook|[Tt]ome|[Vv]olume|vol\\.|partie|part|articles?|art\\.|psaume|psalm|chant|canto|[Bb]owl|n°|no\\.|pp?\\.)\\s)XXX+)(?![\\p{L}\\p{N}_/-])|(?<![\\p{L}\\p{N}])xx+(?:/xx+)*(?![\\p{L}\\p{N}])|[Ll]orem ipsum';

const buildPattern = (locale: Locale) =>
  new RegExp(
    `(?<=^\\s*|[.!?…][\\s»”]+)${OPENINGS[locale]}\\s*:|^\\s*\\?{3,}\\s*$|[[(]\\?{3,}[\\])]|\\[${OPENINGS[locale]}[^\\]]*\\]|[[(]${NOTES[locale]}[^\\])]{0,80}[\\])]|\\[(?:${GAPS[locale]}) [^\\]]{0,80}\\]|${SIGNS}`,
    'gu',
  );

const PATTERNS: Readonly<Record<Locale, RegExp>> = {
  fr: buildPattern('fr'),
  en: buildPattern('en'),
};

/** Whether words are still to be written: there are none, or they hold the place of others. */
export function isToWrite(text: string, locale: Locale): boolean {
  return text === '' || findPlaceholder(text, locale) !== undefined;
}

/** Words that hold a place: « À écrire : … », “To write: …”. */
export function buildPlaceholder(what: string, locale: Locale): string {
  return locale === 'fr' ? `${MARKS.fr} : ${what}` : `${MARKS.en}: ${what}`;
}

/** Words that hold a place, in UTF-16 units; the end is excluded. */
interface Placeholder {
  start: number;
  end: number;
}

/** Finds all that holds the place of the editors’ own words. */
export function findPlaceholders(text: string, locale: Locale): Placeholder[] {
  const found = Array.from(text.matchAll(PATTERNS[locale]), ({ 0: words, index }) => ({
    start: index,
    // Words that begin so hold the place of all that follows.
    end: words.endsWith(':') ? text.length : index + words.length,
  }));
  return found.filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start));
}

/** Finds what first holds the place of the editors’ own words. */
export function findPlaceholder(text: string, locale: Locale): Placeholder | undefined {
  return findPlaceholders(text, locale)[0];
}

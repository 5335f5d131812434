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
  fr: '[Ii]nsérer|[Aa]jouter|[Mm]ettre|[Vv]érifier',
  en: '[Ii]nsert|[Aa]dd|[Pp]ut|[Cc]heck',
};

/** What editors note between brackets or parentheses, to look at later. */
const NOTES: Readonly<Record<Locale, string>> = {
  fr: '[ÀàAa] (?:vérifier|sourcer)',
  en: '[Tt]o (?:be )?(?:check|verif)',
};

/** What nobody knows yet, between brackets or parentheses: [source ?], (date?), [citation needed]. */
const QUESTIONS =
  '[[(](?:source|réf(?:érence|\\.)?|ref(?:erence|\\.)?|citation|chiffre|figure|prix|price|date|nom|name|lien|link|page|année|year|aut(?:eur|hor))s?\\s*(?:\\?+|nécessaire|manquante?|à trouver|needed|missing)[\\])]';

/** A number that somebody is to look up: XX %, XX,X €, ?? euros. */
const NUMBERS =
  '(?<![\\p{L}\\p{N}])(?:X{2,}(?:[.,]X+)?|\\?{2,})\\s?(?:[%‰€$£]|(?:euros?|ans|years|mois|months|jours|days|minutes|min|heures|hours|h|km|millions?|milliards?|billions?)(?!\\p{L}))|[€$£]X{2,}|(?<![\\p{L}\\p{N}])XX(?:/XX+)+';

/** What holds the place of a whole passage when nothing else stands in it, but for the marks around it. */
const BARE = new RegExp(
  `^[\\s([«“"]*(?:(?:(?:le |la |the )?(?:texte|text|légende|caption|photo(?:graphie)?|image|picture|chapô|chapeau|standfirst|titre|title|crédit|credit|source|chiffre|figure|citation|introduction|conclusion|paragraphe?|suite|passage|nom|name|prix|price|date) )?(?:à (?:écrire|rédiger|compléter|vérifier|sourcer|remplir|préciser|confirmer|définir|insérer|traduire|remplacer|légender)|to be (?:written|completed|checked|verified|sourced|confirmed|defined|determined|added|inserted|supplied|translated|filled in))(?: plus tard| ici| later| here| (?:par|by) \\p{L}+)?|(?:texte|text|légende|caption|photo|image|picture|crédit|credit|citation|suite) (?:à venir|to come|ici|here)|(?:insérer|ajouter|mettre|insert|add) .{1,60} (?:ici|here)|(?:bla[ -]?){2,}|x{2,}|\\?{2,})[\\s)\\]»”".…!?:]*$|^[\\s«“"]*(?:…|\\.{3,})[\\s»”"]*$`,
  'iu',
);

/** What holds a place in any language; before a capital it may be a name (TK Maxx), after some words a number. */
const SIGNS =
  '(?<![\\p{L}\\p{N}._/-])(?:TODO|FIXME|TBD|TBC(?! \\p{Lu})|(?:TK)+(?! \\p{Lu})|(?<!(?:[Cc]hapitre|[Cc]hapter|[Ll]ivre|[Bb]ook|[Tt]ome|[Vv]olume|vol\\.|partie|part|articles?|art\\.|psaume|psalm|chant|canto|[Bb]owl|n°|no\\.|pp?\\.)\\s)XXX+)(?![\\p{L}\\p{N}_/-])|(?<![\\p{L}\\p{N}])xx+(?:/xx+)*(?![\\p{L}\\p{N}])|[Ll]orem ipsum';

const buildPattern = (locale: Locale) =>
  new RegExp(
    `(?<=^\\s*|[.!?…][\\s»”]+)${OPENINGS[locale]}\\s*:|[[(]\\?{3,}[\\])]|\\[${OPENINGS[locale]}[^\\]]*\\]|[[(]${NOTES[locale]}[^\\])]{0,80}[\\])]|\\[(?:${GAPS[locale]}) [^\\]]{0,80}\\]|${QUESTIONS}|${SIGNS}|${NUMBERS}`,
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
  if (BARE.test(text)) return [{ start: 0, end: text.length }];
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

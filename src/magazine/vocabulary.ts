/**
 * The closed lists of the magazine, and what its words mean. Schemas are made of them, and so is what runs
 * in the browser: this module imports nothing.
 */

/** The languages in the order of the magazine: French first. */
export const LOCALES = ['fr', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** A text in both languages. */
export type Localised = Record<Locale, string>;

/** The other language of the magazine. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr';
}

/** BCP 47 tags of the languages as the magazine writes them. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * A tag of BCP 47: a language, with its script and its region where they matter (gsw, zh-Hant, en-GB). One
 * that has two letters is not written with three.
 */
export const LANG_PATTERN =
  /^(?!(?:eng|fra|fre|deu|ger|spa|ita|por|nld|dut|swe)(?:-|$))[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** An id, which is also a file name and a public address: lower-case words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The stages of a journey, in the order a customer lives them. */
export const STAGES = ['zmot', 'fmot', 'smot', 'umot'] as const;

export type Stage = (typeof STAGES)[number];

/** Where a moment can happen, by what is before the customer: a closed list, so that readers can filter by it. */
export const CHANNEL_GROUPS = {
  screen: ['search', 'website', 'app', 'chat', 'email', 'message', 'social', 'reviews', 'video'],
  place: [
    'street',
    'car-park',
    'station',
    'vehicle',
    'store',
    'branch',
    'lobby',
    'room',
    'table',
    'shelf',
    'queue',
    'counter',
    'kiosk',
    'checkout',
    'after-sales',
  ],
  voice: ['phone', 'audio', 'word-of-mouth'],
  paper: ['print', 'mail', 'catalogue', 'advertising', 'press'],
  home: ['delivery', 'packaging', 'product', 'home'],
} as const;

export type ChannelGroup = keyof typeof CHANNEL_GROUPS;

export type Channel = (typeof CHANNEL_GROUPS)[ChannelGroup][number];

/** Every channel, group after group. */
export const CHANNELS: readonly Channel[] = Object.values(CHANNEL_GROUPS).flat();

/** How a customer can feel, from misery to magic. */
export const FEELINGS = [-2, -1, 0, 1, 2] as const;

export const LEAST_FEELING = FEELINGS[0];
export const MOST_FEELING = FEELINGS[FEELINGS.length - 1] as number;

/** A feeling in figures, with its sign. */
export function formatSigned(feeling: number): string {
  const sign = feeling > 0 ? '+' : feeling < 0 ? '−' : '';
  return `${sign}${Math.abs(feeling)}`;
}

/** What a feeling rests on, from the firmest to the editors' own reading. */
export const EVIDENCE_KINDS = [
  'measured',
  'declared',
  'reported',
  'testimony',
  'stated',
  'editors',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The kinds of what joins two moments; a first moment has nothing before it, nor has one that goes on as before. */
export const SEAM_KINDS = ['visible', 'hidden', 'none'] as const;

export type SeamKind = (typeof SEAM_KINDS)[number];

/** What joins a moment to the one before it. */
export function seamKindOf({ seam }: { seam?: { visible: boolean } | undefined }): SeamKind {
  return seam ? (seam.visible ? 'visible' : 'hidden') : 'none';
}

/** The five values of a relation (Laurent Garnier, KPAM, 2012). */
export const VALUES = ['facilitation', 'transparency', 'trust', 'humility', 'care'] as const;

/** How the feelings of a journey can be counted. */
export const COUNT_RULES = ['sum', 'mean', 'peak-end'] as const;
export type CountRule = (typeof COUNT_RULES)[number];

/** What a wait can be counted by: a watch, the brand, the customer. */
export const WAITS = ['actual', 'announced', 'perceived'] as const;

/** The longest wait of one moment, in minutes: thirty-one days. What lasts longer is told by several moments. */
export const MOST_WAIT_MINUTES = 31 * 24 * 60;

/** The kinds of article that the magazine publishes, in its order. */
export const ARTICLE_KINDS = [
  'case-study',
  'primer',
  'essay',
  'interview',
  'column',
  'editorial',
] as const;

export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** The trades that the magazine tells apart. */
export const SECTORS = [
  'grocery',
  'culture-electronics',
  'consumer-electronics',
  'hotel',
  'airline',
  'transport',
  'fuel',
  'department-store',
  'coffee',
  'banking',
  'telecoms',
  'other',
] as const;

export type Sector = (typeof SECTORS)[number];

/** The seams that a word of the lexicon can name. */
export const SHOWN_SEAMS = ['any', 'visible', 'hidden'] as const;

/** The closed lists that a word of the lexicon explains, value by value. */
export const EXPLAINED_LISTS = ['channels', 'evidence'] as const;

/** What kinds of work are cited. */
export const SOURCE_TYPES = [
  'book',
  'article',
  'report',
  'thesis',
  'press',
  'web',
  'podcast',
  'video',
  'film',
  'interview',
  'private',
  'press-release',
  'legal',
  'encyclopaedia',
  'background',
] as const;

export type SourceType = (typeof SOURCE_TYPES)[number];

/** Whether readers can open a work: freely, for money, or no longer. */
export const SOURCE_ACCESS = ['open', 'paywall', 'lost'] as const;

import type { Locale } from '../schemas/locale.ts';

/** Narrow no-break space: before ; : ! ? %, inside « », between groups of digits. */
const NARROW = '\u202f';
/** No-break space: between a number and what it counts, after N°. */
const FIRM = '\u00a0';

const FRENCH_UNITS =
  '(?:€|\\$|£|h|min|s|km|m|cm|kg|g|°C|ans?|mois|jours?|heures?|minutes?|secondes?|euros?|dollars?|centimes?|millions?|milliards?|clients?|magasins?)';

type Rule = readonly [pattern: RegExp, replacement: string];

const SHARED_RULES: readonly Rule[] = [
  [/(?<=\p{L})'|(?<=\p{N})'(?=\p{L})/gu, '’'],
  [/\.{3}/g, '…'],
];

/**
 * Lexique des règles typographiques en usage à l’Imprimerie nationale, with the narrow space
 * before every high punctuation mark, colon included.
 */
const FRENCH_RULES: readonly Rule[] = [
  ...SHARED_RULES,
  [/[ \u00a0\u202f]+(?=[;:!?%‰])/gu, NARROW],
  [/«[ \u00a0\u202f]*/gu, `«${NARROW}`],
  [/[ \u00a0\u202f]*»/gu, `${NARROW}»`],
  [/(?<=(?<!\d)\d{1,3}(?:\u202f\d{3})*)[ \u00a0](?=\d{3}(?!\d))/gu, NARROW],
  [new RegExp(`(?<=\\d) (?=${FRENCH_UNITS}(?![\\p{L}\\p{N}]))`, 'gu'), FIRM],
  [/\b([Nn])° ?(?=\d)/gu, `$1°${FIRM}`],
  [/\b(p|pp|chap|art|vol|fig)\. (?=\d)/gu, `$1.${FIRM}`],
  [/(?<=^|\s)([–—]) (?=\S)/gu, `$1${FIRM}`],
];

const ENGLISH_UNITS =
  '(?:km|m|cm|kg|g|°C|years?|months?|days?|hours?|minutes?|seconds?|million|billion|dollars?|euros?|stores?|shops?|customers?)';

/** New Hart’s Rules, where a web page can follow them. */
const ENGLISH_RULES: readonly Rule[] = [
  ...SHARED_RULES,
  [/(?<=^|[\s([{—–])"(?=\S)/gu, '“'],
  [/"/g, '”'],
  [/(?<=^|[\s([{—–“])'(?=\S)/gu, '‘'],
  [/'/g, '’'],
  [new RegExp(`(?<=\\d) (?=${ENGLISH_UNITS}(?![\\p{L}\\p{N}]))`, 'gu'), FIRM],
  [/\b(No|pp?|ch|vol|fig)\. (?=\d)/gu, `$1.${FIRM}`],
];

const RULES: Record<Locale, readonly Rule[]> = { fr: FRENCH_RULES, en: ENGLISH_RULES };

/**
 * Sets plain text as a compositor would: spaces that must not break, true apostrophes, a true ellipsis.
 * Text that is already right comes back unchanged, so the function may be applied twice.
 *
 * @param text Prose without markup; never code, an address or an id.
 */
export function typeset(text: string, locale: Locale): string {
  return RULES[locale].reduce(
    (set, [pattern, replacement]) => set.replace(pattern, replacement),
    text,
  );
}

/**
 * Sets every `{ fr, en }` pair within data, however deep; all other values pass untouched.
 *
 * @param data Plain data: objects, arrays and scalars.
 */
export function typesetLocalised<Data>(data: Data): Data {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const isPair = 'fr' in value && 'en' in value;
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        key,
        isPair && (key === 'fr' || key === 'en') ? typesetField(field, key) : visit(field),
      ]),
    );
  };
  return visit(data) as Data;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function typesetField(field: unknown, locale: Locale): unknown {
  if (Array.isArray(field)) return field.map((item) => typesetField(item, locale));
  return typeof field === 'string' && !SLUG.test(field) ? typeset(field, locale) : field;
}

/** A run of text, raised when it is the ending of a French ordinal. */
export interface OrdinalRun {
  text: string;
  raised: boolean;
}

const ORDINAL =
  /(?<=(?<![\p{L}\p{N}])(?:1|I))(?:ers?|res?)(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])(?:\d+|[IVX]+|[IVXLC]{2,}))es?(?![\p{L}\p{N}])/gu;

/** Splits French text at the endings of ordinals (1er, 1re, 72e, XXe), which are set raised. */
export function splitOrdinals(text: string): OrdinalRun[] {
  const runs: OrdinalRun[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(ORDINAL)) {
    runs.push({ text: text.slice(start, index), raised: false }, { text: ending, raised: true });
    start = index + ending.length;
  }
  if (start < text.length || runs.length === 0) {
    runs.push({ text: text.slice(start), raised: false });
  }
  return runs;
}

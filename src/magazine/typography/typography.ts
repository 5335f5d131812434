import { compose, type SettingRule } from './composition.ts';
import { englishRules } from './english-typography.ts';
import { frenchRules } from './french-typography.ts';
import { OPAQUE } from './passage.ts';
import { ID_PATTERN, type Locale } from '../vocabulary.ts';

const buildRules = (quoted: boolean): Record<Locale, readonly SettingRule[]> => ({
  fr: frenchRules({ quoted }),
  en: englishRules({ quoted }),
});

const RULES = buildRules(false);
const RULES_IN_QUOTES = buildRules(true);

/**
 * Sets plain text as a compositor would: spaces that must not break, true apostrophes and quotation
 * marks, a true ellipsis. What is doubtful stays as it was written, and so do addresses.
 * Text that is already right comes back unchanged, so the function may be applied twice.
 *
 * @param text Prose without markup; never code, an address or an id.
 * @param options Whether the text is shown within quotation marks of the same language.
 */
export function typeset(
  text: string,
  locale: Locale,
  { quoted = false }: Pick<PassageOptions, 'quoted'> = {},
): string {
  return compose([text], (quoted ? RULES_IN_QUOTES : RULES)[locale]).join('');
}

/**
 * Whose rules set words in a language: those of French or English, whatever the country.
 *
 * @param lang BCP 47 tag.
 * @returns Nothing for any other language, whose words are left as they are.
 */
export function localeOfLang(lang: string): Locale | undefined {
  const [language] = lang.toLowerCase().split('-');
  return language === 'fr' || language === 'en' ? language : undefined;
}

/** Words of a passage that stand together. */
export interface LocaleRun {
  text: string;
  /** Whose rules set them; none for code and for other languages. */
  locale: Locale | undefined;
}

export interface PassageOptions {
  /** The language of the passage. */
  locale: Locale | undefined;
  /** Whether the passage is shown within quotation marks. */
  quoted?: boolean;
}

/**
 * Sets a passage whose words are parted by markup: a quotation may open before an italic and close
 * after it. Words in the other language are set on their own, and count as one word around them.
 *
 * @returns The text of each run, in order.
 */
export function typesetPassage(
  runs: readonly LocaleRun[],
  { locale, quoted = false }: PassageOptions,
): string[] {
  const rules = quoted ? RULES_IN_QUOTES : RULES;
  const set = runs.map(({ text }) => text);
  const keep = (from: number, words: readonly string[], own: Locale) => {
    words.forEach((word, offset) => {
      if (runs[from + offset]?.locale === own) set[from + offset] = word;
    });
  };
  if (locale) {
    const visible = runs.map((run) => (run.locale === locale ? run.text : OPAQUE));
    keep(0, compose(visible, rules[locale]), locale);
  }
  for (let from = 0; from < runs.length;) {
    const own = runs[from]?.locale;
    const length = runs.slice(from).findIndex((run) => run.locale !== own);
    const end = length === -1 ? runs.length : from + length;
    if (own && own !== locale) keep(from, compose(set.slice(from, end), RULES[own]), own);
    from = end;
  }
  return set;
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

function typesetField(field: unknown, locale: Locale): unknown {
  if (Array.isArray(field)) return field.map((item) => typesetField(item, locale));
  return typeof field === 'string' && !ID_PATTERN.test(field) ? typeset(field, locale) : field;
}

/** A run of text, raised when it is the ending of a French ordinal. */
export interface OrdinalRun {
  text: string;
  raised: boolean;
}

const ORDINAL =
  /((?<=(?<![\p{L}\p{N}])(?:1|I))(?:ers?|res?)(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])(?:2|II))(?:n?des?|nds?)(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])(?:\d+|[IVX]+|[IVXLC]{2,}))es?(?![\p{L}\p{N}]))/u;

/** Splits French text at the endings of ordinals (1er, 1re, 2nde, 72e, XXe), which are set raised. */
export function splitOrdinals(text: string): OrdinalRun[] {
  return text
    .split(ORDINAL)
    .map((part, index) => ({ text: part, raised: index % 2 === 1 }))
    .filter((run, index) => run.text !== '' || index === 0);
}

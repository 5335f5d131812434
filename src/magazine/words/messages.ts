import { typesetOnce } from '../typography/kept-words.ts';
import { inEachLocale } from './each-locale.ts';
import { formatPartialDate } from '../library/reference.ts';
import { type Locale, formatSigned } from '../vocabulary.ts';
import { fillIn } from './fill-in.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

export type MessageKey = keyof typeof fr;

/** Both languages hold the same keys: a missing one is a type error here. */
const MESSAGES: Record<Locale, Record<MessageKey, string>> = { fr, en };

export type MessageValues = Readonly<Record<string, string | number>>;

/** Says an interface message in one language, with its `{names}` filled in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/**
 * Makes the interface speak one language.
 *
 * @returns A function that throws a RangeError for a `{name}` that received no value.
 */
export function translator(locale: Locale): Translate {
  const messages = MESSAGES[locale];
  return (key, values = {}) => typesetOnce(fillIn(messages[key], values), locale);
}

/**
 * The words that a script of the browser says, by their keys: `{names}` are still to be filled in.
 *
 * @param beginnings How the keys begin that the script knows.
 */
export function wordsFor(locale: Locale, beginnings: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(MESSAGES[locale]).flatMap(([key, words]) =>
      beginnings.some((beginning) => key.startsWith(beginning))
        ? [[key, typesetOnce(words, locale)]]
        : [],
    ),
  );
}

const PLURALS = inEachLocale((locale) => new Intl.PluralRules(locale));

type CountedIn<Key> = Key extends `${infer Name}.one` ? Name : never;

/** What is counted: how the keys of its singular and its plural begin, and perhaps that of none. */
type Counted = CountedIn<MessageKey>;

/** Says how many there are: French counts 0 and 1 as singular, English only 1. */
export function plural(locale: Locale, count: number, counted: Counted): string {
  const form = PLURALS[locale].select(count) === 'one' ? 'one' : 'other';
  const none = `${counted}.none`;
  const key = count === 0 && none in fr ? none : `${counted}.${form}`;
  return translator(locale)(key as MessageKey, { count });
}

const LANGUAGES = inEachLocale((locale) => new Intl.DisplayNames([locale], { type: 'language' }));

/** The name of a language, given its BCP 47 tag. */
export function nameLanguage(lang: string, locale: Locale): string | undefined {
  return LANGUAGES[locale].of(lang);
}

/** A calendar date in words: « 16 novembre 2026 », “16 November 2026”. */
export function formatDate(date: string, locale: Locale): string {
  return typesetOnce(formatPartialDate(date, locale), locale);
}

/** A feeling as readers meet it: its sign and its word. */
export function formatFeeling(feeling: number, locale: Locale): string {
  const word = translator(locale)(`feeling.${feeling}` as MessageKey);
  return `${formatSigned(feeling)} ${word}`;
}

/** An hour of the clock, `HH:MM`, as readers say it: « 18 h 30 », “6.30 pm”. */
export function formatHour(time: string, locale: Locale): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute === 0 ? '' : time.slice(-2);
  const said =
    locale === 'fr'
      ? `${hour} h ${minutes}`
      : `${hour % 12 || 12}${minutes && `.${minutes}`} ${hour < 12 ? 'am' : 'pm'}`;
  return typesetOnce(said.trim(), locale);
}

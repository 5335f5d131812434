import type { OwnJourney } from '../../../magazine/atelier/own-journey.ts';
import type { MessageKey, MessageValues } from '../../../magazine/words/messages.ts';
import { LANGUAGE_TAGS, type Locale } from '../../../magazine/vocabulary.ts';

/** The stems of the messages that have a form for one and a form for several. */
type Counted<Key extends MessageKey> = Key extends `${infer Stem}.other` ? Stem : never;

/** What the atelier says, in the language of its page. */
export interface Words {
  locale: Locale;
  t: (key: MessageKey, values?: MessageValues) => string;
  /** Says a number of things, in the singular or the plural. */
  count: (stem: Counted<MessageKey>, count: number) => string;
  /** Writes a number, to one decimal. */
  number: (value: number) => string;
  /** A day of the calendar in words: `2027-03-14`. */
  day: (date: string) => string;
  /** The hour and minute of a time in milliseconds since 1970, where the reader is. */
  time: (at: number) => string;
  /** The day of such a time, with its hour. */
  date: (at: number) => string;
}

/** The name of a measure, or its number where it has none. */
export function nameMeasure(
  { measures }: Pick<OwnJourney, 'measures'>,
  index: number,
  { t }: Pick<Words, 't'>,
): string {
  return measures[index]?.label || t('atelier.measure.nth', { number: index + 1 });
}

/** The name of a measure with its day, where that is known. */
export function dateMeasure(
  journey: Pick<OwnJourney, 'measures'>,
  index: number,
  words: Pick<Words, 't' | 'day'>,
): string {
  const date = journey.measures[index]?.date;
  const name = nameMeasure(journey, index, words);
  return date === undefined
    ? name
    : words.t('atelier.measure.dated', { name, date: words.day(date) });
}

/** The day of a time in milliseconds since 1970, where the reader is: `2027-03-14`. */
export function dayOf(at: number): string {
  const time = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/**
 * Makes the atelier speak with the words that the page carries.
 *
 * @param messages By their keys, typeset.
 */
export function createWords(messages: Readonly<Record<string, string>>, locale: Locale): Words {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const times = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeStyle: 'short' });
  const dates = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  // A day has no hour: it is the same wherever the reader is.
  const days = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const plurals = new Intl.PluralRules(locale);
  // The hour as the magazine writes it: « 14 h 02 ».
  const write = (form: Intl.DateTimeFormat, at: number) =>
    locale === 'fr' ? form.format(at).replace(':', '\u00a0h\u00a0') : form.format(at);
  // A module shared with the search would be one request more for it.
  const t: Words['t'] = (key, values = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return {
    locale,
    t,
    number: (value) => numbers.format(value),
    day: (date) => days.format(Date.parse(date)),
    time: (at) => write(times, at),
    date: (at) => write(dates, at),
    count: (stem, count) =>
      t(`${stem}.${plurals.select(count) === 'one' ? 'one' : 'other'}` as MessageKey, { count }),
  };
}

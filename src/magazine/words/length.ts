import type { Locale } from '../vocabulary.ts';
import { inEachLocale } from './each-locale.ts';
import { translator, type MessageKey } from './messages.ts';

const NUMBERS = inEachLocale(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
);

/** A length in the unit a reader would use. */
export function formatLength(minutes: number, locale: Locale): string {
  const t = translator(locale);
  const say = (key: MessageKey, number: number) =>
    t(key, { number: NUMBERS[locale].format(number) });
  if (minutes < 120) return say('wait.minutes', minutes);
  if (minutes < 48 * 60) return say('wait.hours', minutes / 60);
  return say('wait.days', minutes / (24 * 60));
}

import type { Locale } from '../vocabulary.ts';

/** Makes one of a thing in each language, to be kept: a format of `Intl` is dear to make, and cheap to use. */
export function inEachLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return { fr: make('fr'), en: make('en') };
}

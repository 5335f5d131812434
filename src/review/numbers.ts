import type { Locale } from '../schemas/locale.ts';
import type { ListChanges } from './change.ts';

/** A noun as it stands with one thing and with several, in both languages. */
export type NounForms = Record<Locale, { one: string; other: string }>;

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A number in the digits of the language. */
export function formatNumber(value: number, locale: Locale): string {
  return value.toLocaleString(TAGS[locale]);
}

/** A number and its noun: French counts 0 and 1 as singular, English only 1. */
export function countNouns(count: number, forms: NounForms, locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return `${formatNumber(count, locale)} ${forms[locale][form]}`;
}

/** How much came and how much left: « +12 −3 ». */
export function formatCounts({ added, removed }: ListChanges, locale: Locale): string {
  return `+${formatNumber(added.length, locale)} −${formatNumber(removed.length, locale)}`;
}

/** The weight of a file in kilobytes of 1,000 bytes. */
export function formatSize(bytes: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000);
}

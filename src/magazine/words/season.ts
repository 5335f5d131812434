import type { Issue } from '../library/library.ts';
import type { Locale } from '../vocabulary.ts';
import { translator } from './messages.ts';

/**
 * The season of an issue and its year: « Automne 2026 », “Autumn 2026”. A winter has two years, those that
 * its date stands between: « Hiver 2026-2027 », “Winter 2026–27”.
 */
export function formatSeason({ season, date }: Pick<Issue, 'season' | 'date'>, locale: Locale) {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const isWinter = season === 'winter';
  const first = isWinter && month < 7 ? year - 1 : year;
  const next = locale === 'fr' ? `-${first + 1}` : `–${String(first + 1).slice(-2)}`;
  return `${translator(locale)(`season.${season}`)} ${first}${isWinter ? next : ''}`;
}

/** What stands in the corner of a cover: the number of the issue and its season. */
export function formatCorner(
  { number, ...issue }: Pick<Issue, 'number' | 'season' | 'date'>,
  locale: Locale,
): string {
  return `${translator(locale)('issue.number', { number })} · ${formatSeason(issue, locale)}`;
}

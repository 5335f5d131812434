import type { Locale } from '../../../magazine/vocabulary.ts';
import { fillIn } from '../../../magazine/words/fill-in.ts';
import type { Phrases } from '../../search/search-phrases.ts';
import type { Found } from './found.ts';
import type { SearchState } from './state.ts';

/** Chooses among the forms of a phrase by a count: French says 0 and 1 alike. */
export function countPhrase(
  forms: Phrases['found'],
  { count, query = '' }: { count: number; query?: string },
  locale: Locale,
): string {
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  return fillIn(count === 0 ? forms.none : isOne ? forms.one : forms.other, { count, query });
}

/** Says how much answers a state. */
export function tellFound(
  phrases: Phrases,
  found: Found,
  { query }: SearchState,
  locale: Locale,
): string {
  // The sentences have quotation marks of their own.
  const asked = query.replace(/\s*[«»“”"]\s*/g, ' ').trim() || query;
  if (found.isEmpty) return fillIn(phrases.small, { query: asked });
  if (found.whole === 0 && found.part > 0) {
    const forms = found.ofMoments ? phrases.noneWholeMoments : phrases.noneWhole;
    return countPhrase(forms, { count: found.part }, locale);
  }
  if (found.unfiltered > 0) return fillIn(phrases.noneFiltered, { query: asked });
  const [withWords, without] = found.ofMoments
    ? [phrases.foundMoments, phrases.moments]
    : [phrases.found, phrases.browsed];
  const forms = query ? withWords : without;
  const told = countPhrase(forms, { count: found.whole, query: asked }, locale);
  // As at each filter.
  return found.part > 0 ? `${told} + ${fillIn(phrases.alsoPart, { count: found.part })}` : told;
}

/** Says how much the filters leave out, where they leave nothing. */
export const tellUnfiltered = (
  phrases: Phrases,
  { unfiltered }: Pick<Found, 'unfiltered'>,
  locale: Locale,
): string => (unfiltered > 0 ? countPhrase(phrases.unfiltered, { count: unfiltered }, locale) : '');

/**
 * Says what stands under that for those who do not see it: what the filters leave out, the words that nothing holds,
 * and what may have been meant.
 */
export function tellHints(
  phrases: Phrases,
  found: Pick<Found, 'missing' | 'proposals' | 'unquoted' | 'unfiltered'>,
  locale: Locale,
): string[] {
  const { missing, proposals, unquoted } = found;
  const left = tellUnfiltered(phrases, found, locale);
  return [
    ...(left ? [`${left}.`] : []),
    ...missing.map((word) => fillIn(phrases.missing, { word })),
    ...(unquoted === undefined ? [] : [`${phrases.unquoted} ${unquoted}`]),
    ...(proposals.length > 0 ? [`${phrases.meant} ${proposals.join(', ')}`] : []),
  ];
}

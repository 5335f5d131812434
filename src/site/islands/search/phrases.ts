import type { Locale } from '../../../magazine/vocabulary.ts';
import { fillIn } from '../../../magazine/words/fill-in.ts';

/** What the page says, in the reader’s language, with `{names}` to fill in. */
export interface Phrases {
  one: string;
  other: string;
  none: string;
  /** The same three for filters without a word. */
  browseOne: string;
  browseOther: string;
  browseNone: string;
  /** How many results are shown of how many. */
  shown: string;
  loading: string;
  failed: string;
}

/** Says how many results there are, for a query or, without one, for filters alone. */
export function countPhrase(
  phrases: Phrases,
  { count, query }: { count: number; query: string },
  locale: Locale,
): string {
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  const [none, one, other] = query
    ? [phrases.none, phrases.one, phrases.other]
    : [phrases.browseNone, phrases.browseOne, phrases.browseOther];
  return fillIn(count === 0 ? none : isOne ? one : other, { count, query });
}

import { translator } from '../../magazine/words/messages.ts';
import { otherLocale, type Locale } from '../../magazine/vocabulary.ts';

/** What the search says, in the words of a language, with `{names}` to fill in. */
export function buildPhrases(locale: Locale) {
  const t = translator(locale);
  const fromElsewhere = translator(otherLocale(locale));
  const open = { count: '{count}', query: '{query}', word: '{word}', shown: '{shown}' };
  return {
    found: {
      none: t('search.results.none', open),
      one: t('search.results.one', open),
      other: t('search.results.other', open),
    },
    /** The same for filters without a word. */
    browsed: {
      none: t('search.browse.none'),
      one: t('search.browse.one', open),
      other: t('search.browse.other', open),
    },
    moments: {
      none: t('search.browse.none'),
      one: t('search.moments.one', open),
      other: t('search.moments.other', open),
    },
    /** The same for filters of moments with words. */
    foundMoments: {
      none: t('search.results.none', open),
      one: t('search.moments.for.one', open),
      other: t('search.moments.for.other', open),
    },
    /** The moments that answer beside those that are shown of a page. */
    others: {
      none: '',
      one: t('search.others.one', open),
      other: t('search.others.other', open),
    },
    /** What this edition holds, said to readers of the other. */
    fromElsewhere: {
      none: '',
      one: fromElsewhere('search.other.one', open),
      other: fromElsewhere('search.other.other', open),
    },
    noneFiltered: t('search.filtered', open),
    /** The way to what the filters leave out. */
    unfiltered: {
      none: '',
      one: t('search.unfiltered.one', open),
      other: t('search.unfiltered.other', open),
    },
    noneWhole: {
      none: '',
      one: t('search.part.none.one', open),
      other: t('search.part.none.other', open),
    },
    noneWholeMoments: {
      none: '',
      one: t('search.part.none.moments.one', open),
      other: t('search.part.none.moments.other', open),
    },
    part: t('search.part'),
    alsoPart: t('search.part.also', open),
    missing: t('search.missing', open),
    small: t('search.small', open),
    meant: t('search.meant'),
    unquoted: t('search.unquoted'),
    shown: t('search.shown', open),
    shownMoments: t('search.shown.moments', open),
    passages: t('search.passages'),
  };
}

export type Phrases = ReturnType<typeof buildPhrases>;

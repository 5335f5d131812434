import { momentAnchor } from '../../../magazine/journeys/journey.ts';
import {
  nameOfLender,
  borrowedId,
  type ReadableBorrowed,
} from '../../../magazine/library/borrowed.ts';
import { formatFeeling } from '../../../magazine/words/messages.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { routes } from '../../addresses.ts';
import type { ShownMoment } from '../../drawings/JourneyRows.tsx';

/** Where a borrowed moment is told: its card or its row, in its own article. */
export function borrowedAddress({ article, moment }: ReadableBorrowed): string {
  const { locale, slug } = article.text;
  return `${routes.article(locale, slug)}#${momentAnchor(moment)}`;
}

/** Borrowed moments as their thread shows them. */
export function shownBorrowed(
  borrowed: readonly ReadableBorrowed[],
  locale: Locale,
): ShownMoment[] {
  return borrowed.map((each) => ({
    id: borrowedId(each),
    mark: each.journey.letter,
    stage: each.moment.stage,
    feeling: each.moment.feeling,
    href: borrowedAddress(each),
    group: nameOfLender(each, locale),
    title: each.moment.title[locale],
    aside: formatFeeling(each.moment.feeling, locale),
  }));
}

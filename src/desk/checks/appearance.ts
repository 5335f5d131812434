import { joinPublishables, type Publishable } from '../../magazine/library/publication.ts';
import type { Manuscripts } from '../files/from-disk.ts';
import { fillIn } from '../problems/catalogue.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import type { Locale, Localised } from '../../magazine/vocabulary.ts';

/** Why something is not there to be read, as the end of a sentence whose subject is singular. */
export function describeAbsence({ draft, date }: Publishable): Localised {
  const { absences } = phrases;
  return draft ? absences.draft : fillIn(absences.later, { day: date });
}

/**
 * When a piece appears: once both it and its issue do.
 *
 * @returns `undefined` where the piece or its issue is faulty, which has its own problem.
 */
export function appearanceOf(manuscripts: Manuscripts, slug: string): Publishable | undefined {
  const piece = manuscripts.articles.get(slug)?.entry;
  const issue = piece && manuscripts.issues.get(String(piece.issue))?.entry;
  return issue && joinPublishables(piece, issue);
}

/** Slugs of the case studies of a brand that can be read in a language. */
export function studiesOf(
  { articles, texts }: Manuscripts,
  brand: string,
  locale: Locale,
): string[] {
  return texts
    .filter((text) => text.locale === locale)
    .map(({ id }) => id)
    .filter((slug) => {
      const entry = articles.get(slug)?.entry;
      return entry?.kind === 'case-study' && entry.brand === brand;
    });
}

/**
 * When the page of a brand appears in a language: with the first of its case studies.
 *
 * @returns `undefined` where it has none, or only faulty ones.
 */
export function appearanceOfBrand(
  manuscripts: Manuscripts,
  brand: string,
  locale: Locale,
): Publishable | undefined {
  const appearances = studiesOf(manuscripts, brand, locale)
    .map((slug) => appearanceOf(manuscripts, slug))
    .filter((appearance) => appearance !== undefined);
  const [first] = appearances.sort(
    (one, other) => Number(one.draft) - Number(other.draft) || (one.date < other.date ? -1 : 1),
  );
  return first;
}

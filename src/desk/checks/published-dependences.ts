import { isPublished, type Publishable } from '../../magazine/library/publication.ts';
import type { Manuscripts } from '../files/from-disk.ts';
import { fillIn } from '../problems/catalogue.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { appearanceOf, appearanceOfBrand, describeAbsence } from './appearance.ts';
import { parseLink, type InternalLink } from './links.ts';
import { allTexts, isStandingPage, type Reference } from './references.ts';

/** Something that appears, and something else that it counts on. */
interface Dependence extends Reference {
  kind: 'link' | 'brand' | 'issue' | 'journey';
  /** When what counts on it appears. */
  from: Publishable | undefined;
  /** When what is counted on appears. */
  on: Publishable | undefined;
}

function appearanceOfLink(
  manuscripts: Manuscripts,
  { scheme, id }: InternalLink,
  locale: Locale,
): Publishable | undefined {
  if (scheme === 'article') return appearanceOf(manuscripts, id);
  if (scheme === 'issue') return manuscripts.issues.get(id)?.entry;
  // The lexicon holds every term, from the first day.
  return scheme === 'brand' ? appearanceOfBrand(manuscripts, id, locale) : undefined;
}

function dependencesOfTexts(manuscripts: Manuscripts, today: string): Dependence[] {
  return allTexts(manuscripts).flatMap((text) => {
    const { file, locale } = text;
    const isPage = isStandingPage(manuscripts, text);
    const from = isPage ? { draft: false, date: today } : appearanceOf(manuscripts, text.id);
    return (text.manuscript?.links ?? []).flatMap(({ target, place }): Dependence[] => {
      const link = parseLink(target);
      if (!link) return [];
      const kind = link.scheme === 'brand' ? 'brand' : 'link';
      const on = appearanceOfLink(manuscripts, link, locale);
      return [{ file, place, id: target, kind, from, on }];
    });
  });
}

function dependencesOfIssues({ articles, issues }: Manuscripts): Dependence[] {
  return [...issues.values()].flatMap(({ file, entry, document }) =>
    (entry?.articles ?? []).map((id, index) => ({
      file,
      place: document?.placeOf(['articles', index]),
      id,
      kind: 'issue' as const,
      from: entry,
      // The date of the issue is the one asked about, so only the piece’s own counts.
      on: articles.get(id)?.entry,
    })),
  );
}

function dependencesOfPieces(manuscripts: Manuscripts): Dependence[] {
  return [...manuscripts.articles.values()].flatMap(({ id: slug, file, entry, document }) =>
    (entry?.journeys ?? []).flatMap((id, index): Dependence[] => {
      const written = manuscripts.journeys.get(id)?.entry;
      if (!entry || !written) return [];
      const place = document?.placeOf(['journeys', index]);
      const from = appearanceOf(manuscripts, slug);
      return [
        { file, place, id, kind: 'journey', from, on: { draft: written.draft, date: entry.date } },
      ];
    }),
  );
}

/**
 * REF-010: something published counts on something that is not.
 *
 * Content that is still to come is held to its own day, so that a build that runs by itself on that
 * day does not fail; until then it is only a warning.
 */
export function checkPublishedDependences(manuscripts: Manuscripts, today: string): Problem[] {
  const dependences = [
    ...dependencesOfTexts(manuscripts, today),
    ...dependencesOfIssues(manuscripts),
    ...dependencesOfPieces(manuscripts),
  ];
  return dependences.flatMap((dependence) => {
    const { id: target, kind, from, on } = dependence;
    if (!from || !on || from.draft) return [];
    const published = isPublished(from, today);
    if (isPublished(on, published ? today : from.date)) return [];
    const { now, later } = phrases.publication;
    const why = published ? now : fillIn(later, { day: from.date });
    return problemAt(
      dependence,
      `REF-010/${kind}`,
      { target, absence: describeAbsence(on), why },
      { severity: published ? 'error' : 'warning' },
    );
  });
}

import type { Place } from '../domain/manuscript.ts';
import { isPublished, type Publishable } from '../domain/publication.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import type { Locale } from '../schemas/locale.ts';
import {
  appearanceOf,
  appearanceOfBrand,
  appearanceOfIssue,
  describeAbsence,
} from './appearance.ts';
import { parseLink, type InternalLink } from './links.ts';
import { START, type Problem } from './problem.ts';
import { allTexts, isStandingPage } from './references.ts';

/** Something that appears, and something else that it counts on. */
interface Dependence {
  file: string;
  place: Place;
  /** When what counts on it appears. */
  from: Publishable | undefined;
  /** When what is counted on appears. */
  on: Publishable | undefined;
  /** The sentence down to its last verb, which says why it is not there. */
  what: string;
}

function appearanceOfLink(
  manuscripts: Manuscripts,
  { scheme, id }: InternalLink,
  locale: Locale,
): Publishable | undefined {
  switch (scheme) {
    case 'article':
      return appearanceOf(manuscripts, id);
    case 'issue':
      return appearanceOfIssue(manuscripts, id);
    case 'brand':
      return appearanceOfBrand(manuscripts, id, locale);
    // The lexicon holds every term, from the first day.
    case 'term':
      return undefined;
  }
}

function dependencesOfTexts(manuscripts: Manuscripts, today: string): Dependence[] {
  return allTexts(manuscripts).flatMap((text) => {
    const isPage = isStandingPage(manuscripts, text);
    const from = isPage ? { draft: false, date: today } : appearanceOf(manuscripts, text.id);
    return (text.manuscript?.links ?? []).flatMap(({ target, place }): Dependence[] => {
      const link = parseLink(target);
      const subject = link?.scheme === 'brand' ? 'whose case study' : 'which';
      const on = link && appearanceOfLink(manuscripts, link, text.locale);
      return [
        { file: text.file, place, from, on, what: `The link leads to “${target}”, ${subject}` },
      ];
    });
  });
}

function dependencesOfIssues(manuscripts: Manuscripts): Dependence[] {
  return [...manuscripts.issues.values()].flatMap(({ file, entry, document }) =>
    (entry?.articles ?? []).map((slug, index) => ({
      file,
      place: document?.placeOf(['articles', index]) ?? START,
      from: entry,
      // The date of the issue is the one asked about, so only the piece’s own counts.
      on: manuscripts.articles.get(slug)?.entry,
      what: `The reading order holds “${slug}”, which`,
    })),
  );
}

function dependencesOfPieces(manuscripts: Manuscripts): Dependence[] {
  return [...manuscripts.articles.values()].flatMap(({ id, file, entry, document }) =>
    (entry?.journeys ?? []).flatMap((journey, index): Dependence[] => {
      const written = manuscripts.journeys.get(journey)?.entry;
      if (!entry || !written) return [];
      return [
        {
          file,
          place: document?.placeOf(['journeys', index]) ?? START,
          from: appearanceOf(manuscripts, id),
          on: { draft: written.draft, date: entry.date },
          what: `The piece carries the journey “${journey}”, which`,
        },
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
  return dependences.flatMap(({ file, place, from, on, what }): Problem[] => {
    if (!from || !on || from.draft) return [];
    const published = isPublished(from, today);
    if (isPublished(on, published ? today : from.date)) return [];
    return [
      {
        file,
        ...place,
        code: 'REF-010',
        severity: published ? 'error' : 'warning',
        what: `${what} ${describeAbsence(on)}.`,
        why: published
          ? 'What is published leads only to what readers can see.'
          : `On ${from.date}, when this appears, readers would be led to what they cannot see.`,
        remedy: 'Publish both, or keep both back.',
      },
    ];
  });
}

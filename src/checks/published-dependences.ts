import type { Place } from '../domain/place.ts';
import { isPublished, type Publishable } from '../domain/publication.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
import type { Locale, Localised } from '../schemas/locale.ts';
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
  what: Localised;
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
      const on = link && appearanceOfLink(manuscripts, link, text.locale);
      const quoted = quote(target);
      const subject =
        link?.scheme === 'brand'
          ? { fr: 'dont l’étude de cas', en: 'whose case study' }
          : { fr: 'qui', en: 'which' };
      const what = {
        fr: `Le lien mène à ${quoted.fr}, ${subject.fr}`,
        en: `The link leads to ${quoted.en}, ${subject.en}`,
      };
      return [{ file: text.file, place, from, on, what }];
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
      what: {
        fr: `L’ordre de lecture contient « ${slug} », qui`,
        en: `The reading order holds “${slug}”, which`,
      },
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
          what: {
            fr: `L’article porte le parcours « ${journey} », qui`,
            en: `The piece carries the journey “${journey}”, which`,
          },
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
    const absence = describeAbsence(on);
    return [
      {
        file,
        ...place,
        code: 'REF-010',
        severity: published ? 'error' : 'warning',
        what: { fr: `${what.fr} ${absence.fr}.`, en: `${what.en} ${absence.en}.` },
        why: published
          ? {
              fr: 'Ce qui est publié ne mène qu’à ce que les lecteurs peuvent voir.',
              en: 'What is published leads only to what readers can see.',
            }
          : {
              fr: `Le jour de la parution, le ${from.date}, on mènerait les lecteurs à ce qu’ils ne peuvent pas voir.`,
              en: `On ${from.date}, when this appears, readers would be led to what they cannot see.`,
            },
        remedy: {
          fr: 'Publiez les deux, ou retenez les deux.',
          en: 'Publish both, or keep both back.',
        },
      },
    ];
  });
}

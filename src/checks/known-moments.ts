import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { momentIdsOf, momentsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';
import { allTexts, isStandingPage, type Reference } from './references.ts';

function describe({ id, file, place }: Reference, why: string, known: readonly string[]): Problem {
  return {
    file,
    ...place,
    code: 'REF-003',
    severity: 'error',
    what: `Unknown moment “${id}”.`,
    why,
    remedy: 'Add the moment to the journey.',
    suggestion: findNearest(id, known),
  };
}

function checkCards(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap((text) => {
    const isPage = isStandingPage(manuscripts, text);
    const moments = isPage ? [] : momentsOf(manuscripts, text.id);
    if (!moments) return [];
    return (text.manuscript?.elements ?? []).flatMap(({ name, attributes, place }) => {
      const { id, journey } = attributes;
      if (name !== 'Moment' || !id) return [];
      const known = moments
        .filter((moment) => !journey || moment.journey === journey)
        .map((moment) => moment.id);
      if (known.includes(id)) return [];
      const journeys = [...new Set(moments.map((moment) => `“${moment.journey}”`))].join(', ');
      const why = isPage
        ? 'A standing page carries no journey, so it shows no moment.'
        : journeys
          ? `The journeys of the piece, ${journeys}, have no such moment.`
          : 'The piece carries no journey.';
      return [describe({ id, file: text.file, place }, why, known)];
    });
  });
}

function checkCovers(manuscripts: Manuscripts): Problem[] {
  return [...manuscripts.articles.values()].flatMap(({ file, document }) => {
    const [journey] = document?.textsAt(['cover', 'journey']) ?? [];
    const [moment] = document?.textsAt(['cover', 'moment']) ?? [];
    const ids = journey && momentIdsOf(manuscripts.journeys.get(journey.text));
    if (!journey || !moment || !ids) return [];
    const known = ids.map(({ text }) => text);
    if (known.includes(moment.text)) return [];
    const reference = { id: moment.text, file, place: moment.place };
    return [describe(reference, `The journey “${journey.text}” has no such moment.`, known)];
  });
}

/** REF-003: a card or a cover that shows a moment which no journey of the piece has. */
export function checkKnownMoments(manuscripts: Manuscripts): Problem[] {
  return [...checkCards(manuscripts), ...checkCovers(manuscripts)];
}

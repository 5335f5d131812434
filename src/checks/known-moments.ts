import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { quote, quoteList } from '../library/quotation.ts';
import type { Localised } from '../schemas/locale.ts';
import { momentIdsOf, momentsOf, type PieceMoment } from './piece-moments.ts';
import type { Problem } from './problem.ts';
import { allTexts, isStandingPage, type Reference } from './references.ts';

const ADD_MOMENT: Localised = {
  fr: 'Ajoutez le moment au parcours.',
  en: 'Add the moment to the journey.',
};

const REMOVE_CARD: Localised = { fr: 'Retirez la fiche.', en: 'Remove the card.' };

function describe(
  { id, file, place }: Reference,
  why: Localised,
  known: readonly string[],
  remedy = ADD_MOMENT,
): Problem {
  const moment = quote(id);
  return {
    file,
    ...place,
    code: 'REF-003',
    severity: 'error',
    what: {
      fr: `Le magazine ne connaît pas le moment ${moment.fr}.`,
      en: `Unknown moment ${moment.en}.`,
    },
    why,
    remedy,
    suggestion: findNearest(id, known),
  };
}

const NOT_ON_A_PAGE: Localised = {
  fr: 'Une page permanente n’a pas de parcours : elle ne montre donc aucun moment.',
  en: 'A standing page carries no journey, so it shows no moment.',
};

const NO_JOURNEY: Localised = {
  fr: 'L’article n’a pas de parcours.',
  en: 'The piece carries no journey.',
};

function explainJourney(journey: string): Localised {
  const quoted = quote(journey);
  return {
    fr: `Le parcours ${quoted.fr} n’a pas ce moment.`,
    en: `The journey ${quoted.en} has no such moment.`,
  };
}

function explainMissing(moments: readonly PieceMoment[]): Localised {
  if (moments.length === 0) return NO_JOURNEY;
  const journeys = quoteList(new Set(moments.map(({ journey }) => journey)));
  return {
    fr: `Il n’est dans aucun des parcours de l’article : ${journeys.fr}.`,
    en: `The journeys of the piece, ${journeys.en}, have no such moment.`,
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
      const named = journey ? moments.filter((moment) => moment.journey === journey) : moments;
      const known = named.map((moment) => moment.id);
      if (known.includes(id)) return [];
      // REF-007 says that the piece does not carry the journey; its moments are another matter.
      if (!isPage && journey && named.length === 0) return [];
      const ownWhy = journey ? explainJourney(journey) : explainMissing(moments);
      const remedy = moments.length === 0 ? REMOVE_CARD : ADD_MOMENT;
      const reference = { id, file: text.file, place };
      return [describe(reference, isPage ? NOT_ON_A_PAGE : ownWhy, known, remedy)];
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
    return [describe(reference, explainJourney(journey.text), known)];
  });
}

/** REF-003: a card or a cover that shows a moment which no journey of the piece has. */
export function checkKnownMoments(manuscripts: Manuscripts): Problem[] {
  return [...checkCards(manuscripts), ...checkCovers(manuscripts)];
}

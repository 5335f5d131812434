import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { problemAt, type Problem } from '../library/problems/problem.ts';
import { quoteList } from '../library/quotation.ts';
import { journeyIdsOf, momentIdsOf, momentsOf } from './piece-moments.ts';
import { allTexts, isStandingPage, referencesIn, referencesOfTag } from './references.ts';

const cardsOf = (text: TextFile<unknown>) => referencesOfTag(text, 'Moment');

/** REF-003: a card that shows a moment which no journey of the piece has. */
function checkCards(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap((text) => {
    const isPage = isStandingPage(manuscripts, text);
    const moments = isPage ? [] : momentsOf(manuscripts, text.id);
    if (!moments) return [];
    return (text.manuscript?.elements ?? []).flatMap(({ name, attributes, place }) => {
      const { id } = attributes;
      const journey = attributes.journey ?? '';
      if (name !== 'Moment' || !id) return [];
      const named = journey ? moments.filter((moment) => moment.journey === journey) : moments;
      const known = named.map((moment) => moment.id);
      if (known.includes(id)) return [];
      // REF-007 says that the piece does not carry the journey; its moments are another matter.
      if (!isPage && journey && named.length === 0) return [];
      const owner = journey ? 'journey' : moments.length > 0 ? 'piece' : 'none';
      const journeys = quoteList(new Set(moments.map((moment) => moment.journey)));
      return problemAt(
        { file: text.file, place },
        `REF-003/${isPage ? 'page' : owner}`,
        { id, journey, journeys },
        { suggestion: findNearest(id, known) },
      );
    });
  });
}

/** REF-003: a cover that shows a moment which its journey has not. */
function checkCovers({ articles, journeys }: Manuscripts): Problem[] {
  return [...articles.values()].flatMap(({ file, document }) => {
    const [journey] = document?.textsAt(['cover', 'journey']) ?? [];
    const [moment] = document?.textsAt(['cover', 'moment']) ?? [];
    const known = journey && momentIdsOf(journeys.get(journey.text))?.map(({ text }) => text);
    if (!moment || !known || known.includes(moment.text)) return [];
    return problemAt(
      { file, place: moment.place },
      'REF-003/journey',
      { id: moment.text, journey: journey.text },
      { suggestion: findNearest(moment.text, known) },
    );
  });
}

/** REF-003: a card or a cover that shows a moment which no journey of the piece has. */
export function checkKnownMoments(manuscripts: Manuscripts): Problem[] {
  return [...checkCards(manuscripts), ...checkCovers(manuscripts)];
}

/** REF-007: a card that names a journey which the piece does not carry. */
export function checkNamedJourneys(manuscripts: Manuscripts): Problem[] {
  return manuscripts.texts.flatMap((text) => {
    const carried = journeyIdsOf(manuscripts, text.id);
    if (!carried) return [];
    return referencesOfTag(text, 'Moment', 'journey')
      .filter(({ id }) => !carried.includes(id))
      .map((reference) => {
        const { id } = reference;
        const suggestion = findNearest(id, carried);
        return problemAt(reference, 'REF-007/foreign', { id, piece: text.id }, { suggestion });
      });
  });
}

/** MOM-001: a moment of the journeys of a piece that its text does not show. */
export function checkShownMoments(manuscripts: Manuscripts): Problem[] {
  return manuscripts.texts.flatMap((text) => {
    if (!text.manuscript) return [];
    const shown = new Set(cardsOf(text).map(({ id }) => id));
    return (momentsOf(manuscripts, text.id) ?? [])
      .filter(({ id }) => !shown.has(id))
      .map(({ id, journey }) => problemAt(text, 'MOM-001', { id, journey }));
  });
}

/** A tag that names again what the same text has named before. */
function checkRepeats(
  texts: readonly TextFile<unknown>[],
  tag: string,
  message: 'MOM-002' | 'TERM-001',
): Problem[] {
  return texts.flatMap((text) => {
    const lines = new Map<string, number>();
    return referencesOfTag(text, tag).flatMap((reference) => {
      const { id, place } = reference;
      const line = lines.get(id);
      if (line !== undefined) return problemAt(reference, message, { id, line });
      lines.set(id, place.line);
      return [];
    });
  });
}

/** MOM-002, TERM-001: two cards of one moment in a text, or a term explained twice. */
export function checkRepeatedTags(manuscripts: Manuscripts): Problem[] {
  return [
    ...checkRepeats(manuscripts.texts, 'Moment', 'MOM-002'),
    ...checkRepeats(allTexts(manuscripts), 'Term', 'TERM-001'),
  ];
}

/** MOM-003: cards that do not follow the order of the journey. */
export function checkCardOrder(manuscripts: Manuscripts): Problem[] {
  return manuscripts.texts.flatMap((text) => {
    const order = (momentsOf(manuscripts, text.id) ?? []).map(({ id }) => id);
    const cards = cardsOf(text);
    const firsts = cards.filter(
      ({ id }, index) => order.includes(id) && cards.findIndex((card) => card.id === id) === index,
    );
    return firsts.flatMap((card, index) => {
      const previous = firsts[index - 1];
      if (!previous || order.indexOf(previous.id) < order.indexOf(card.id)) return [];
      return problemAt(card, 'MOM-003', { id: card.id, previous: previous.id });
    });
  });
}

/** What does not count as text between two cards: the first card itself, headings, and the editors’ notes. */
const NO_TEXT = /<\/?Moment\b[^>]*>|^#{1,6} .*$|\{\s*\/\*[\s\S]*?\*\/\s*\}/gm;

/** MOM-004: two cards with no paragraph between them. */
export function checkCardSpacing({ texts }: Manuscripts): Problem[] {
  return texts.flatMap((text) => {
    const lines = text.source.split('\n');
    const cards = cardsOf(text);
    return cards.flatMap((card, index) => {
      const previous = cards[index - 1];
      if (!previous) return [];
      const between = lines.slice(previous.place.line - 1, card.place.line - 1).join('\n');
      if (between.replace(NO_TEXT, '').trim() !== '') return [];
      return problemAt(card, 'MOM-004', { id: card.id, previous: previous.id });
    });
  });
}

/** JOURNEY-001: a journey that no piece carries. */
export function checkCarriedJourneys({ articles, journeys }: Manuscripts): Problem[] {
  const carried = new Set(referencesIn(articles, ['journeys', '*']).map(({ id }) => id));
  return [...journeys.values()]
    .filter(({ id, entry }) => !carried.has(id) && !entry?.draft)
    .map(({ id, file }) => problemAt({ file }, 'JOURNEY-001', { id }));
}

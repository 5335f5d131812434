import type { Content, TextFile } from '../files/from-disk.ts';
import { findNearest } from '../files/nearest.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { quoteList } from '../problems/phrase.ts';
import { journeyIdsOf, momentsOf, momentIdsOf } from './article-moments.ts';
import { allTexts, isStandingPage, idsOfTag, repeatsOf, idsIn } from './used-ids.ts';

const cardsOf = (text: TextFile<unknown>) => idsOfTag(text, 'Moment');

/** REF-003, REF-007: a card that shows a moment, or names a journey, which the article has not. */
export function checkKnownMoments(content: Content): Problem[] {
  return allTexts(content).flatMap((text) => {
    const isPage = isStandingPage(content, text);
    const carried = isPage ? undefined : journeyIdsOf(content, text.id);
    const moments = isPage ? [] : momentsOf(content, text.id);
    return (text.manuscript?.elements ?? []).flatMap(({ name, attributes, place }) => {
      if (name !== 'Moment') return [];
      const { id, journey } = attributes;
      const spot = { file: text.file, place };
      if (journey && carried && !carried.includes(journey)) {
        const suggestion = findNearest(journey, carried);
        const values = { id: journey, article: text.id };
        return problemAt(spot, 'REF-007/foreign', values, { suggestion });
      }
      if (!id || !moments) return [];
      const known = moments
        .filter((moment) => !journey || moment.journey === journey)
        .map((moment) => moment.id);
      if (known.includes(id)) return [];
      const owner = journey ? 'journey' : moments.length > 0 ? 'article' : 'none';
      const values = { id, journey: journey ?? '', journeys: quoteList(carried ?? []) };
      const suggestion = findNearest(id, known);
      return problemAt(spot, `REF-003/${isPage ? 'page' : owner}`, values, { suggestion });
    });
  });
}

/** A tag that names again what the same text has named before. */
function checkRepeats(
  texts: readonly TextFile<unknown>[],
  tag: string,
  message: 'MOM-002' | 'TERM-001',
): Problem[] {
  return texts.flatMap((text) =>
    repeatsOf(idsOfTag(text, tag), ({ id }) => id).map(([repeat, { id, place }]) =>
      problemAt(repeat, message, { id, line: place.line }),
    ),
  );
}

/** MOM-002, TERM-001: two cards of one moment in a text, or a term explained twice. */
export function checkRepeatedTags(content: Content): Problem[] {
  return [
    ...checkRepeats(content.texts, 'Moment', 'MOM-002'),
    ...checkRepeats(allTexts(content), 'Term', 'TERM-001'),
  ];
}

/** MOM-003: cards that do not follow the order of the journey. */
export function checkCardOrder(content: Content): Problem[] {
  return content.texts.flatMap((text) => {
    const order = (momentsOf(content, text.id) ?? []).map(({ id }) => id);
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
export function checkCardSpacing({ texts }: Content): Problem[] {
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

/** ADDR-002: a moment id, of now or of before, that an article has twice, which is an anchor of its page; or a journey. */
export function checkMomentAddresses({ articles, journeys }: Content): Problem[] {
  return [...articles.values()].flatMap((article) => {
    const owners = new Map<string, string>();
    const carried = new Set<string>();
    const found = idsIn([article], ['journeys', '*']).flatMap((use) => {
      const { id: journey } = use;
      if (carried.has(journey)) return [problemAt(use, 'ADDR-002/journey', { journey })];
      carried.add(journey);
      const ids = new Set((momentIdsOf(journeys.get(journey)) ?? []).map(({ text }) => text));
      return [...ids].flatMap((id) => {
        const owner = owners.get(id);
        if (owner !== undefined) return problemAt(use, 'ADDR-002/moment', { id, owner, journey });
        owners.set(id, journey);
        return [];
      });
    });
    const told = [...carried].flatMap((id) => journeys.get(id) ?? []);
    const former = idsIn(told, ['moments', '*', 'former', '*']).filter(({ id }, index, all) => {
      return owners.has(id) || all.findIndex((other) => other.id === id) < index;
    });
    return [...found, ...former.map((use) => problemAt(use, 'ADDR-002/former', { id: use.id }))];
  });
}

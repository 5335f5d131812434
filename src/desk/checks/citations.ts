import type { Manuscripts, TextFile } from '../files/from-disk.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { inBoth, quoteList } from '../files/quotation.ts';
import { journeyIdsOf } from './piece-moments.ts';
import { citationsIn, citedIn, pairTexts, textsOf } from './references.ts';

/** Fewest different works that a case study rests on: one alone would be its press release. */
const LEAST_SOURCES = 3;

/** CITE-001: a case study that cites too few different sources in a language. */
export function checkCaseStudySources({ articles, texts }: Manuscripts): Problem[] {
  return texts.flatMap((text) => {
    const piece = articles.get(text.id)?.entry;
    if (piece?.kind !== 'case-study' || !text.manuscript) return [];
    const { size } = citedIn(text);
    if (size >= LEAST_SOURCES) return [];
    const amount = (['none', 'one'] as const)[size] ?? 'few';
    // A draft is still to be written; its schema lets its main sources wait as well.
    const severity = piece.draft ? 'warning' : 'error';
    return problemAt(text, `CITE-001/${amount}`, { size, least: LEAST_SOURCES }, { severity });
  });
}

/** CITE-002: a main source of a piece that none of its texts or moments cites. */
export function checkMainSources(manuscripts: Manuscripts): Problem[] {
  const { articles, journeys } = manuscripts;
  return [...articles.values()].flatMap(({ id: slug, file, document }) => {
    const own = textsOf(manuscripts, slug);
    if (!document || own.some(({ manuscript }) => !manuscript)) return [];
    const inMoments = (journeyIdsOf(manuscripts, slug) ?? []).flatMap(
      (journey) => journeys.get(journey)?.document?.textsAt(['moments', '*', 'sources', '*']) ?? [],
    );
    const cited = new Set([
      ...own.flatMap((text) => [...citedIn(text)]),
      ...inMoments.map(({ text }) => text),
    ]);
    return document
      .textsAt(['sources', '*'])
      .filter(({ text }) => !cited.has(text))
      .map(({ text: id, place }) => problemAt({ file, place }, 'CITE-002', { id }));
  });
}

/** SRC-001: a source that nothing cites. */
export function checkCitedSources(manuscripts: Manuscripts): Problem[] {
  const cited = new Set(citationsIn(manuscripts).map(({ id }) => id));
  return [...manuscripts.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map(({ id, file }) => problemAt({ file }, 'SRC-001', { id }));
}

/**
 * PAIR-001: two languages of a piece that cite different sources.
 *
 * Moments need no such rule, since each language shows them all (MOM-001).
 */
export function checkPairedCitations(manuscripts: Manuscripts): Problem[] {
  return pairTexts(manuscripts).flatMap(([frenchText, englishText]) => {
    const [inFrench, inEnglish] = [citedIn(frenchText), citedIn(englishText)];
    // A source that does not exist has its own problem.
    const isKnown = (id: string) => manuscripts.sources.has(id);
    const french = [...inFrench.difference(inEnglish)].filter(isKnown);
    const english = [...inEnglish.difference(inFrench)].filter(isKnown);
    if (french.length + english.length === 0) return [];
    const side = english.length === 0 ? 'french' : french.length === 0 ? 'english' : 'both';
    return problemAt(englishText, `PAIR-001/${side}`, {
      french: quoteList(french),
      english: quoteList(english),
    });
  });
}

/** The headings of a text by their marks alone. */
const outlineOf = ({ manuscript }: TextFile<unknown>) =>
  (manuscript?.headings ?? []).map(({ depth }) => '#'.repeat(depth)).join(', ');

/** PAIR-002: two languages of a piece that are not divided alike. */
export function checkPairedSections(manuscripts: Manuscripts): Problem[] {
  return pairTexts(manuscripts).flatMap(([frenchText, englishText]) => {
    const [french, english] = [outlineOf(frenchText), outlineOf(englishText)];
    if (french === english) return [];
    const show = (outline: string) => (outline === '' ? phrases.headings.none : inBoth(outline));
    return problemAt(englishText, 'PAIR-002', { french: show(french), english: show(english) });
  });
}

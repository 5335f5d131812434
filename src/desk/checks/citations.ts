import type { Content, TextFile } from '../files/from-disk.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { inBoth, quoteList } from '../problems/phrase.ts';
import { journeyIdsOf } from './article-moments.ts';
import { citedIn, findUncited, isAwaited, pairTexts, textsOf } from './used-ids.ts';

/** Fewest different works that a case study rests on: one alone would be its press release. */
const LEAST_SOURCES = 3;

/** CITE-001: a case study that cites too few different sources in a language. */
export function checkCaseStudySources(content: Content): Problem[] {
  const { articles, texts } = content;
  return texts.flatMap((text) => {
    const article = articles.get(text.id)?.entry;
    if (article?.kind !== 'case-study' || !text.isWhole || isAwaited(content, text)) return [];
    const { size } = citedIn(text);
    if (size >= LEAST_SOURCES) return [];
    const amount = (['none', 'one'] as const)[size] ?? 'few';
    // A draft is still to be written; its schema lets its main sources wait as well.
    const severity = article.draft ? 'warning' : 'error';
    return problemAt(text, `CITE-001/${amount}`, { size, least: LEAST_SOURCES }, { severity });
  });
}

/** CITE-002: a main source of an article that none of its texts or moments cites. */
export function checkMainSources(content: Content): Problem[] {
  const { articles, journeys } = content;
  return [...articles.values()].flatMap(({ id: slug, file, document }) => {
    const own = textsOf(content, slug);
    const carried = (journeyIdsOf(content, slug) ?? []).map((journey) => journeys.get(journey));
    const isKnown = own.every(({ isWhole }) => isWhole) && carried.every((file) => file?.document);
    if (!document || !isKnown) return [];
    const inMoments = carried.flatMap(
      (journey) => journey?.document?.textsAt(['moments', '*', 'sources', '*']) ?? [],
    );
    const inTexts = own.flatMap((text) => [...citedIn(text)]);
    const cited = new Set([...inTexts, ...inMoments.map(({ text }) => text)]);
    return document
      .textsAt(['sources', '*'])
      .filter(({ text }) => !cited.has(text))
      .map(({ text: id, place }) => problemAt({ file, place }, 'CITE-002', { id }));
  });
}

/** SRC-001: a source that nothing cites. */
export function checkCitedSources(content: Content): Problem[] {
  return (findUncited(content) ?? []).map(({ id, file }) => problemAt({ file }, 'SRC-001', { id }));
}

/** PAIR-001: two languages of an article that cite different sources; the thread shows every moment in both. */
export function checkPairedCitations(content: Content): Problem[] {
  return pairTexts(content).flatMap(([frenchText, englishText]) => {
    const [inFrench, inEnglish] = [citedIn(frenchText), citedIn(englishText)];
    // A source that does not exist has its own problem.
    const isKnown = (id: string) => content.sources.has(id);
    const french = [...inFrench.difference(inEnglish)].filter(isKnown);
    const english = [...inEnglish.difference(inFrench)].filter(isKnown);
    if (french.length + english.length === 0) return [];
    const side = english.length === 0 ? 'french' : french.length === 0 ? 'english' : 'both';
    const values = { french: quoteList(french), english: quoteList(english) };
    return problemAt(englishText, `PAIR-001/${side}`, values);
  });
}

/** The headings of a text by their marks alone. */
const outlineOf = ({ manuscript }: TextFile<unknown>) =>
  (manuscript?.headings ?? []).map(({ depth }) => '#'.repeat(depth)).join(', ');

/** PAIR-002: two languages of an article that are not divided alike. */
export function checkPairedSections(content: Content): Problem[] {
  return pairTexts(content).flatMap(([frenchText, englishText]) => {
    const [french, english] = [outlineOf(frenchText), outlineOf(englishText)];
    if (french === english) return [];
    const show = (outline: string) => (outline === '' ? phrases.headings.none : inBoth(outline));
    return problemAt(englishText, 'PAIR-002', { french: show(french), english: show(english) });
  });
}

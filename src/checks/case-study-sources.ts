import type { Manuscripts } from '../library/from-disk.ts';
import { citedIn } from './cited-in-text.ts';
import { START, type Problem } from './problem.ts';

/** Fewest different works that a case study rests on: one alone would be its press release. */
const LEAST_SOURCES = 3;

/** CITE-001: a case study that cites too few different sources in a language. */
export function checkCaseStudySources({ articles, texts }: Manuscripts): Problem[] {
  return texts.flatMap((text): Problem[] => {
    const isCaseStudy = articles.get(text.id)?.entry?.kind === 'case-study';
    if (!isCaseStudy || !text.manuscript) return [];
    const { size } = citedIn(text);
    if (size >= LEAST_SOURCES) return [];
    return [
      {
        file: text.file,
        ...START,
        code: 'CITE-001',
        severity: 'error',
        what: `The case study cites ${size} different ${size === 1 ? 'source' : 'sources'} in this language.`,
        why: `A case study rests on at least ${LEAST_SOURCES}, so that no single voice tells the story.`,
        remedy: 'Cite more sources with <Cite/>.',
      },
    ];
  });
}

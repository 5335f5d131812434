import type { Manuscripts } from '../library/from-disk.ts';
import { citedIn } from './cited-in-text.ts';
import { pairTexts } from './pairs.ts';
import { START, type Problem } from './problem.ts';

/**
 * PAIR-001: two languages of a piece that cite different sources.
 *
 * Moments need no such rule, since each language shows them all (MOM-001).
 */
export function checkPairedCitations(manuscripts: Manuscripts): Problem[] {
  const { sources } = manuscripts;
  return pairTexts(manuscripts).flatMap(([french, english]): Problem[] => {
    const inFrench = citedIn(french);
    const inEnglish = citedIn(english);
    // A source that does not exist has its own problem.
    const describe = (language: string, cited: Set<string>, other: Set<string>) => {
      const only = [...cited].filter((id) => !other.has(id) && sources.has(id));
      return only.length > 0 ? [`${language} cites ${only.map((id) => `“${id}”`).join(', ')}`] : [];
    };
    const sides = [
      ...describe('only French', inFrench, inEnglish),
      ...describe('only English', inEnglish, inFrench),
    ];
    if (sides.length === 0) return [];
    return [
      {
        file: english.file,
        ...START,
        code: 'PAIR-001',
        severity: 'warning',
        what: `The two languages cite different sources: ${sides.join(', ')}.`,
        why: 'Both tell the same facts on the same evidence, each in its own words.',
        remedy: 'Cite the same sources in both.',
      },
    ];
  });
}

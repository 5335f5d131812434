import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import { pairTexts } from './pairs.ts';
import { START, type Problem } from './problem.ts';

/** PAIR-002: two languages of a piece that are not divided alike. */
export function checkPairedSections(manuscripts: Manuscripts): Problem[] {
  const shapeOf = ({ manuscript }: TextFile<unknown>) =>
    (manuscript?.headings ?? []).map(({ depth }) => '#'.repeat(depth)).join(', ') || 'none';
  return pairTexts(manuscripts).flatMap(([french, english]): Problem[] => {
    if (shapeOf(french) === shapeOf(english)) return [];
    return [
      {
        file: english.file,
        ...START,
        code: 'PAIR-002',
        severity: 'warning',
        what: `The headings are ${shapeOf(english)} in English and ${shapeOf(french)} in French.`,
        why: 'Both tell the same story in the same order, so that a reader of one can follow the other.',
        remedy: 'Divide both texts alike.',
      },
    ];
  });
}

import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { allTexts } from './references.ts';

/** Level of the first headings of a text: the title of the page is level 1. */
const FIRST_LEVEL = 2;

/** MDX-006: a heading of level 1, or one that skips a level. */
export function checkHeadings(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap(({ file, manuscript }) =>
    (manuscript?.headings ?? []).flatMap(({ depth, text, place }, index, headings): Problem[] => {
      const previous = headings[index - 1]?.depth ?? FIRST_LEVEL - 1;
      const deepest = Math.max(previous, FIRST_LEVEL - 1) + 1;
      if (depth >= FIRST_LEVEL && depth <= deepest) return [];
      return [
        {
          file,
          ...place,
          code: 'MDX-006',
          severity: 'error',
          what: `The heading “${text}” has ${depth} #.`,
          why:
            depth < FIRST_LEVEL
              ? 'One # is the level of the title, which stands in the head.'
              : 'A heading goes one level deeper at most, so that readers who listen can follow.',
          remedy: `Write it with ${'#'.repeat(Math.max(FIRST_LEVEL, Math.min(depth, deepest)))}.`,
        },
      ];
    }),
  );
}

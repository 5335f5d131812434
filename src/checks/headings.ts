import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
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
      const marks = '#'.repeat(Math.max(FIRST_LEVEL, Math.min(depth, deepest)));
      return [
        {
          file,
          ...place,
          code: 'MDX-006',
          severity: 'error',
          what: {
            fr: `L’intertitre ${quote(text).fr} est écrit avec ${depth} #.`,
            en: `The heading ${quote(text).en} has ${depth} #.`,
          },
          why:
            depth < FIRST_LEVEL
              ? {
                  fr: 'Un seul # est le niveau du titre, qui figure dans l’en-tête.',
                  en: 'One # is the level of the title, which stands in the head.',
                }
              : {
                  fr: 'Un intertitre ne descend que d’un niveau à la fois, pour que l’on puisse suivre à l’oreille.',
                  en: 'A heading goes one level deeper at most, so that readers who listen can follow.',
                },
          remedy: { fr: `Écrivez-le avec ${marks}.`, en: `Write it with ${marks}.` },
        },
      ];
    }),
  );
}

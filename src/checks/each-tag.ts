import type { Element } from '../domain/manuscript.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { allTexts } from './references.ts';
import { VOCABULARY, type Tag } from './vocabulary.ts';

export type Description = Pick<Problem, 'what' | 'why' | 'remedy' | 'suggestion'>;

/** One problem for each thing that is wrong with a tag, at the tag. */
export function checkEachTag(
  manuscripts: Manuscripts,
  code: string,
  describe: (element: Element, tag: Tag | undefined) => Description[],
): Problem[] {
  return allTexts(manuscripts).flatMap(({ file, manuscript }) =>
    (manuscript?.elements ?? []).flatMap((element) =>
      describe(element, VOCABULARY.get(element.name)).map((description): Problem => ({
        file,
        ...element.place,
        code,
        severity: 'error',
        ...description,
      })),
    ),
  );
}

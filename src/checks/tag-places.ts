import type { Manuscripts } from '../library/from-disk.ts';
import { checkEachTag } from './each-tag.ts';
import type { Problem } from './problem.ts';

/** MDX-008: a tag that stands where it cannot. */
export function checkTagPlaces(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-008', ({ name, within }, tag) => {
    if (!tag || tag.within.includes(within)) return [];
    return tag.within.includes('root')
      ? [
          {
            what: `<${name}> stands inside something else.`,
            why: 'It is a block of its own: a sentence, a list or a table cannot hold it.',
            remedy: 'Put it on a line of its own, between two blank lines.',
          },
        ]
      : [
          {
            what: `<${name}> does not stand in a sentence.`,
            why: 'It belongs to the words of a paragraph or of a table; elsewhere its note would be lost.',
            remedy: 'Move it into a paragraph.',
          },
        ];
  });
}

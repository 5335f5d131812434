import type { Manuscripts } from '../library/from-disk.ts';
import { checkEachTag } from './each-tag.ts';
import type { Problem } from './problem.ts';

/** MDX-007: a tag that encloses words and should not, or the reverse. */
export function checkEnclosedWords(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-007', ({ name, text }, tag) => {
    const isEmpty = text.trim() === '';
    if (tag?.words === 'none' && !isEmpty) {
      return [
        {
          what: `<${name}> encloses words.`,
          why: 'It takes its words from the file that its id names; these would be lost.',
          remedy: `Move the words out, and close the tag at once: <${name} … />.`,
        },
      ];
    }
    if (tag?.words === 'required' && isEmpty) {
      return [
        {
          what: `<${name}> encloses no words.`,
          why: 'The words between its tags are what readers see.',
          remedy: `Write them: <${name}>words</${name}>.`,
        },
      ];
    }
    return [];
  });
}

import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { checkEachTag } from './each-tag.ts';
import type { Problem } from './problem.ts';
import { VOCABULARY } from './vocabulary.ts';

/** MDX-002: a tag outside the vocabulary. */
export function checkTags(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-002', ({ name }, tag) => {
    if (tag) return [];
    const names = [...VOCABULARY.keys()];
    return [
      {
        what: name === '' ? 'The tag has no name.' : `Unknown tag <${name}>.`,
        why: `The tags of a text are: ${names.join(', ')}.`,
        remedy: 'Remove the tag and keep its words.',
        suggestion: findNearest(name, names),
      },
    ];
  });
}

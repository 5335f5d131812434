import type { Manuscripts } from '../library/from-disk.ts';
import { checkEachTag } from './each-tag.ts';
import type { Problem } from './problem.ts';

/** MDX-003: an attribute whose value has to be computed. */
export function checkLiteralAttributes(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-003', ({ name, computed }) =>
    computed.map((attribute) => ({
      what: `The attribute “${attribute}” of <${name}> is an expression.`,
      why: 'Checks, feeds and books read the texts without running them, so a value is a text in double quotes.',
      remedy: 'Write the value in double quotes, without braces.',
    })),
  );
}

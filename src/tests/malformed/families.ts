import { CUT_FILES } from './cut-files.ts';
import { ENORMOUS_FILES } from './enormous-files.ts';
import type { MalformedCase } from './malformed-case.ts';
import { ODD_BYTES } from './odd-bytes.ts';
import { ODD_PLACES } from './odd-places.ts';
import { ODD_TEXTS } from './odd-texts.ts';
import { ODD_YAML } from './odd-yaml.ts';
import { WRONG_FIELDS } from './wrong-fields.ts';

/** Every malformed magazine, by what is wrong with it. */
export const FAMILIES: readonly (readonly [name: string, cases: readonly MalformedCase[]])[] = [
  ['cut files', CUT_FILES],
  ['odd bytes', ODD_BYTES],
  ['odd YAML', ODD_YAML],
  ['wrong fields', WRONG_FIELDS],
  ['odd texts', ODD_TEXTS],
  ['odd places', ODD_PLACES],
  ['enormous files', ENORMOUS_FILES],
];

/** The cases of all the families together. */
export const CASES: readonly MalformedCase[] = FAMILIES.flatMap(([, cases]) => cases);

/**
 * Finds cases by their names.
 *
 * @throws When there is no case of a name.
 */
export function findCases(names: readonly string[]): MalformedCase[] {
  return names.map((name) => {
    const found = CASES.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`There is no malformed magazine of that name; received ${name}.`);
    return found;
  });
}

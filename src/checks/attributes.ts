import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { checkEachTag, type Description } from './each-tag.ts';
import type { Problem } from './problem.ts';

/** MDX-004: an attribute that the tag does not have, that is missing, or that holds nothing useful. */
export function checkAttributes(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-004', ({ name, attributes, computed }, tag) => {
    if (!tag) return [];
    const allowed = Object.keys(tag.attributes);
    const why =
      allowed.length > 0
        ? `The attributes of <${name}> are: ${allowed.join(', ')}.`
        : `<${name}> has no attributes.`;
    const missing = Object.entries(tag.attributes)
      .filter(([key, { required }]) => required && !(key in attributes) && !computed.includes(key))
      .map(([key]) => ({
        what: `<${name}> is missing its attribute “${key}”.`,
        why,
        remedy: `Add ${key}="…".`,
      }));
    const present = Object.entries(attributes).flatMap(([key, value]): Description[] => {
      const attribute = tag.attributes[key];
      if (!attribute) {
        return [
          {
            what: `<${name}> has no attribute “${key}”.`,
            why,
            remedy: 'Remove it.',
            suggestion: findNearest(key, allowed),
          },
        ];
      }
      if (value === null || value.trim() === '') {
        const what = `The attribute “${key}” of <${name}> is empty.`;
        return [{ what, why, remedy: `Write ${key}="…" with its value.` }];
      }
      if (attribute.form && !attribute.form.pattern.test(value)) {
        return [
          {
            what: `The attribute “${key}” of <${name}> cannot be “${value}”.`,
            why: attribute.form.message,
            remedy: 'Write it in that form.',
          },
        ];
      }
      return [];
    });
    return [...missing, ...present];
  });
}

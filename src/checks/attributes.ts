import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { quote } from '../library/quotation.ts';
import { checkEachTag, type Description } from './each-tag.ts';
import type { Problem } from './problem.ts';

/** MDX-004: an attribute that the tag does not have, that is missing, or that holds nothing useful. */
export function checkAttributes(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-004', ({ name, attributes, computed }, tag) => {
    if (!tag) return [];
    const allowed = Object.keys(tag.attributes);
    const why =
      allowed.length > 0
        ? {
            fr: `Les attributs de <${name}> sont : ${allowed.join(', ')}.`,
            en: `The attributes of <${name}> are: ${allowed.join(', ')}.`,
          }
        : { fr: `<${name}> n’a aucun attribut.`, en: `<${name}> has no attributes.` };
    const missing = Object.entries(tag.attributes)
      .filter(([key, { required }]) => required && !(key in attributes) && !computed.includes(key))
      .map(([key]) => ({
        what: {
          fr: `Il manque à <${name}> l’attribut « ${key} ».`,
          en: `<${name}> is missing its attribute “${key}”.`,
        },
        why,
        remedy: { fr: `Ajoutez \`${key}="…"\`.`, en: `Add ${key}="…".` },
      }));
    const present = Object.entries(attributes).flatMap(([key, value]): Description[] => {
      const attribute = allowed.includes(key) ? tag.attributes[key] : undefined;
      const quoted = quote(key);
      if (!attribute) {
        return [
          {
            what: {
              fr: `<${name}> n’a pas d’attribut ${quoted.fr}.`,
              en: `<${name}> has no attribute ${quoted.en}.`,
            },
            why,
            remedy: { fr: 'Supprimez-le.', en: 'Remove it.' },
            suggestion: findNearest(key, allowed),
          },
        ];
      }
      if (value === null || value.trim() === '') {
        return [
          {
            what: {
              fr: `L’attribut ${quoted.fr} de <${name}> est vide.`,
              en: `The attribute ${quoted.en} of <${name}> is empty.`,
            },
            why,
            remedy: {
              fr: `Donnez-lui une valeur : \`${key}="…"\`.`,
              en: `Write ${key}="…" with its value.`,
            },
          },
        ];
      }
      if (attribute.form && !attribute.form.pattern.test(value)) {
        const refused = quote(value);
        return [
          {
            what: {
              fr: `L’attribut ${quoted.fr} de <${name}> ne peut pas être ${refused.fr}.`,
              en: `The attribute ${quoted.en} of <${name}> cannot be ${refused.en}.`,
            },
            why: attribute.form.message,
            remedy: { fr: 'Écrivez-le sous cette forme.', en: 'Write it in that form.' },
          },
        ];
      }
      return [];
    });
    return [...missing, ...present];
  });
}

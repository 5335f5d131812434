import type { Manuscripts } from '../library/from-disk.ts';
import { checkEachTag } from './each-tag.ts';
import type { Problem } from './problem.ts';

/** MDX-003: an attribute whose value has to be computed. */
export function checkLiteralAttributes(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-003', ({ name, computed }) =>
    computed.map((attribute) => ({
      what: {
        fr: `L’attribut « ${attribute} » de <${name}> est une expression.`,
        en: `The attribute “${attribute}” of <${name}> is an expression.`,
      },
      why: {
        fr: 'Les contrôles, les flux et les livres lisent les textes sans les exécuter : une valeur est un texte entre guillemets droits.',
        en: 'Checks, feeds and books read the texts without running them, so a value is a text in double quotes.',
      },
      remedy: {
        fr: 'Écrivez la valeur entre guillemets droits, sans accolades.',
        en: 'Write the value in double quotes, without braces.',
      },
    })),
  );
}

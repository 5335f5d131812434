import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { showPlainly } from '../library/quotation.ts';
import type { Localised } from '../schemas/locale.ts';
import { checkEachTag } from './each-tag.ts';
import type { Problem } from './problem.ts';
import { VOCABULARY } from './vocabulary.ts';

const NO_NAME: Localised = { fr: 'La balise n’a pas de nom.', en: 'The tag has no name.' };

function nameTag(name: string): Localised {
  const shown = showPlainly(name);
  return {
    fr: `Le magazine ne connaît pas la balise <${shown}>.`,
    en: `Unknown tag <${shown}>.`,
  };
}

/** MDX-002: a tag outside the vocabulary. */
export function checkTags(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-002', ({ name }, tag) => {
    if (tag) return [];
    const names = [...VOCABULARY.keys()];
    return [
      {
        what: name === '' ? NO_NAME : nameTag(name),
        why: {
          fr: `Les balises d’un texte sont : ${names.join(', ')}.`,
          en: `The tags of a text are: ${names.join(', ')}.`,
        },
        remedy: {
          fr: 'Supprimez la balise et gardez ses mots.',
          en: 'Remove the tag and keep its words.',
        },
        suggestion: findNearest(name, names),
      },
    ];
  });
}

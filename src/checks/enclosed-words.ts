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
          what: {
            fr: `La balise <${name}> contient des mots.`,
            en: `<${name}> encloses words.`,
          },
          why: {
            fr: 'Elle tire les siens du fichier que désigne son `id` ; ceux-ci seraient perdus.',
            en: 'It takes its words from the file that its id names; these would be lost.',
          },
          remedy: {
            fr: `Sortez les mots de la balise, et fermez-la aussitôt : <${name} … />.`,
            en: `Move the words out, and close the tag at once: <${name} … />.`,
          },
        },
      ];
    }
    if (tag?.words === 'required' && isEmpty) {
      return [
        {
          what: {
            fr: `La balise <${name}> ne contient aucun mot.`,
            en: `<${name}> encloses no words.`,
          },
          why: {
            fr: 'Ce que l’on voit à la lecture, ce sont les mots qu’elle entoure.',
            en: 'The words between its tags are what readers see.',
          },
          remedy: {
            fr: `Écrivez-les : <${name}>mots</${name}>.`,
            en: `Write them: <${name}>words</${name}>.`,
          },
        },
      ];
    }
    return [];
  });
}

import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { figureAttributesOf, isAddress } from './figure-attributes.ts';
import { problemIn } from './prose.ts';
import { wordsOf } from './words.ts';

/** Where a picture was found, or that nobody looked for its author; in both languages. */
const NOBODY: readonly string[] = [
  'internet',
  'web',
  'site web',
  'website',
  'google',
  'google images',
  'bing',
  'pinterest',
  'facebook',
  'instagram',
  'dr',
  'd.r',
  'droits réservés',
  'tous droits réservés',
  'rights reserved',
  'all rights reserved',
  'libre de droits',
  'royalty free',
  'royalty-free',
  'inconnu',
  'inconnue',
  'auteur inconnu',
  'unknown',
  'author unknown',
  'unknown author',
  'anonyme',
  'anonymous',
];

/** What stands before the name. */
const LABEL = /^(?:photos?|photographies?|images?|sources?|crédits?|credits?|copyright|c)$/;

/** Names nobody: labels are left out, and what remains is found among those that say nothing. */
function namesNobody(credit: string): boolean {
  const words = wordsOf(credit.toLowerCase());
  const name = words.slice(words.findIndex((word) => !LABEL.test(word)));
  return words.every((word) => LABEL.test(word)) || NOBODY.includes(name.join(' '));
}

/** PIC-002: a credit that names nobody. */
export function checkPictureCredits(manuscripts: Manuscripts): Problem[] {
  return figureAttributesOf(manuscripts, 'credit').flatMap(({ prose }): Problem[] => {
    const { text } = prose;
    if (!isAddress(text) && !namesNobody(text)) return [];
    return [
      problemIn(prose, [0, text.length], {
        code: 'PIC-002',
        severity: 'error',
        what: {
          fr: `Le crédit, « ${text} », ne nomme personne.`,
          en: `The credit, “${text}”, names nobody.`,
        },
        why: {
          fr: 'Une image appartient à quelqu’un, qui a permis de la montrer ; sinon, elle ne peut pas paraître.',
          en: 'A picture belongs to somebody who allowed it to be shown; otherwise it cannot appear.',
        },
        remedy: {
          fr: 'Écrivez le nom de l’auteur et, s’il y en a une, la licence.',
          en: 'Write the name of the author and, where there is one, the licence.',
        },
      }),
    ];
  });
}

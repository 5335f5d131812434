import type { Manuscripts } from '../library/from-disk.ts';
import { checkEachTag } from './each-tag.ts';
import type { Problem } from './problem.ts';

/** MDX-008: a tag that stands where it cannot. */
export function checkTagPlaces(manuscripts: Manuscripts): Problem[] {
  return checkEachTag(manuscripts, 'MDX-008', ({ name, within }, tag) => {
    if (!tag || tag.within.includes(within)) return [];
    return tag.within.includes('root')
      ? [
          {
            what: {
              fr: `<${name}> se trouve dans une phrase, une liste ou un tableau.`,
              en: `<${name}> stands inside a sentence, a list or a table.`,
            },
            why: {
              fr: 'C’est un bloc à part entière, que rien d’autre ne peut contenir.',
              en: 'It is a block of its own, which nothing else can hold.',
            },
            remedy: {
              fr: 'Mettez-le sur sa propre ligne, entre deux lignes vides.',
              en: 'Put it on a line of its own, between two blank lines.',
            },
          },
        ]
      : [
          {
            what: {
              fr: `<${name}> n’est pas dans une phrase.`,
              en: `<${name}> does not stand in a sentence.`,
            },
            why: {
              fr: 'Cette balise va avec les mots d’un paragraphe ou d’un tableau ; ailleurs, sa note se perdrait.',
              en: 'It belongs to the words of a paragraph or of a table; elsewhere its note would be lost.',
            },
            remedy: { fr: 'Mettez-la dans un paragraphe.', en: 'Move it into a paragraph.' },
          },
        ];
  });
}

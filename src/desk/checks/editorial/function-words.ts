import { ELISIONS } from '../../../magazine/typography/elisions.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { listWords } from './words.ts';

/** Small words of a language that the other does not write so: « on », « or » and “plus” tell nothing. */
export const FUNCTION_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: listWords(
    'le la les un une des du et est dans que qui ne pas avec ce cette ces se sa ses leur leurs nous vous ' +
      'ils elle elles il je au aux mais où sont était été avoir fait sans sous chez très aussi vers dont quand ' +
      'pour par sur y à notre votre nos vos cela celui celle ceux comme plusieurs tous toute toutes tu moi lui',
  ),
  en: listWords(
    'the of and to in is that it for was with his her they be at this have from by not were what we when your ' +
      'our can said there which she he do how their if will about out then them these those some would could ' +
      'should into has had who whom whose than been its you my never every',
  ),
};

/** How a word of a language ends or begins that is run together with another. */
const CONTRACTIONS: Readonly<Record<Locale, RegExp>> = {
  fr: new RegExp(`^${ELISIONS}[’'].`),
  en: /.(?:n[’']t|[’'](?:re|ve|ll))$/,
};

/** Whether a word holds sentences of a language together, and cannot be of the other. */
export function isFunctionWord(word: string, locale: Locale): boolean {
  const plain = word.toLowerCase();
  return FUNCTION_WORDS[locale].has(plain) || CONTRACTIONS[locale].test(plain);
}

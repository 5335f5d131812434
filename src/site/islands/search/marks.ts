import { besideUnit, isUnit, printedPattern } from '../../search/search-text.ts';
import {
  figuresBeside,
  foldedForms,
  foldWord,
  type AskedWord,
  type Question,
} from '../../search/search-words.ts';

/** What stands between two words. */
const APART = '[^\\p{L}\\p{N}]+';

/** The words that a question asks for, each with the words of the list that answer it. */
export interface Looked {
  word: AskedWord;
  forms: readonly string[];
}

/** A pattern of the words of a phrase: each as it was typed, with the accents that texts have. */
export function phrasePattern({ all }: Question, looked: readonly Looked[]): string {
  return all
    .filter(({ folded }) => !isUnit(folded))
    .map((word) => {
      const forms = looked.find((each) => each.word.at === word.at)?.forms ?? [];
      const same = forms.filter((form) => foldedForms(word).includes(foldWord(form)));
      return printedPattern(same.length > 0 ? same : [word.typed]);
    })
    .join(APART);
}

/**
 * A pattern of the words that answer. A unit is marked beside its figure, and such a figure beside its unit, where both
 * stand together anywhere: « 3 000 » may count other things in the same page.
 */
export function wordsPattern(
  present: readonly Looked[],
  isHeld: (word: AskedWord) => boolean,
): string {
  const words = present.map(({ word }) => word);
  const units = present.filter(({ word }) => figuresBeside(word, words).length > 0);
  const patterns = present.flatMap(({ word, forms }) => {
    const unit = units.find(
      (each) => isHeld(each.word) && figuresBeside(each.word, words).includes(word),
    );
    if (units.some((each) => each.word === word)) return [];
    const figure = printedPattern(forms);
    return unit ? besideUnit(figure, unit.forms) : [figure];
  });
  return patterns.join('|');
}

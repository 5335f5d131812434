import type { Locale } from '../../../magazine/vocabulary.ts';
import { ofEachPassage, problemIn } from './prose.ts';
import { listWords } from './words.ts';

/**
 * A word, white space, and the same word again, save perhaps the first letter; nothing else stands
 * between them or against them. The pattern starts with what can be looked for quickly.
 */
const TWICE = /(?:^|[\s«“‘("])((\p{L})(\p{L}*)\s+(\p{L})\3)(?![\p{L}\p{N}’'-])/gu;

/** Words that the language itself puts side by side. */
const LEGITIMATE: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: listWords('nous vous en faire lui là bla ha hé non oui si très'),
  en: listWords('had that is her do in on very so no yes blah ha bye'),
};

/** Most repeats that a passage is told of at once: more of them are no oversight. */
const MOST_REPEATS = 50;

/** STYLE-003: a word twice running. Where the second one has a capital, it is a name: Duran Duran. */
export const checkRepeatedWords = ofEachPassage((prose) => {
  const { text, locale } = prose;
  const repeats = [...text.matchAll(TWICE)].filter(
    ([, , first = '', rest = '', second = '']) =>
      first.toLowerCase() === second && !LEGITIMATE[locale].has(second + rest),
  );
  return repeats
    .slice(0, MOST_REPEATS)
    .map(({ 0: whole, 1: both = '', 4: second = '', 3: rest = '', index }) => {
      const end = index + whole.length;
      // One of the two is for whoever wrote it to take out: another word may have been meant.
      return problemIn(
        prose,
        'STYLE-003',
        { word: second + rest },
        { span: [end - both.length, end] },
      );
    });
});

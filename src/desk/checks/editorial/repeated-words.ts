import type { Locale } from '../../../magazine/vocabulary.ts';
import { ofEachPassage, problemIn, type Prose } from './prose.ts';
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

/** Words that no sentence repeats, so that one of the two can be taken out unseen. */
const NEVER_TWICE: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: listWords('le la les un une des du de à au aux et ou dans par pour'),
  en: listWords('the a an and of to from with at or but as its their our your'),
};

/** Most repeats that a passage is told of at once: more of them are no oversight. */
const MOST_REPEATS = 50;

/** Whether only white space stands between two words in the file: no tag and no note. */
function standTogether({ source, offsetAt }: Prose, start: number, end: number): boolean {
  return /^\p{L}+\s+\p{L}+$/u.test(source.slice(offsetAt(start), offsetAt(end - 1) + 1));
}

/** STYLE-003: a word twice running. Where the second one has a capital, it is a name: Duran Duran. */
export const checkRepeatedWords = ofEachPassage((prose) => {
  const { text, locale, passage } = prose;
  const repeats = [...text.matchAll(TWICE)].filter(
    ([, , first = '', rest = '', second = '']) =>
      first.toLowerCase() === second && !LEGITIMATE[locale].has(second + rest),
  );
  return repeats.slice(0, MOST_REPEATS).map((match) => {
    const [whole, both = '', first = '', rest = '', second = ''] = match;
    const word = second + rest;
    const end = match.index + whole.length;
    const start = end - both.length;
    const isSafe =
      passage.holder !== 'Verbatim' &&
      NEVER_TWICE[locale].has(word) &&
      standTogether(prose, start, end);
    const fix = isSafe ? first + rest : undefined;
    return problemIn(prose, 'STYLE-003', { word }, { span: [start, end], fix });
  });
});

import type { Message, Problem } from '../../problems/problem.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { ofEachPassage, problemIn, type Prose } from './prose.ts';
import { splitSentences } from './sentences.ts';
import { SHORTEST_WORD, wordsOf } from './words.ts';

/** Most words of a sentence that is read in one breath; French needs more of them for the same thing. */
const LONGEST_SENTENCE: Readonly<Record<Locale, number>> = { fr: 45, en: 40 };

/** Most words of a paragraph: about a screen of a telephone. */
const LONGEST_PARAGRAPH = 170;

function checkLength(
  prose: Prose,
  message: Message,
  most: number,
  { start, end } = { start: 0, end: prose.text.length },
): Problem[] {
  if (end - start < most * SHORTEST_WORD) return [];
  const words = wordsOf(prose.text.slice(start, end)).length;
  return words > most ? [problemIn(prose, message, { words, most }, { span: [start, end] })] : [];
}

/** STYLE-001, STYLE-002: a sentence or a paragraph that is too long. A quotation keeps its sentences. */
export const checkLengths = ofEachPassage((prose) => {
  const { text, locale, passage } = prose;
  const most = LONGEST_SENTENCE[locale];
  const isLong = text.length >= most * SHORTEST_WORD;
  const isRead = isLong && passage.kind !== 'cell' && passage.holder !== 'Verbatim';
  const sentences = isRead ? splitSentences(text, locale) : [];
  const isParagraph = passage.kind === 'paragraph' || passage.kind === 'field';
  return [
    ...sentences.flatMap((sentence) => checkLength(prose, 'STYLE-001', most, sentence)),
    ...(isParagraph ? checkLength(prose, 'STYLE-002', LONGEST_PARAGRAPH) : []),
  ];
});

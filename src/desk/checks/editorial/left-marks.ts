import { findLeftMarks, type LeftMark } from '../../../magazine/texts/left-marks.ts';
import type { Problem } from '../../problems/problem.ts';
import { show } from './corrections.ts';
import { mendMark, mendPlainly } from './mended-marks.ts';
import { ofEachPassage, problemIn, withRuns, type Prose } from './prose.ts';

/** Whether the editors wrote a sign on purpose: after a backslash, or as an entity. */
function isMeant({ source, offsetAt, text }: Prose, start: number): boolean {
  const offset = offsetAt(start);
  return source.charAt(offset - 1) === '\\' || source.charAt(offset) !== text.charAt(start);
}

/** A field or an attribute takes no marks at all: it is told once, with its words alone. */
function checkPlainWords(prose: Prose, message: 'STYLE-007/words' | 'STYLE-007/attribute') {
  const { first, values } = mendPlainly(prose.text, findLeftMarks(prose.text)) ?? {};
  return first ? [problemIn(prose, message, values, { span: [first.start, first.end] })] : [];
}

/** A number in round brackets after a word, as the call of a note is typed; prose shows calls of functions as well. */
const CALL =
  /(?<=\p{L}{2}(?:\s?[»”])?\s?)(?<!\b(?:alert|confirm|eval|exit|print|prompt|sleep))\((\d{1,2})\)(?=(\s+\p{Ll})?)/gu;

/** What such a number was typed before: its note. */
const startsNote = (number = '') => new RegExp(`^\\(${number}\\)\\s+\\p{Lu}`, 'mu');

/**
 * The calls of notes that were typed in round brackets, and the numbers of these notes. Without a first note, or in
 * the midst of a sentence where no note has the number, it is a number of the prose.
 */
function findTypedCalls({ text, source }: Prose): LeftMark[] {
  if (!/\S[ \u00a0\u202f]?\(1\)/.test(source)) return [];
  const calls = Array.from(text.matchAll(CALL)).filter(
    ([, number, goesOn]) => !goesOn || startsNote(number).test(source),
  );
  const note = calls.length === 0 && /^\(\d{1,2}\)(?=\s+\p{Lu})/u.exec(text);
  return [...calls, ...(note ? [note] : [])].map(({ 0: { length }, index }) => {
    return { kind: 'note', start: index, end: index + length };
  });
}

function checkWords(prose: Prose): Problem[] {
  const { text, passage, source, offsetAt } = prose;
  const isBlock = passage.kind === 'paragraph' || passage.kind === 'tag';
  return [...findLeftMarks(text, { isBlock }), ...findTypedCalls(prose)]
    .filter(({ start }) => !isMeant(prose, start))
    .map((mark) => {
      const { start, end } = mark;
      // The call of a note of one word, which passes for a link to an address.
      const isCall =
        mark.kind === 'sign' && /^\[\^[^\]\n]+\]/.test(source.slice(offsetAt(start) - 1));
      const kind = isCall ? 'note' : mark.kind;
      const { found, mended, fix } = mendMark(text, { ...mark, kind });
      // Under the first row of a table, as many hyphens as it has cells.
      const rule = show(mended.replace(/[^|]+/g, ' --- ').trim());
      const values = { found: show(found), mended: show(mended), rule };
      const isFootnote = kind === 'note' && /(?:^|\n)$/.test(text.slice(0, start));
      const left = isFootnote ? 'footnote' : kind;
      const message = left === 'picture' ? 'MDX-005/image' : (`MDX-009/${left}` as const);
      return problemIn(prose, message, values, { span: [start, end], fix });
    });
}

/** MDX-009, STYLE-007: signs of a markup that the magazine does not read, and would print as they stand. */
export const checkLeftMarks = ofEachPassage((prose) => {
  const { kind, runs } = prose.passage;
  if (kind === 'field') return checkPlainWords(prose, 'STYLE-007/words');
  if (kind === 'attribute') return checkPlainWords(prose, 'STYLE-007/attribute');
  // Words of another language are printed too.
  const isForeign = runs.some(({ lang }) => lang !== undefined);
  const visible = runs.map((run) => ({ ...run, lang: undefined }));
  return checkWords(isForeign ? withRuns(prose, visible) : prose);
});

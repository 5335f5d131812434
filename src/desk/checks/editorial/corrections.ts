import {
  between,
  compose,
  substitute,
  type Edit,
} from '../../../magazine/typography/composition.ts';
import { OPAQUE } from '../../../magazine/typography/passage.ts';
import { typesetPassage } from '../../../magazine/typography/typography.ts';
import { isMended, type Message, type Problem } from '../../problems/problem.ts';
import type { Locale, Localised } from '../../../magazine/vocabulary.ts';
import type { Rule } from '../rule.ts';
import { ofEachPassage, problemIn, type Prose } from './prose.ts';

/**
 * Finds what is wrong in a text with what to write instead, in order and without overlap. Where the
 * words to write are those that stand there, nothing is wrong.
 *
 * @param isQuoted Whether the text is shown within quotation marks.
 */
type Finder = (text: string, isQuoted: boolean) => Edit[];

/** Something that the build cannot set right by itself: what is found, and what to write instead. */
export interface Correction {
  message: Message;
  find: Finder;
  /** Whether the call of a note may stand inside what is found, which it parts otherwise. */
  holdsNotes?: boolean;
}

/** Corrects whatever a pattern finds: one, or the sources of what stands before, between and after. */
export function correct(
  message: Message,
  found: RegExp | Parameters<typeof between>,
  by: Parameters<typeof substitute>[1],
): Correction {
  return { message, find: substitute(found instanceof RegExp ? found : between(...found), by) };
}

/** Most problems of one kind that a passage is told of at once. */
const MOST_PROBLEMS = 50;

/** Most characters of a word that are shown beside what is wrong. */
const MOST_BESIDE = 24;

/** Most characters that a message quotes. */
const MOST_QUOTED = 60;

/** Cuts a text so that each edit has a part of its own, at the odd indexes. */
function cutAtEdits(text: string, edits: readonly Edit[]): string[] {
  const starts = [0, ...edits.flatMap(({ start, end }) => [start, end])];
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

/** What is found in a passage and still there once the build has set it, addresses left out. */
function findStanding({ text, locale, passage }: Prose, { find }: Correction): Edit[] {
  const quoted = passage.holder === 'Verbatim' && passage.kind !== 'attribute';
  const findIn = (words: string) =>
    find(words, quoted).filter((edit) => edit.words !== words.slice(edit.start, edit.end));
  const found = findIn(text).slice(0, MOST_PROBLEMS);
  if (found.length === 0) return [];
  const parts = cutAtEdits(text, found);
  // What is erased could be composed: it stands in no address.
  const erased = compose(parts, [() => found.map((edit) => ({ ...edit, words: '' }))]);
  const set = typesetPassage(
    parts.map((part) => ({ text: part, locale })),
    { locale, quoted },
  );
  const left = findIn(set.join(''));
  return found.filter((_, index) => {
    const from = set.slice(0, 2 * index + 1).join('').length;
    const to = from + (set[2 * index + 1] ?? '').length;
    return erased[2 * index + 1] === '' && left.some(({ start, end }) => start < to && end > from);
  });
}

/** The words beside a problem that it is recognised by: those it touches, or else its neighbours. */
function widen(text: string, { start, end }: Edit): readonly [start: number, end: number] {
  const before = text.slice(Math.max(0, start - MOST_BESIDE), start);
  const after = text.slice(end, end + MOST_BESIDE);
  const found = text.slice(start, end);
  const touching = [/\S*$/.exec(before)?.[0] ?? '', /^\S*/.exec(after)?.[0] ?? ''] as const;
  const [left, right] = /[\p{L}\p{N}]{2}|\ufffc/u.test(touching[0] + found + touching[1])
    ? touching
    : [/\S*\s*\S*$/.exec(before)?.[0] ?? '', /^\S*\s*\S*/.exec(after)?.[0] ?? ''];
  // A mark that has nothing to do with the problem would only end the quotation in a message.
  const last = found.trim() === '' ? /(?<=\S)[.,;:]$/ : /[.,;:]$/;
  return [start - left.length, end + right.replace(last, '').length];
}

/** What a rule does not read, however long it is in the file. */
const MASKED = new RegExp(`${OPAQUE}+`, 'g');

/** Puts words that stand on several lines on one. */
const joinLines = (words: string) => words.replace(/(?<!\s)\s*\n\s*/g, ' ');

/** Shows words as they are typed, cut in the middle beyond a length: between marks that keep a message from being set, where they can. */
export function show(words: string, most = MOST_QUOTED): Localised {
  const line = joinLines(words).replaceAll('\t', ' ').replace(MASKED, '[…]');
  const signs = Array.from(line);
  const half = MOST_QUOTED / 2 - 2;
  const shown =
    signs.length <= most
      ? line
      : `${signs.slice(0, half).join('')} … ${signs.slice(-half).join('')}`;
  if (shown.includes('`')) return { fr: `« ${shown} »`, en: `“${shown}”` };
  return { fr: `\`${shown}\``, en: `\`${shown}\`` };
}

/** What ends a text without quotes in YAML, or makes a field of it. */
const YAML_SIGN = /:\s|\s#/;

/** Whether the file has nothing but the words from one end of an edit to the other, and can take others. */
function canWrite({ text, source, offsetAt, passage }: Prose, edit: Edit): boolean {
  const written = source.slice(offsetAt(edit.start), offsetAt(edit.end - 1) + 1);
  const isPlain = joinLines(written) === joinLines(text.slice(edit.start, edit.end));
  return isPlain && !(passage.kind === 'field' && YAML_SIGN.test(edit.words));
}

/** What stands in a text without being read in it: the call of a note, a comment of the editors. */
const ASIDE = /<Cite|\{\/\*/;

/** Whether something that is not read in the text parts what an edit would join. */
function spansAside({ source, offsetAt }: Prose, { start, end }: Edit): boolean {
  return end > start + 1 && ASIDE.test(source.slice(offsetAt(start), offsetAt(end - 1)));
}

function describe(prose: Prose, { message }: Correction, edit: Edit): Problem {
  const { text } = prose;
  const { start, end, words } = edit;
  const [from, to] = widen(text, edit);
  const found = show(text.slice(from, to));
  const mended = show(text.slice(from, start) + words + text.slice(end, to));
  const fix = isMended(message) && canWrite(prose, edit) ? words : undefined;
  return problemIn(prose, message, { found, mended }, { span: [start, end], fix });
}

/** Makes a rule of what is wrong in the prose of each language. */
export function checkCorrections(
  corrections: Readonly<Record<Locale, readonly Correction[]>>,
): Rule {
  return ofEachPassage((prose) =>
    corrections[prose.locale].flatMap((correction) =>
      findStanding(prose, correction)
        .filter((edit) => correction.holdsNotes || !spansAside(prose, edit))
        .map((edit) => describe(prose, correction, edit)),
    ),
  );
}

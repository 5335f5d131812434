import { compose, type Edit } from '../../domain/composition.ts';
import { OPAQUE } from '../../domain/passage.ts';
import { typesetPassage } from '../../domain/typography.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import type { Problem, Severity } from '../problem.ts';
import { problemIn, proseOf, type Prose } from './prose.ts';

/** A fault of typography that the build cannot mend by itself, and what editors are told of it. */
export interface Slip {
  /**
   * Finds the faults of a text with what to write instead, in order and without overlap. Where the words
   * to write are those that stand there, nothing is wrong.
   *
   * @param isQuoted Whether the text is shown within quotation marks.
   */
  find: (text: string, isQuoted: boolean) => Edit[];
  severity: Severity;
  /** Whether the words to write can be written without anybody looking. */
  isSafe: boolean;
  /** Whether the call of a note may stand inside what is found, which it parts otherwise. */
  holdsNotes?: boolean;
  /** A sentence without its end: the words at fault follow after a colon. */
  what: Localised;
  why: Localised;
  /** When the words at fault are right after all; it follows what to write, after a comma. */
  unless?: Localised;
  /** What to do, where there is more to say than what to write. */
  remedy?: Localised;
}

export interface SlipRule {
  code: string;
  locale: Locale;
  /** What a text holds that has one of the faults: most have not, and a quick look spares the search. */
  hint: RegExp;
  slips: readonly Slip[];
}

/** Most faults of one kind that a passage is told of at once: more of them are no editor’s slips. */
const MOST_FAULTS = 50;

/** Most characters of a word that are shown beside the fault. */
const MOST_BESIDE = 24;

/** Most characters that a message quotes. */
const MOST_QUOTED = 60;

/** Cuts a text so that each edit has a piece of its own, at the odd indexes. */
function cutAtEdits(text: string, edits: readonly Edit[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of edits) {
    pieces.push(text.slice(from, start), text.slice(start, end));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

const isShownInQuotes = ({ passage: { holder, kind } }: Prose) =>
  holder === 'Verbatim' && kind !== 'attribute';

/** The faults of a passage that are still there once the build has set it, addresses left out. */
function findStanding(prose: Prose, { find }: Slip): Edit[] {
  const { text, locale } = prose;
  const quoted = isShownInQuotes(prose);
  const findIn = (words: string) =>
    find(words, quoted).filter(
      ({ start, end, words: correction }) => correction !== words.slice(start, end),
    );
  const found = findIn(text).slice(0, MOST_FAULTS);
  if (found.length === 0) return [];
  const pieces = cutAtEdits(text, found);
  // What is erased could be composed: it stands in no address.
  const erased = compose(pieces, [() => found.map((edit) => ({ ...edit, words: '' }))]);
  const set = typesetPassage(
    pieces.map((piece) => ({ text: piece, locale })),
    { locale, quoted },
  );
  const left = findIn(set.join(''));
  const ends: number[] = [];
  for (const piece of set) ends.push((ends.at(-1) ?? 0) + piece.length);
  return found.filter((_, index) => {
    const from = ends[2 * index] ?? 0;
    const to = ends[2 * index + 1] ?? 0;
    return erased[2 * index + 1] === '' && left.some(({ start, end }) => start < to && end > from);
  });
}

/** The words beside a fault that it is recognised by: those it touches, or else its neighbours. */
function widen(text: string, { start, end }: Edit): readonly [start: number, end: number] {
  const before = text.slice(Math.max(0, start - MOST_BESIDE), start);
  const after = text.slice(end, end + MOST_BESIDE);
  const fault = text.slice(start, end);
  const touching = [/\S*$/.exec(before)?.[0] ?? '', /^\S*/.exec(after)?.[0] ?? ''] as const;
  const [left, right] = /[\p{L}\p{N}]{2}|\ufffc/u.test(touching[0] + fault + touching[1])
    ? touching
    : [/\S*\s*\S*$/.exec(before)?.[0] ?? '', /^\S*\s*\S*/.exec(after)?.[0] ?? ''];
  // A mark that has nothing to do with the fault would only end the quotation in a message.
  const last = fault.trim() === '' ? /(?<=\S)[.,;:]$/ : /[.,;:]$/;
  return [start - left.length, end + right.replace(last, '').length];
}

/** Puts words that stand on several lines on one. */
function joinLines(words: string): string {
  if (!words.includes('\n')) return words;
  return words
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

function shorten(words: string): string {
  const shown = joinLines(words).replaceAll(OPAQUE, '[…]');
  if (shown.length <= MOST_QUOTED) return shown;
  const half = MOST_QUOTED / 2 - 2;
  return `${shown.slice(0, half)} … ${shown.slice(-half)}`;
}

/** Shows words as they are typed: between marks that keep a message from being set, where they can. */
function show(words: string): Localised {
  const shown = shorten(words);
  if (shown.includes('`')) return { fr: `« ${shown} »`, en: `“${shown}”` };
  return { fr: `\`${shown}\``, en: `\`${shown}\`` };
}

/** Whether nothing but the words themselves stands in the file from one end of an edit to the other. */
function isPlain({ text, source, offsetAt }: Prose, { start, end }: Edit): boolean {
  const written = source.slice(offsetAt(start), offsetAt(end - 1) + 1);
  return joinLines(written) === joinLines(text.slice(start, end));
}

/** What ends a text without quotes in YAML, or makes a field of it. */
const YAML_SIGN = /:\s|\s#/;

/** Whether words can be written in the place of others without anybody looking. */
function canWrite(prose: Prose, edit: Edit): boolean {
  return isPlain(prose, edit) && !(prose.passage.kind === 'field' && YAML_SIGN.test(edit.words));
}

/** What stands in a text without being read in it: the call of a note, a comment of the editors. */
const ASIDE = /<Cite|\{\/\*/;

/** Whether something that is not read in the text parts what an edit would join. */
function spansAside({ source, offsetAt }: Prose, { start, end }: Edit): boolean {
  return end > start + 1 && ASIDE.test(source.slice(offsetAt(start), offsetAt(end - 1)));
}

function describe(prose: Prose, code: string, slip: Slip, edit: Edit): Problem {
  const { text } = prose;
  const { severity, isSafe, what, why, unless } = slip;
  const { start, end, words } = edit;
  const [from, to] = widen(text, edit);
  const found = show(text.slice(from, to));
  const mended = show(text.slice(from, start) + words + text.slice(end, to));
  const remedy = slip.remedy ?? {
    fr: `Écrivez ${mended.fr}${unless ? `, ${unless.fr}` : ''}.`,
    en: `Write ${mended.en}${unless ? `, ${unless.en}` : ''}.`,
  };
  return problemIn(
    prose,
    [start, end],
    {
      code,
      severity,
      what: { fr: `${what.fr} : ${found.fr}.`, en: `${what.en}: ${found.en}.` },
      why,
      remedy,
    },
    isSafe && canWrite(prose, edit) ? words : undefined,
  );
}

/** Tells the faults of typography in the prose of one language. */
export function checkSlips(manuscripts: Manuscripts, rule: SlipRule): Problem[] {
  const { code, locale, hint, slips } = rule;
  return proseOf(manuscripts).flatMap((prose) =>
    prose.locale === locale && hint.test(prose.text)
      ? slips.flatMap((slip) =>
          findStanding(prose, slip)
            .filter((edit) => slip.holdsNotes || !spansAside(prose, edit))
            .map((edit) => describe(prose, code, slip, edit)),
        )
      : [],
  );
}

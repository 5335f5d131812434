import { styleText } from 'node:util';
import { typesetMessage } from '../../magazine/typography/typeset-message.ts';
import { fillBoth, type Severity, type Problem } from '../problems/problem.ts';
import { phraseCount, inBoth, showLine, showPath } from '../problems/phrase.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import type { Locale } from '../../magazine/vocabulary.ts';

const WORDS = phrases.report;

/** By code point, so that the order is the same under every locale of the machine. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Orders problems as an editor goes through them: by file, from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (one, other) =>
      compareText(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compareText(one.code, other.code),
  );
}

/** Whether the content is refused. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function continueSentence(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** How to mend a problem, with what was probably meant. */
function adviseOn({ remedy, suggestion }: Problem, locale: Locale): string {
  const advice = typesetMessage(remedy, locale);
  if (suggestion === undefined) return advice;
  const values = { suggestion: inBoth(suggestion), advice: inBoth(continueSentence(advice)) };
  return fillBoth(WORDS.suggestion, values)[locale];
}

function summarise(problems: readonly Problem[], locale: Locale): string {
  if (problems.length === 0) return WORDS.empty[locale];
  const verdict = WORDS[hasErrors(problems) ? 'refused' : 'accepted'];
  const count = (severity: Severity) =>
    phraseCount(WORDS[severity], problems.filter((each) => each.severity === severity).length);
  return `${count('error')[locale]}, ${count('warning')[locale]}. ${verdict[locale]}`;
}

export interface ReportOptions {
  locale: Locale;
  /** The text of a file, for the line that is shown; `undefined` for one that was not read. */
  sourceOf?: ((file: string) => string | undefined) | undefined;
  coloured?: boolean;
}

const COLOURS = { error: 'red', warning: 'yellow', faint: 'dim', bold: 'bold' } as const;

const painter = (coloured: boolean) => (text: string, colour: keyof typeof COLOURS) =>
  coloured ? styleText(COLOURS[colour], text, { validateStream: false }) : text;

type Painter = ReturnType<typeof painter>;

/** Most characters of a line that are shown around the problem. */
const EXCERPT_WIDTH = 84;

/** The line of a problem and a caret under its column; nothing for a file as a whole. */
function excerptOf({ line, column, severity }: Problem, written: string, paint: Painter): string[] {
  if (written.trim() === '') return [];
  const middle = column - 1 - EXCERPT_WIDTH / 2;
  const from = Math.max(0, Math.min(middle, written.length - EXCERPT_WIDTH));
  const shown = showLine(written.slice(from, from + EXCERPT_WIDTH));
  const head = from > 0 ? '…' : '';
  const tail = from + EXCERPT_WIDTH < written.length ? '…' : '';
  const before = ' '.repeat(Math.max(0, column - 1 - from + head.length));
  return [
    paint(`  ${line} | ${head}${shown}${tail}`, 'faint'),
    paint(`  ${' '.repeat(String(line).length)} | `, 'faint') + paint(`${before}^`, severity),
  ];
}

function formatProblem(problem: Problem, options: ReportOptions, lines: readonly string[]) {
  const { file, line, column, code, severity, what, why } = problem;
  const { locale, coloured = false } = options;
  const paint = painter(coloured);
  const mark = severity === 'warning' ? ` (${WORDS.forHumanEye[locale]})` : '';
  return [
    `${paint(`${showPath(file)}:${line}:${column}`, 'bold')}  ${paint(`${code}${mark}`, severity)}  ${typesetMessage(what, locale)}`,
    ...excerptOf(problem, lines[line - 1] ?? '', paint),
    `  ${typesetMessage(why, locale)}`,
    `  ${adviseOn(problem, locale)}`,
    '',
  ].join('\n');
}

/** Writes problems for people, sorted, each with its line where that is known, and a line that sums them up. */
export function formatReport(problems: readonly Problem[], options: ReportOptions): string {
  const linesByFile = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const lines = linesByFile.get(file) ?? options.sourceOf?.(file)?.split('\n') ?? [];
    linesByFile.set(file, lines);
    return lines;
  };
  const paragraphs = sortProblems(problems).map((problem) =>
    formatProblem(problem, options, linesOf(problem.file)),
  );
  return `${[...paragraphs, summarise(problems, options.locale)].join('\n')}\n`;
}

/** Writes problems as JSON, sorted, for other programs: both languages, and what `--fix` would write. */
export function formatJson(problems: readonly Problem[]): string {
  return `${JSON.stringify({ accepted: !hasErrors(problems), problems: sortProblems(problems) }, null, 2)}\n`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Writes problems as GitHub’s annotations of a pull request, and the line that sums them up. */
export function formatAnnotations(problems: readonly Problem[], locale: Locale): string {
  const lines = sortProblems(problems).map((problem) => {
    const { file, line, column, code, severity, what, why } = problem;
    const place = `file=${escapeProperty(showPath(file))},line=${line},col=${column},title=${escapeProperty(code)}`;
    const said = [what, why].map((words) => typesetMessage(words, locale));
    const message = [...said, adviseOn(problem, locale)].join('\n');
    return `::${severity} ${place}::${escapeData(message)}`;
  });
  return `${[...lines, summarise(problems, locale)].join('\n')}\n`;
}

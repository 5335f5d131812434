import type { Problem, Severity } from './problem.ts';

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

function continueSentence(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function formatProblem(problem: Problem): string {
  const { file, line, column, code, severity, what, why, remedy, suggestion } = problem;
  const mark = severity === 'warning' ? ' (warning)' : '';
  const advice =
    suggestion === undefined
      ? remedy
      : `Did you mean “${suggestion}”? Otherwise ${continueSentence(remedy)}`;
  return `${file}:${line}:${column}  ${code}${mark}  ${what}\n  ${why}\n  ${advice}\n`;
}

/** Whether the content is refused. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function count(problems: readonly Problem[], severity: Severity): string {
  const { length } = problems.filter((problem) => problem.severity === severity);
  return `${length} ${severity}${length === 1 ? '' : 's'}`;
}

function summarise(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problem found.';
  const verdict = hasErrors(problems) ? 'The content is refused.' : 'The content is accepted.';
  return `${count(problems, 'error')}, ${count(problems, 'warning')}. ${verdict}`;
}

/** Writes problems as plain text, sorted, and a line that sums them up. */
export function formatReport(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(formatProblem);
  return `${[...lines, summarise(problems)].join('\n')}\n`;
}

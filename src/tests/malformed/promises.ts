import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Problem } from '../../desk/problems/problem.ts';
import { formatAnnotations, formatReport } from '../../desk/checks/report.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { typeCommand } from '../command-line.ts';
import { readState } from './tree-state.ts';

/** A line of a stack trace, or the name of an error that nobody has put into words. */
const TRACE = /^\s+at .+[:)]|\b(?:Range|Reference|Syntax|Type)?Error:/m;

/** What a terminal would obey, or not show. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Holds what was printed against what an editor must never be shown. */
export function expectPlainWords(printed: string, root: string): void {
  expect(printed).not.toMatch(TRACE);
  expect(printed).not.toMatch(CONTROL);
  expect(printed).not.toContain(root);
}

const isSentence = (said: string) => /^\S[\s\S]*[.?!]$/.test(said);

/** Whether a problem is one that an editor can find and understand. */
function isWellTold({ file, line, column, code, what, why, remedy }: Problem): boolean {
  const isPlaced = file !== '' && line >= 1 && column >= 1;
  const said = [what, why, remedy].flatMap((words) => LOCALES.map((locale) => words[locale]));
  return isPlaced && /^[A-Z]+-\d{3}$/.test(code) && said.every(isSentence);
}

/** Whether a problem stands at a place that there is. */
function isWithinFile(lines: readonly string[], { line, column }: Problem): boolean {
  const written = lines[line - 1];
  return written !== undefined && column <= written.length + 1;
}

/** Most problems that are set for people: some files have tens of thousands. */
const MOST_SET = 500;

/**
 * Checks a magazine, whatever it holds, and holds the answer against all that is promised of it: it is
 * told in plain words, at places that there are, and nothing is written.
 *
 * @returns The files in which an error stands.
 */
export async function checkPromises(root: string): Promise<string[]> {
  const before = await readState(root);
  const outcome = await typeCommand(['check', '--root', root, '--format', 'json']);
  expect(outcome.complaint).toBe('');
  const { problems } = JSON.parse(outcome.printed) as { problems: Problem[] };
  expect(problems.filter((problem) => !isWellTold(problem))).toEqual([]);
  const first = problems.slice(0, MOST_SET);
  for (const [name, told] of Map.groupBy(first, ({ file }) => file)) {
    const file = path.join(root, name);
    if (!before[file]?.startsWith('file ')) continue;
    const lines = readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
    expect(told.filter((problem) => !isWithinFile(lines, problem))).toEqual([]);
  }
  for (const locale of LOCALES) {
    expectPlainWords(formatReport(first, { locale }), root);
    expectPlainWords(formatAnnotations(first, locale), root);
  }
  expect(await readState(root)).toEqual(before);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(outcome.code).toBe(errors.length > 0 ? 1 : 0);
  return errors.map(({ file }) => file);
}

import { UsageError } from '../command.ts';
import { askGit } from '../git.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/check.json' with { type: 'json' };

/** Lines of a file, from 1, both included. */
type LineSpan = Record<'from' | 'to', number>;

export type ChangedLines = ReadonlyMap<string, readonly LineSpan[]>;

const NEW_FILE = /^\+\+\+ (?:"b\/(.*)"|b\/([^\t]*))/;
const HUNK = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/;

/** Reads the lines that a comparison adds or alters, from `git diff --unified=0`. */
export function parseChangedLines(diff: string): ChangedLines {
  const changed = new Map<string, LineSpan[]>();
  let spans: LineSpan[] | undefined;
  let left = 0;
  for (const line of diff.split('\n')) {
    // What a hunk holds may look like a header.
    if (left > 0 && line.startsWith('+')) {
      left -= 1;
      continue;
    }
    const [, quoted, plain] = NEW_FILE.exec(line) ?? [];
    const file = quoted ?? plain;
    if (file !== undefined) changed.set(file, (spans = []));
    const [, start, count = '1'] = HUNK.exec(line) ?? [];
    if (start === undefined) continue;
    left = Number(count);
    const from = Number(start);
    if (left > 0) spans?.push({ from, to: from + left - 1 });
  }
  return changed;
}

/** Whether a line is one of those that a change adds or alters. */
export function isChanged(changed: ChangedLines, file: string, line: number): boolean {
  return (changed.get(file) ?? []).some(({ from, to }) => from <= line && line <= to);
}

/** How git is asked for the lines that changed, so that no setting of the editor’s alters the answer. */
const DIFF =
  'diff --merge-base --relative --unified=0 --no-color --no-ext-diff --src-prefix=a/ --dst-prefix=b/ --end-of-options';

/** Reads the lines changed since the histories part, new files included; throws a `UsageError` for an unknown commit. */
export function readChangedLines(root: string, commit: string): ChangedLines {
  try {
    const diff = askGit(root, [...DIFF.split(' '), commit, '--']);
    const others = askGit(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    const unknown = others.split('\0').filter(Boolean);
    const whole = { from: 1, to: Number.POSITIVE_INFINITY };
    const spans = unknown.map((file) => [file, [whole]] as const);
    return new Map([...parseChangedLines(diff), ...spans]);
  } catch (error) {
    throw new UsageError(phrase(WORDS.unknownCommit, { commit }), { cause: error });
  }
}

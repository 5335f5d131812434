import type { Comment } from '../../domain/manuscript.ts';
import { placeAt } from '../../domain/place.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { YamlComment, YamlDocument } from '../../library/yaml-document.ts';
import { allTexts } from '../references.ts';

/** A note of the editors, in place, that a rule may be broken there: `desk-allow FR-004: the sign reads so`. */
export interface Silence {
  file: string;
  line: number;
  column: number;
  code: string;
  /** Why; empty when none is given. */
  reason: string;
  /** Lines that it speaks for, both included. */
  from: number;
  to: number;
}

const ALLOWANCE = /^desk-allow\s+(\S+?)\s*(?::\s*([\s\S]*))?$/;

function parseAllowance(text: string): Pick<Silence, 'code' | 'reason'> | undefined {
  const [, code, reason = ''] = ALLOWANCE.exec(text.trim()) ?? [];
  return code === undefined ? undefined : { code, reason: reason.trim() };
}

const indentOf = (line: string) => line.length - line.trimStart().length;
const isIdle = (line: string) => /^\s*(?:#.*)?$/.test(line);

/** The lines of the field that a comment stands above or beside, with all that is indented below it. */
function reachOfField({ line, trailing }: YamlComment, lines: readonly string[]): [number, number] {
  let from = line;
  if (!trailing)
    do from += 1;
    while (from <= lines.length && isIdle(lines[from - 1] ?? ''));
  const indent = indentOf(lines[from - 1] ?? '');
  let to = from;
  while (to < lines.length) {
    const next = lines[to] ?? '';
    if (next.trim() !== '' && indentOf(next) <= indent) break;
    to += 1;
  }
  return [from, to];
}

function silencesOfYaml(file: string, source: string, document: YamlDocument): Silence[] {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => !isIdle(line) && !/^---\s*$/.test(line)) + 1;
  return document.comments().flatMap((comment): Silence[] => {
    const allowance = parseAllowance(comment.text);
    if (!allowance) return [];
    const [from, to] = reachOfField(comment, lines);
    const column = (lines[comment.line - 1] ?? '').indexOf('#') + 1;
    // Above the first field, it speaks for the file as a whole too.
    const start = from === first && !comment.trailing ? 1 : from;
    return [{ file, line: comment.line, column, ...allowance, from: start, to }];
  });
}

function silencesOfText(file: string, source: string, comments: readonly Comment[]): Silence[] {
  return comments.flatMap((comment): Silence[] => {
    const allowance = parseAllowance(comment.text);
    if (!allowance) return [];
    const { line: from } = placeAt(source, comment.start);
    const { line: to } = placeAt(source, comment.reach);
    return [{ file, ...comment.place, ...allowance, from, to }];
  });
}

/** Every note that allows what a rule would say. */
export function silencesIn(manuscripts: Manuscripts): Silence[] {
  const { articles, issues, journeys, terms, sources, brands, authors } = manuscripts;
  const entries = [articles, issues, journeys, terms, sources, brands, authors].flatMap((files) =>
    [...files.values()].flatMap(({ file, source, document }) =>
      document ? silencesOfYaml(file, source, document) : [],
    ),
  );
  const texts = allTexts(manuscripts).flatMap(({ file, source, document, manuscript }) => [
    ...(document ? silencesOfYaml(file, source, document) : []),
    ...silencesOfText(file, source, manuscript?.comments ?? []),
  ]);
  return [...entries, ...texts];
}

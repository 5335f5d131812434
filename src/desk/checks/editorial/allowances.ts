import { placeAt } from '../../../magazine/texts/place.ts';
import type { Content } from '../../files/from-disk.ts';
import { CODES, problemAt, type Problem } from '../../problems/problem.ts';
import type { YamlComment, YamlDocument } from '../../files/yaml-document.ts';
import { allTexts } from '../used-ids.ts';
import { allEntries } from '../../files/content-sources.ts';

/** A note of the editors, in place, that a rule may be broken there: `desk-allow FR-004: the sign reads so`. */
interface Allowance {
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

const NOTE = /^desk-allow\s+(\S+?)\s*(?::\s*([\s\S]*))?$/;

/** Fewest characters that can hold a reason. */
const LEAST_REASON = 10;

function parseNote(text: string): Pick<Allowance, 'code' | 'reason'> | undefined {
  const [, code, reason = ''] = NOTE.exec(text.trim()) ?? [];
  return code === undefined ? undefined : { code, reason: reason.trim() };
}

const indentOf = (line: string) => line.length - line.trimStart().length;
const isIdle = (line: string) => /^\s*(?:#.*)?$/.test(line);

/** The lines of the field that a comment stands above or beside, with all that is indented below it. */
function reachOfField({ line, trailing }: YamlComment, lines: readonly string[]): [number, number] {
  const below = lines.findIndex((text, index) => index >= line && !isIdle(text));
  const from = trailing ? line : (below === -1 ? lines.length : below) + 1;
  const indent = indentOf(lines[from - 1] ?? '');
  const next = lines.findIndex(
    (text, index) => index >= from && text.trim() !== '' && indentOf(text) <= indent,
  );
  return [from, next === -1 ? lines.length : next];
}

function allowancesOfYaml(file: string, source: string, document: YamlDocument): Allowance[] {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => !isIdle(line) && !/^---\s*$/.test(line)) + 1;
  return document.comments().flatMap((comment): Allowance[] => {
    const note = parseNote(comment.text);
    if (!note) return [];
    const [from, to] = reachOfField(comment, lines);
    const column = (lines[comment.line - 1] ?? '').indexOf('#') + 1;
    // Above the first field, it speaks for the file as a whole too.
    const start = from === first && !comment.trailing ? 1 : from;
    return [{ file, line: comment.line, column, ...note, from: start, to }];
  });
}

/** Every note that allows what a rule would say. */
function findAllowances(content: Content): Allowance[] {
  const texts = allTexts(content);
  return [
    ...[...allEntries(content), ...texts].flatMap(({ file, source, document }) =>
      document ? allowancesOfYaml(file, source, document) : [],
    ),
    ...texts.flatMap(({ file, source, manuscript }) =>
      (manuscript?.comments ?? []).flatMap(({ text, place, start, reach }): Allowance[] => {
        const note = parseNote(text);
        const [from, to] = [placeAt(source, start).line, placeAt(source, reach).line];
        return note ? [{ file, ...place, ...note, from, to }] : [];
      }),
    ),
  ];
}

/** Takes out what the editors allow in place, and says what is wrong with their notes. */
export function applyAllowances(problems: readonly Problem[], content: Content): Problem[] {
  const refused: Problem[] = [];
  const standing: Allowance[] = [];
  const tell = (message: 'SIL-001' | 'SIL-002' | 'SIL-003', note: Allowance): Problem =>
    problemAt({ file: note.file, place: note }, message, { code: note.code });
  for (const allowance of findAllowances(content)) {
    if (!CODES.get(allowance.code)?.allowable) refused.push(tell('SIL-001', allowance));
    else if (allowance.reason.length < LEAST_REASON) refused.push(tell('SIL-002', allowance));
    else standing.push(allowance);
  }
  const used = new Set<Allowance>();
  const kept = problems.filter(({ file, code, line }) => {
    const allowance = standing.find(
      (note) => note.file === file && note.code === code && note.from <= line && line <= note.to,
    );
    if (allowance) used.add(allowance);
    return !allowance;
  });
  // What could not be read may have what is allowed.
  const unread = new Set(allTexts(content).flatMap(({ file, isWhole }) => (isWhole ? [] : [file])));
  const idle = standing.filter((allowance) => !used.has(allowance) && !unread.has(allowance.file));
  return [...kept, ...refused, ...idle.map((allowance) => tell('SIL-003', allowance))];
}

import { placeAt } from '../../magazine/texts/place.ts';
import { problemAt, type Problem } from '../problems/problem.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** What a program, this one included, writes for what it could not read. */
const LOST_CHARACTER = '\ufffd';

/** One problem a line. */
function findLostCharacters(text: string, file: string): Problem[] {
  if (!text.includes(LOST_CHARACTER)) return [];
  return text.split('\n').flatMap((line, index) => {
    const place = { line: index + 1, column: line.indexOf(LOST_CHARACTER) + 1 };
    return place.column === 0 ? [] : problemAt({ file, place }, 'FILE-006/lost');
  });
}

/** Reads bytes as the magazine wants them (UTF-8, no mark, LF), and tells a problem for each other habit of software. */
export function decodeFile(
  bytes: Uint8Array,
  file: string,
): { source: string | undefined; problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const place = { line: lines.findIndex((line) => line.includes(LOST_CHARACTER)) + 1, column: 1 };
    return { source: undefined, problems: [problemAt({ file, place }, 'FILE-006/encoding')] };
  }

  const problems = findLostCharacters(text, file);
  if (text.startsWith(BYTE_ORDER_MARK)) {
    text = text.slice(BYTE_ORDER_MARK.length);
    // The text that is written back is the one without the mark.
    problems.push(problemAt({ file }, 'FILE-004', {}, { fix: { start: 0, end: 0, text: '' } }));
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    const fix = { start: 0, end: text.length, text: text.replace(/\r\n?/g, '\n') };
    const place = placeAt(text, carriageReturn);
    problems.push(problemAt({ file, place }, 'FILE-005', {}, { fix }));
  }
  // A carriage return of its own ended lines on old Macs, and still does for the parser of texts.
  return { source: text.replace(/\r(?!\n)/g, '\n'), problems };
}

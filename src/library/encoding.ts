import type { Fault } from './fault.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** The line of the first byte that is not UTF-8, found by reading one line after the other. */
function findBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}

/**
 * Reads the bytes of a file as the magazine wants them: UTF-8, no byte order mark, lines that end in LF.
 *
 * @returns The text, unless it is not UTF-8, and a fault for each other habit of an editor’s software.
 */
export function decodeFile(
  bytes: Uint8Array,
  file: string,
): { source: string | undefined; faults: Fault[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const fault: Fault = {
      file,
      line: findBrokenLine(bytes),
      column: 1,
      code: 'FILE-006',
      what: 'The line holds characters that are not UTF-8.',
      why: 'Its accents would appear as question marks.',
      remedy: 'Save the file again with the encoding UTF-8.',
    };
    return { source: undefined, faults: [fault] };
  }

  const faults: Fault[] = [];
  if (text.startsWith(BYTE_ORDER_MARK)) {
    text = text.slice(BYTE_ORDER_MARK.length);
    faults.push({
      file,
      line: 1,
      column: 1,
      code: 'FILE-004',
      what: 'The file starts with a byte order mark.',
      why: 'The mark is invisible and counts as a character before the first field.',
      remedy: 'Save the file again as UTF-8 without BOM.',
    });
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    const before = text.slice(0, carriageReturn);
    faults.push({
      file,
      line: before.split('\n').length,
      column: carriageReturn - before.lastIndexOf('\n'),
      code: 'FILE-005',
      what: 'The line ends as Windows ends lines (CRLF).',
      why: 'Everyone’s files end lines alike (LF), so that a comparison shows only what was written.',
      remedy: 'Save the file again with the line ending LF.',
    });
  }
  return { source: text, faults };
}

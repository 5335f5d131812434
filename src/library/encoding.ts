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

/** What a program writes for a character that it could not read; one fault a line. */
const LOST_CHARACTER = '\ufffd';

function findLostCharacters(text: string, file: string): Fault[] {
  if (!text.includes(LOST_CHARACTER)) return [];
  return text.split('\n').flatMap((line, index): Fault[] => {
    const column = line.indexOf(LOST_CHARACTER) + 1;
    if (column === 0) return [];
    return [
      {
        file,
        line: index + 1,
        column,
        code: 'FILE-006',
        what: {
          fr: 'La ligne contient le signe �, qui tient la place d’un caractère perdu.',
          en: 'The line holds the sign �, which stands for a lost character.',
        },
        why: {
          fr: 'Un logiciel a enregistré le fichier sans savoir lire son codage, et ce qui était écrit n’y est plus.',
          en: 'A program saved the file without knowing how to read it, and what was written is gone.',
        },
        remedy: {
          fr: 'Écrivez de nouveau le caractère.',
          en: 'Write the character again.',
        },
      },
    ];
  });
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
      what: {
        fr: 'La ligne contient des caractères qui ne sont pas en UTF-8.',
        en: 'The line holds characters that are not UTF-8.',
      },
      why: {
        fr: 'Ses accents deviendraient des points d’interrogation.',
        en: 'Its accents would appear as question marks.',
      },
      remedy: {
        fr: 'Enregistrez de nouveau le fichier avec l’encodage UTF-8.',
        en: 'Save the file again with the encoding UTF-8.',
      },
    };
    return { source: undefined, faults: [fault] };
  }

  const faults = findLostCharacters(text, file);
  if (text.startsWith(BYTE_ORDER_MARK)) {
    text = text.slice(BYTE_ORDER_MARK.length);
    faults.push({
      file,
      line: 1,
      column: 1,
      code: 'FILE-004',
      what: {
        fr: 'Le fichier commence par une marque d’ordre des octets (BOM).',
        en: 'The file starts with a byte order mark.',
      },
      why: {
        fr: 'Cette marque ne se voit pas et compte comme un caractère avant le premier champ.',
        en: 'The mark is invisible and counts as a character before the first field.',
      },
      remedy: {
        fr: 'Enregistrez de nouveau le fichier en UTF-8 sans BOM.',
        en: 'Save the file again as UTF-8 without BOM.',
      },
      // The text that is written back is the one without the mark.
      fix: { start: 0, end: 0, text: '' },
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
      what: {
        fr: 'La ligne se termine à la manière de Windows (CRLF).',
        en: 'The line ends as Windows ends lines (CRLF).',
      },
      why: {
        fr: 'Chez tout le monde les lignes se terminent de même (LF), pour qu’une comparaison ne montre que ce qui a été écrit.',
        en: 'Everyone’s files end lines alike (LF), so that a comparison shows only what was written.',
      },
      remedy: {
        fr: 'Enregistrez de nouveau le fichier avec la fin de ligne LF.',
        en: 'Save the file again with the line ending LF.',
      },
      fix: { start: 0, end: text.length, text: text.replace(/\r\n?/g, '\n') },
    });
  }
  // A carriage return of its own ended lines on old Macs, and still does for the parser of texts.
  return { source: text.replace(/\r(?!\n)/g, '\n'), faults };
}

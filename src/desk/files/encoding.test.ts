import { describe, expect, it } from 'vitest';
import { decodeFile } from './encoding.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file', () => {
  it('is UTF-8 with lines that end in LF', () => {
    expect(decodeFile(bytes('é\n'), 'f')).toEqual({ source: 'é\n', problems: [] });
  });

  it('loses its byte order mark, which is reported', () => {
    const { source, problems } = decodeFile(bytes('\ufeffé\n'), 'f');
    expect(source).toBe('é\n');
    expect(problems).toMatchObject([{ code: 'FILE-004', line: 1, column: 1 }]);
    expect(problems[0]?.what).toEqual({
      fr: 'Le fichier commence par une marque d’ordre des octets (BOM).',
      en: 'The file starts with a byte order mark.',
    });
  });

  it('is reported at the first line that ends as Windows ends lines', () => {
    const { problems } = decodeFile(bytes('a\nbc\r\nd\r\n'), 'f');
    expect(problems).toMatchObject([{ code: 'FILE-005', line: 2, column: 3 }]);
    expect(problems[0]?.remedy).toEqual({
      fr: 'Enregistrez de nouveau le fichier avec la fin de ligne LF.',
      en: 'Save the file again with the line ending LF.',
    });
  });

  it('ends a line at a carriage return of its own, as old Macs do, and is reported', () => {
    const { source, problems } = decodeFile(bytes('a\rbc\r'), 'f');
    expect(source).toBe('a\nbc\n');
    expect(problems).toMatchObject([{ code: 'FILE-005', line: 1, column: 2 }]);
  });

  it('is reported at each line in which a character has been lost', () => {
    const { source, problems } = decodeFile(bytes('a\nr\ufffddaction r\ufffd\n\ufffd\n'), 'f');
    expect(source).toBe('a\nr\ufffddaction r\ufffd\n\ufffd\n');
    expect(problems).toMatchObject([
      { code: 'FILE-006', line: 2, column: 2 },
      { code: 'FILE-006', line: 3, column: 1 },
    ]);
  });

  it('is not read at all in another encoding, and the line is named', () => {
    const latin = Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x0a]);
    const { source, problems } = decodeFile(latin, 'f');
    expect(source).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'FILE-006', line: 2 }]);
    expect(problems[0]?.why).toEqual({
      fr: 'Ses accents deviendraient des points d’interrogation.',
      en: 'Its accents would appear as question marks.',
    });
  });
});

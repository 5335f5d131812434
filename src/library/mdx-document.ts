import type { z } from 'astro/zod';
import { ManuscriptSyntaxError, parseManuscript, type Manuscript } from '../domain/manuscript.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Fault } from './fault.ts';
import { validate } from './validation.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** A text read once: its head against a schema, and its body. */
export interface MdxDocument<Head> {
  /** The whole file; empty if it is not UTF-8. */
  source: string;
  /** The head, if it fits its schema. */
  head: Head | undefined;
  /** The head with its places in the file, if its YAML can be read. */
  document: YamlDocument | undefined;
  /** What the body holds, if it is MDX. */
  manuscript: Manuscript | undefined;
}

export interface MdxOptions<Head> {
  /** Path of the file, for the faults. */
  file: string;
  locale: Locale;
  schema: z.ZodType<Head>;
}

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** Whether the first line opens a head: elsewhere, three hyphens draw a line. */
function extractHead(source: string): string | undefined {
  const match = HEAD.exec(source);
  return match?.index === 0 ? match[1] : undefined;
}

function readBody(
  source: string,
  { file, locale }: Pick<MdxOptions<unknown>, 'file' | 'locale'>,
): { manuscript: Manuscript | undefined; faults: Fault[] } {
  try {
    return { manuscript: parseManuscript(source, locale), faults: [] };
  } catch (error) {
    if (!(error instanceof ManuscriptSyntaxError)) throw error;
    const fault: Fault = {
      file,
      ...error.place,
      code: 'MDX-001',
      what: 'The text cannot be read from here.',
      why: `The parser says: ${error.message.replace(/\.$/, '')}.`,
      remedy:
        'Close every tag that is opened, on the same line; a < or a { of the prose itself is preceded by a backslash.',
    };
    return { manuscript: undefined, faults: [fault] };
  }
}

/** Reads a text: head, then body, each telling its own faults. */
export function parseMdx<Head>(
  source: string,
  { file, locale, schema }: MdxOptions<Head>,
): MdxDocument<Head> & { faults: Fault[] } {
  const body = readBody(source, { file, locale });
  const written = extractHead(source);
  if (written === undefined) {
    const fault: Fault = {
      file,
      line: 1,
      column: 1,
      code: 'FILE-007',
      what: 'The text has no head.',
      why: 'A text starts with a line of three hyphens, its title and other fields, and three hyphens again.',
      remedy: 'Write the head above the text.',
    };
    return {
      source,
      head: undefined,
      document: undefined,
      manuscript: body.manuscript,
      faults: [fault, ...body.faults],
    };
  }
  const { document, faults } = parseYaml(written, { file, linesBefore: 1 });
  const valid = document && validate(document, schema, file);
  return {
    source,
    head: valid?.entry,
    document,
    manuscript: body.manuscript,
    faults: [...faults, ...(valid?.faults ?? []), ...body.faults],
  };
}

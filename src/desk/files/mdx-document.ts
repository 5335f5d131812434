import type { z } from 'astro/zod';
import { TEXT_HEAD } from '../../magazine/texts/manuscript-tree.ts';
import type { Manuscript } from '../../magazine/texts/manuscript.ts';
import { indexLines } from '../../magazine/texts/place.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { describeHidden, nameCharacter } from './invisible-characters.ts';
import { readManuscript } from './mdx-problems.ts';
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
  /** What the body holds, as far as it can be read. */
  manuscript: Manuscript | undefined;
  /** Whether that is all of it: what is missing from it may stand in what could not be read. */
  isWhole: boolean;
}

/** What an entity becomes that stands for no character, or for one that no page may hold. */
const LOST = '\ufffd';

/** Characters that nobody sees and that an entity writes (`&#8203;`): the file itself shows none. */
function findHiddenEntities({ passages }: Manuscript, source: string, file: string): Problem[] {
  if (!source.includes('&')) return [];
  const placeAt = indexLines(source);
  return passages.flatMap(({ runs }) =>
    runs.flatMap(({ text, start, end }): Problem[] => {
      const lost = text.includes(LOST) ? nameCharacter(LOST) : undefined;
      const hidden = describeHidden(text) ?? lost;
      const written = source.slice(start, end);
      // A character that stands in the file as it is has been told with its line.
      if (!hidden || describeHidden(written) || written.includes(LOST)) return [];
      return [problemAt({ file, place: placeAt(start) }, 'FILE-008/entity', { hidden })];
    }),
  );
}

/** What is known of a text that cannot be read. */
export const UNREAD_TEXT = {
  head: undefined,
  document: undefined,
  manuscript: undefined,
  isWhole: false,
} as const;

/** The line of hyphens that opens a head which no other line of hyphens closes, and its last field. */
const OPEN_HEAD = /^---[ \t]*\r?\n(?:[ \t]*(?:#.*|[\w-]+:.*|-[ \t].*|[ \t]+\S.*)\r?\n)+/;

/** The start of a head that stands below something, or after spaces. */
const LOW_HEAD = /^[ \t]*---[ \t]*\r?\n[ \t]*[\w-]+:/m;

/** Without its head, nobody can tell where a text begins: its body is not read either. */
function refuseHead(source: string, file: string) {
  const open = OPEN_HEAD.exec(source)?.[0];
  const problem = open
    ? problemAt({ file, place: { line: open.split('\n').length, column: 1 } }, 'FILE-007/open')
    : problemAt({ file }, LOW_HEAD.test(source) ? 'FILE-007/above' : 'FILE-007/missing');
  return { ...UNREAD_TEXT, problems: [problem] };
}

/** Reads a text: head, then body, each telling its own problems, by the path of the file. */
export function parseMdx<Head>(
  source: string,
  { file, locale, schema }: { file: string; locale: Locale; schema: z.ZodType<Head> },
): MdxDocument<Head> & { problems: Problem[] } {
  const written = TEXT_HEAD.exec(source)?.[1];
  if (written === undefined) return { ...refuseHead(source, file), source };
  const { manuscript, problems: inBody } = readManuscript(source, { file, locale });
  const before = source.slice(0, source.indexOf('\n') + 1);
  const { document, problems } = parseYaml(written, { file, before });
  const valid = document && validate(document, schema, file);
  return {
    source,
    head: valid?.entry,
    document,
    manuscript,
    isWhole: manuscript !== undefined && inBody.length === 0,
    problems: [
      ...problems,
      ...(valid?.problems ?? []),
      ...inBody,
      ...(manuscript ? findHiddenEntities(manuscript, source, file) : []),
    ],
  };
}

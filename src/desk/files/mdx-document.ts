import type { z } from 'astro/zod';
import { ManuscriptSyntaxError, TEXT_HEAD } from '../../magazine/texts/manuscript-tree.ts';
import { parseManuscript, type Manuscript } from '../../magazine/texts/manuscript.ts';
import { indexLines } from '../../magazine/texts/place.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { describeHidden, nameCharacter } from './invisible-characters.ts';
import { showParserMessage } from './quotation.ts';
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
  /** Path of the file, for the problems. */
  file: string;
  locale: Locale;
  schema: z.ZodType<Head>;
}

/** What an entity becomes that stands for no character, or for one that no page may hold. */
const LOST = '\ufffd';

/** Characters that nobody sees and that an entity writes (`&#8203;`): the file itself shows none. */
function findHiddenEntities({ passages }: Manuscript, source: string, file: string): Problem[] {
  if (!source.includes('&')) return [];
  const placeAt = indexLines(source);
  return passages.flatMap(({ runs }) =>
    runs.flatMap(({ text, start, end }): Problem[] => {
      const hidden =
        describeHidden(text) ?? (text.includes(LOST) ? nameCharacter(LOST) : undefined);
      const written = source.slice(start, end);
      // A character that stands in the file as it is has been told with its line.
      if (!hidden || describeHidden(written) || written.includes(LOST)) return [];
      return [problemAt({ file, place: placeAt(start) }, 'FILE-008/entity', { hidden })];
    }),
  );
}

function readBody(
  source: string,
  { file, locale }: Pick<MdxOptions<unknown>, 'file' | 'locale'>,
): { manuscript: Manuscript | undefined; problems: Problem[] } {
  try {
    const manuscript = parseManuscript(source, locale);
    return { manuscript, problems: findHiddenEntities(manuscript, source, file) };
  } catch (error) {
    if (!(error instanceof ManuscriptSyntaxError)) throw error;
    const { place, message, exceeded } = error;
    const problem = exceeded
      ? problemAt({ file, place }, `MDX-001/${exceeded.kind}`, { limit: exceeded.limit })
      : problemAt({ file, place }, 'MDX-001/syntax', { said: showParserMessage(message) });
    return { manuscript: undefined, problems: [problem] };
  }
}

/** Reads a text: head, then body, each telling its own problems. */
export function parseMdx<Head>(
  source: string,
  { file, locale, schema }: MdxOptions<Head>,
): MdxDocument<Head> & { problems: Problem[] } {
  const body = readBody(source, { file, locale });
  const written = TEXT_HEAD.exec(source)?.[1];
  const before = source.slice(0, source.indexOf('\n') + 1);
  const { document, problems } =
    written === undefined
      ? { document: undefined, problems: [problemAt({ file }, 'FILE-007')] }
      : parseYaml(written, { file, before });
  const valid = document && validate(document, schema, file);
  return {
    source,
    head: valid?.entry,
    document,
    manuscript: body.manuscript,
    problems: [...problems, ...(valid?.problems ?? []), ...body.problems],
  };
}

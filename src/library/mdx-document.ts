import type { z } from 'astro/zod';
import { ManuscriptSyntaxError, TEXT_HEAD } from '../domain/manuscript-tree.ts';
import { parseManuscript, type Manuscript } from '../domain/manuscript.ts';
import { indexLines } from '../domain/place.ts';
import type { Locale, Localised } from '../schemas/locale.ts';
import type { Fault } from './fault.ts';
import { describeHidden } from './invisible-characters.ts';
import { quoteParser } from './quotation.ts';
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

/** What an entity becomes that stands for no character, or for one that no page may hold. */
const LOST = '\ufffd';
const LOST_CHARACTER: Localised = { fr: 'U+FFFD, caractère perdu', en: 'U+FFFD, lost character' };

/** Characters that nobody sees and that an entity writes (`&#8203;`): the file itself shows none. */
function findHiddenEntities({ passages }: Manuscript, source: string, file: string): Fault[] {
  if (!source.includes('&')) return [];
  const placeAt = indexLines(source);
  return passages.flatMap(({ runs }) =>
    runs.flatMap(({ text, start, end }): Fault[] => {
      const hidden = describeHidden(text) ?? (text.includes(LOST) ? LOST_CHARACTER : undefined);
      const written = source.slice(start, end);
      // A character that stands in the file as it is has been told with its line.
      if (!hidden || describeHidden(written) || written.includes(LOST)) return [];
      return [
        {
          file,
          ...placeAt(start),
          code: 'FILE-008',
          what: {
            fr: `Le texte cache un caractère invisible (${hidden.fr}), qu’écrit une entité.`,
            en: `The text hides an invisible character (${hidden.en}), which an entity writes.`,
          },
          why: {
            fr: 'Personne ne le verrait dans la page, et il peut y couper un mot ou rendre un fil illisible.',
            en: 'Nobody would see it on the page, and it can break a word there or make a feed unreadable.',
          },
          remedy: {
            fr: 'Supprimez l’entité, de son & à son point-virgule.',
            en: 'Remove the entity, from its & to its semicolon.',
          },
        },
      ];
    }),
  );
}

function readBody(
  source: string,
  { file, locale }: Pick<MdxOptions<unknown>, 'file' | 'locale'>,
): { manuscript: Manuscript | undefined; faults: Fault[] } {
  try {
    const manuscript = parseManuscript(source, locale);
    return { manuscript, faults: findHiddenEntities(manuscript, source, file) };
  } catch (error) {
    if (!(error instanceof ManuscriptSyntaxError)) throw error;
    const fault: Fault = {
      file,
      ...error.place,
      code: 'MDX-001',
      what: {
        fr: 'Le texte ne peut pas être lu à partir d’ici.',
        en: 'The text cannot be read from here.',
      },
      why: error.advice?.why ?? quoteParser(error.message),
      remedy: error.advice?.remedy ?? {
        fr: 'Fermez chaque balise ouverte, sur la même ligne ; dans la prose, faites précéder un < ou un { d’une barre oblique inverse.',
        en: 'Close every tag that is opened, on the same line; a < or a { of the prose itself is preceded by a backslash.',
      },
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
  const written = TEXT_HEAD.exec(source)?.[1];
  if (written === undefined) {
    const fault: Fault = {
      file,
      line: 1,
      column: 1,
      code: 'FILE-007',
      what: { fr: 'Le texte n’a pas d’en-tête.', en: 'The text has no head.' },
      why: {
        fr: 'Un texte commence par une ligne de trois traits d’union, puis son titre et les autres champs, puis de nouveau trois traits d’union.',
        en: 'A text starts with a line of three hyphens, its title and other fields, and three hyphens again.',
      },
      remedy: { fr: 'Écrivez l’en-tête au-dessus du texte.', en: 'Write the head above the text.' },
    };
    return {
      source,
      head: undefined,
      document: undefined,
      manuscript: body.manuscript,
      faults: [fault, ...body.faults],
    };
  }
  const { document, faults } = parseYaml(written, {
    file,
    before: source.slice(0, source.indexOf('\n') + 1),
  });
  const valid = document && validate(document, schema, file);
  return {
    source,
    head: valid?.entry,
    document,
    manuscript: body.manuscript,
    faults: [...faults, ...(valid?.faults ?? []), ...body.faults],
  };
}

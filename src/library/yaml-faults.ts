import {
  isAlias,
  isCollection,
  isScalar,
  visit,
  type CST,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Localised } from '../schemas/locale.ts';
import type { Fault } from './fault.ts';
import { describeHidden } from './invisible-characters.ts';
import { quote, quoteParser, showPlainly } from './quotation.ts';

/** A fault of a document and where it stands in it, in UTF-16 units from its start. */
export type LocatedFault = Omit<Fault, 'file' | 'line' | 'column'> & { offset: number };

const REMEDIES: Partial<Record<YAMLError['code'], Localised>> = {
  BAD_INDENT: {
    fr: 'Fermez chaque crochet, accolade et guillemet, et alignez les champs d’un même niveau.',
    en: 'Close every bracket, brace and quote, and align the fields of one level.',
  },
  BAD_SCALAR_START: {
    fr: 'Mettez le texte entre guillemets droits.',
    en: 'Put the text in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    fr: 'Mettez entre guillemets droits un texte qui contient un deux-points suivi d’une espace, et alignez les champs d’un même niveau.',
    en: 'Put a text that contains a colon and a space in quotes, and align the fields of one level.',
  },
  MISSING_CHAR: {
    fr: 'Fermez le guillemet ou le crochet resté ouvert.',
    en: 'Close the quote or the bracket that is open.',
  },
  UNEXPECTED_TOKEN: {
    fr: 'Entre guillemets simples, écrivez l’apostrophe ’ ; ne mettez qu’une valeur par champ.',
    en: 'Write ’ for an apostrophe inside single quotes, and one value a field.',
  },
};

const MEND_LINE: Localised = {
  fr: 'Corrigez la ligne, ou mettez son texte entre guillemets droits.',
  en: 'Mend the line, or put its text in quotes.',
};

const UNREADABLE: Localised = {
  fr: 'Le YAML ne peut pas être lu à partir d’ici.',
  en: 'The YAML cannot be read from here.',
};

function describeError(error: YAMLError): LocatedFault {
  const offset = error.pos[0];
  if (error.code === 'TAB_AS_INDENT') {
    return {
      offset,
      code: 'YAML-003',
      what: {
        fr: 'La ligne commence par une tabulation.',
        en: 'A tab stands at the start of the line.',
      },
      why: {
        fr: 'YAML lit la profondeur d’un champ au nombre d’espaces ; une tabulation n’a pas de largeur fixe.',
        en: 'YAML reads the depth of a field from spaces; a tab has no fixed width.',
      },
      remedy: {
        fr: 'Remplacez la tabulation par deux espaces.',
        en: 'Replace the tab with two spaces.',
      },
    };
  }
  return {
    offset,
    code: 'YAML-001',
    what: UNREADABLE,
    why: quoteParser(error.message),
    remedy: REMEDIES[error.code] ?? MEND_LINE,
  };
}

/** One broken line makes the parser stumble again further on: the first syntax error is the one to mend. */
export function findSyntaxFault({ errors }: Document): LocatedFault | undefined {
  const [first] = errors;
  return first && describeError(first);
}

/** Most levels of lists and groups inside each other; the content itself needs five. */
const DEEPEST = 20;

/** The lists and groups that a token holds one level below it. */
function innerTokens(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

function findDeepToken(document: CST.Token): CST.Token | undefined {
  let level: CST.Token[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0];
    level = level.flatMap(innerTokens);
  }
  return undefined;
}

/**
 * What would stop the reader, or change how it reads, found among the tokens before it composes them:
 * nesting beyond all use, and instructions to YAML itself.
 */
export function findTokenFault(tokens: readonly CST.Token[]): LocatedFault | undefined {
  for (const token of tokens) {
    if (token.type === 'directive') {
      return {
        offset: token.offset,
        code: 'YAML-001',
        what: {
          fr: 'La ligne commence par % : c’est une instruction pour YAML.',
          en: 'The line starts with %: it is an instruction to YAML.',
        },
        why: {
          fr: 'Une instruction change la façon dont tout le fichier est lu ; le contenu ne s’en sert pas.',
          en: 'An instruction changes how the whole file is read; content does not use any.',
        },
        remedy: { fr: 'Supprimez la ligne.', en: 'Remove the line.' },
      };
    }
    const deep = findDeepToken(token);
    if (deep) {
      return {
        offset: deep.offset,
        code: 'YAML-001',
        what: UNREADABLE,
        why: {
          fr: `Des listes ou des groupes de champs sont emboîtés sur plus de ${DEEPEST} niveaux, ce qu’aucune entrée ne demande.`,
          en: `Lists or groups of fields stand inside each other over more than ${DEEPEST} levels, which no entry asks for.`,
        },
        remedy: {
          fr: 'Supprimez les crochets, les accolades ou les traits d’union en trop.',
          en: 'Remove the brackets, braces or hyphens that are too many.',
        },
      };
    }
  }
  return undefined;
}

/** Tells that a second document starts in the file. */
export function refuseDocument({ range }: Document): LocatedFault {
  return {
    offset: range?.[0] ?? 0,
    code: 'YAML-001',
    what: UNREADABLE,
    why: {
      fr: 'Un second document commence ici, et un fichier n’en contient qu’un.',
      en: 'A second document starts here, and a file holds one only.',
    },
    remedy: {
      fr: 'Gardez un seul document dans le fichier, sans ligne de trois traits d’union.',
      en: 'Keep one document in the file, without a line of three hyphens.',
    },
  };
}

/** Fields that are written again in the same group. The parser’s own search compares all with all. */
export function findRepeatedFields(document: Document): LocatedFault[] {
  const faults: LocatedFault[] = [];
  visit(document, {
    Map(_, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (names.has(name)) {
          faults.push({
            offset: key.range?.[0] ?? 0,
            code: 'YAML-002',
            what: {
              fr: `Le champ ${quote(name).fr} est écrit deux fois.`,
              en: `The field ${quote(name).en} is written twice.`,
            },
            why: {
              fr: 'Une seule des deux valeurs pourrait être gardée, et rien ne dit laquelle.',
              en: 'Only one of the two values could be kept, and nothing says which.',
            },
            remedy: { fr: 'Supprimez l’un des deux.', en: 'Remove one of them.' },
          });
        }
        names.add(name);
      }
    },
  });
  return faults;
}

const INSTRUCTION: Omit<LocatedFault, 'offset'> = {
  code: 'YAML-001',
  what: {
    fr: 'La valeur est une ancre, un alias ou une étiquette YAML.',
    en: 'The value is an anchor, an alias or a tag.',
  },
  why: {
    fr: 'Une valeur qui commence par &, * ou ! est une instruction pour YAML, dont le contenu ne se sert pas.',
    en: 'A value that starts with &, * or ! is an instruction to YAML, which content does not use.',
  },
  remedy: {
    fr: 'Écrivez la valeur elle-même, ou mettez le texte entre guillemets droits.',
    en: 'Write the value itself, or put the text in quotes.',
  },
};

function describeDate(value: Date, written: string): Omit<LocatedFault, 'offset'> | undefined {
  const shown = showPlainly(written);
  if (shown === value.toISOString().slice(0, 10)) return undefined;
  return {
    code: 'YAML-004',
    what: {
      fr: `La date ${shown} n’est pas un jour du calendrier.`,
      en: `The date ${shown} is not a day of the calendar.`,
    },
    why: {
      fr: 'Un jour qui n’existe pas serait reporté à un autre, et une heure dépend du fuseau du lecteur.',
      en: 'A day that does not exist would be moved to another one, and a time depends on the reader’s zone.',
    },
    remedy: {
      fr: 'Écrivez un jour qui existe, sous la forme AAAA-MM-JJ, sans heure.',
      en: 'Write a day that exists, YYYY-MM-DD, without a time.',
    },
  };
}

/** A character that nobody sees and that the file does not hold: it is made by a backslash in quotes. */
function describeEscape(value: string, written: string): Omit<LocatedFault, 'offset'> | undefined {
  const hidden = written.includes('\\') ? describeHidden(value) : undefined;
  if (!hidden || describeHidden(written)) return undefined;
  return {
    code: 'FILE-008',
    what: {
      fr: `Le texte cache un caractère invisible (${hidden.fr}), qu’écrit une barre oblique inverse.`,
      en: `The text hides an invisible character (${hidden.en}), which a backslash writes.`,
    },
    why: {
      fr: 'Personne ne le verrait dans la page, et il peut y couper un mot ou rendre un fil illisible.',
      en: 'Nobody would see it on the page, and it can break a word there or make a feed unreadable.',
    },
    remedy: {
      fr: 'Supprimez la barre oblique inverse et les signes qui la suivent.',
      en: 'Remove the backslash and the signs that follow it.',
    },
  };
}

/** What the parser lets pass and the magazine does not: borrowed values, moved dates, hidden characters. */
export function findDoubtfulNodes(document: Document, source: string): LocatedFault[] {
  const faults: LocatedFault[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node) && !isScalar(node) && !isCollection(node)) return;
    const [offset, end] = node.range ?? [0, 0];
    const isInstruction = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
    const value = isScalar(node) ? node.value : undefined;
    let fault: Omit<LocatedFault, 'offset'> | undefined;
    if (isInstruction) fault = INSTRUCTION;
    else if (value instanceof Date && isScalar(node))
      fault = describeDate(value, node.source ?? '');
    else if (typeof value === 'string') fault = describeEscape(value, source.slice(offset, end));
    if (fault) faults.push({ offset, ...fault });
  });
  return faults;
}

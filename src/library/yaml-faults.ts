import type { CST, Document, YAMLError } from 'yaml';
import type { Localised } from '../schemas/locale.ts';
import type { Fault } from './fault.ts';
import { quoteParser } from './quotation.ts';

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

const DEEP_LINE = new RegExp(`^ {${DEEPEST * 10}} *(?=\\S)|(?:[-?:][ \\t]+){${DEEPEST + 1}}`, 'm');

const buildDepthFault = (offset: number): LocatedFault => ({
  offset,
  code: 'YAML-001',
  what: UNREADABLE,
  why: {
    fr: `Des listes ou des groupes de champs sont emboîtés sur plus de ${DEEPEST} niveaux, ce qu’aucune entrée ne demande.`,
    en: `Lists or groups of fields stand inside each other over more than ${DEEPEST} levels, which no entry asks for.`,
  },
  remedy: {
    fr: 'Supprimez les crochets, les accolades, les espaces ou les traits d’union en trop.',
    en: 'Remove the brackets, braces, spaces or hyphens that are too many.',
  },
});

/** A line that starts too deep, or goes too deep, even to be cut into tokens. */
export function findDeepLine(source: string): LocatedFault | undefined {
  const offset = source.search(DEEP_LINE);
  return offset === -1 ? undefined : buildDepthFault(offset);
}

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
    if (deep) return buildDepthFault(deep.offset);
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

import { LOCALES } from '../domain/routes.ts';
import { identifierSchema } from '../schemas/identifier.ts';
import type { Localised } from '../schemas/locale.ts';
import type { Fault } from './fault.ts';
import { findNearest } from './nearest.ts';
import { quote } from './quotation.ts';

/** Folders that hold one YAML file an entry. */
const ENTRY_FOLDERS = ['authors', 'brands', 'issues', 'journeys', 'sources', 'terms'];
/** Folders that hold one folder an entry, with a text a language. */
const TEXT_FOLDERS = ['articles', 'pages'];
const TEXT_NAMES = LOCALES.map((locale) => `${locale}.mdx`);

/** The terms under which the texts may be copied: no entry, but theirs. */
const LICENCE = 'LICENSE';

/** Where former addresses lead. */
export const REDIRECTS = 'redirects.yaml';

const ISSUE_NUMBER = /^[1-9]\d*$/;

/** The names that the build looks for in a folder of the content. */
function namesExpectedIn(folder: string): readonly string[] {
  return folder === 'articles' ? ['article.yaml', ...TEXT_NAMES] : TEXT_NAMES;
}

function toId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export interface Refusal extends Pick<Fault, 'code' | 'what' | 'why' | 'remedy' | 'suggestion'> {
  /** How many parts of the path lead to what is refused: a folder is refused once, not once a file of it. */
  depth: number;
}

function refuseFile(
  parts: readonly string[],
  why: Localised,
  expected: readonly string[] = [],
): Refusal {
  const name = parts.at(-1) ?? '';
  const quoted = quote(name);
  return {
    depth: parts.length,
    code: 'FILE-001',
    what: {
      fr: `Le magazine ne sait pas ce qu’est ${quoted.fr}.`,
      en: `The magazine does not know what ${quoted.en} is.`,
    },
    why,
    remedy: { fr: 'Sortez-le de content/.', en: 'Move it out of content/.' },
    suggestion: findNearest(name, expected),
  };
}

function refuseName(name: string, folder: string): Refusal {
  const isIssue = folder === 'issues';
  const quoted = quote(name);
  const suggestion = isIssue ? undefined : toId(name);
  return {
    depth: 2,
    code: 'FILE-002',
    what: {
      fr: `${quoted.fr} ne peut pas être le nom d’une entrée de content/${folder}/.`,
      en: `${quoted.en} cannot be the name of an entry of content/${folder}/.`,
    },
    why: isIssue
      ? {
          fr: 'Un numéro porte pour nom son chiffre, à partir de 1.',
          en: 'An issue is named by its number, from 1.',
        }
      : {
          fr: 'Le nom est un identifiant et une adresse publique : des minuscules de a à z sans accent, des chiffres, des traits d’union isolés.',
          en: 'The name is an id and a public address: lower-case letters a–z, digits and single hyphens.',
        },
    remedy: { fr: 'Renommez-le.', en: 'Rename it.' },
    suggestion: suggestion || undefined,
  };
}

/**
 * Says what is wrong with where a file stands and how it is called.
 *
 * @param parts The path within `content/`, split.
 * @returns `undefined` when the magazine knows what the file is.
 */
export function refusePlace(parts: readonly string[]): Refusal | undefined {
  const [folder = '', name = '', inner] = parts;
  if (parts.length === 1) {
    if (folder === LICENCE || folder === REDIRECTS) return undefined;
    const why = {
      fr: `Seuls des dossiers, ${REDIRECTS} et ${LICENCE} se trouvent directement dans content/.`,
      en: `Only folders, ${REDIRECTS} and ${LICENCE} stand directly in content/.`,
    };
    return refuseFile(parts, why, [REDIRECTS, LICENCE]);
  }
  if (TEXT_FOLDERS.includes(folder)) {
    const expected = namesExpectedIn(folder);
    const names = expected.join(', ');
    const why = {
      fr: `Un dossier de content/${folder}/ contient ${names} et rien d’autre.`,
      en: `A folder of content/${folder}/ holds ${names} and nothing else.`,
    };
    if (inner === undefined || parts.length > 3) return refuseFile(parts, why);
    if (!identifierSchema.safeParse(name).success) return refuseName(name, folder);
    return expected.includes(inner) ? undefined : refuseFile(parts, why, expected);
  }
  if (!ENTRY_FOLDERS.includes(folder)) {
    const known = [...TEXT_FOLDERS, ...ENTRY_FOLDERS].sort();
    const why = {
      fr: `Les dossiers de content/ sont : ${known.join(', ')}.`,
      en: `The folders of content/ are: ${known.join(', ')}.`,
    };
    return refuseFile(parts.slice(0, 1), why, known);
  }
  if (inner !== undefined || !name.endsWith('.yaml')) {
    const why = {
      fr: `content/${folder}/ contient des fichiers qui se terminent par .yaml et rien d’autre.`,
      en: `content/${folder}/ holds files that end in .yaml and nothing else.`,
    };
    return refuseFile(parts, why, [name.replace(/\.\w+$/, '.yaml')]);
  }
  const id = name.slice(0, -'.yaml'.length);
  const isNamed =
    folder === 'issues' ? ISSUE_NUMBER.test(id) : identifierSchema.safeParse(id).success;
  return isNamed ? undefined : refuseName(id, folder);
}
